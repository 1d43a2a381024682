import { DEFAULT_NORMS } from '../../postal/postalRule'
import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { FigureRow } from '../shared/FigureRow'
import { FigureTable } from '../shared/FigureTable'
import { knownPopulation } from '../shared/knownPopulation'
import { MoreFigures } from '../shared/MoreFigures'
import { useWords } from '../words/useWords'
import { AccessFigures } from './AccessFigures'
import { decimalsOf, publishedOf } from './published'
import type { Territory } from './territory'
import { useFigureState } from './useFigureState'

/** Figures of the post: ours and, for the whole territory, the published ones beside them. */
export function PostalFigures({ territory }: { readonly territory: Territory | null }) {
  const words = useWords()
  const { t, f } = words
  const report = useSessionState(reportOf)
  const state = useFigureState()
  const figures = territory?.figures
  const published = (key: string) => {
    const figure = territory?.name === null && report ? publishedOf(report, key) : null
    return figure ? f.decimal(figure.published, decimalsOf(figure.published)) : null
  }
  const beside = (key: string) => published(key) ?? f.count(null)
  const publishedCommunes = published('communes_total')
  const culturePosts = published('communes_with_culture_post')
  const known = figures ? knownPopulation(figures, words) : null
  const noPoint = figures?.postalPoints === 0
  return (
    <section aria-label={t('overview.postal')} className="figure-group">
      <FigureTable
        title={t('overview.postal')}
        columns={[t('overview.computed'), t('overview.published')]}
        state={state}
      >
        <FigureRow
          label={t('overview.figure.radius')}
          value={noPoint ? t('overview.noPoint') : f.decimal(figures?.meanServiceRadiusKm ?? null, 2)}
          {...(noPoint ? { tone: 'word' as const } : { unit: 'km' })}
          beside={beside('mean_service_radius_km')}
        />
        <FigureRow
          label={t('overview.figure.peoplePerPoint')}
          value={noPoint ? t('overview.noPoint') : f.count(figures?.peoplePerPoint ?? null)}
          {...(noPoint
            ? { tone: 'word' as const }
            : { unit: t('overview.unit.people', { count: figures?.peoplePerPoint ?? 0 }) })}
          beside={beside('people_per_point')}
        />
        <FigureRow
          label={t('overview.figure.culturePosts')}
          value={
            figures
              ? `${f.count(figures.communesWithCulturePost)}/${f.count(figures.communes)}`
              : f.count(null)
          }
          unit={t('overview.unit.communes', { count: figures?.communes ?? 0 })}
          beside={
            culturePosts && publishedCommunes
              ? `${culturePosts}/${publishedCommunes}`
              : (culturePosts ?? f.count(null))
          }
        />
        <FigureRow
          label={t('overview.figure.points')}
          value={f.count(figures?.postalPoints ?? null)}
          unit={t('overview.unit.points', { count: figures?.postalPoints ?? 0 })}
          beside={beside('postal_points')}
        />
      </FigureTable>
      {known && <p className="figure-foot">{t('overview.populationPart', { known })}</p>}
      {figures && (
        <MoreFigures title={t('overview.morePostal')}>
          {figures.access && <AccessFigures access={figures.access} />}
          <Norms />
        </MoreFigures>
      )}
    </section>
  )
}

/** What the figures of the whole network are held against, as a reference and never as a limit. */
function Norms() {
  const { t, f } = useWords()
  const { radiusKm, peoplePerPoint, pointsPerCommune } = DEFAULT_NORMS
  return (
    <p className="figure-foot">
      {t('overview.norms', {
        radius: f.withUnit(f.short(radiusKm), 'km'),
        people: f.withUnit(f.count(peoplePerPoint), t('overview.unit.people', { count: peoplePerPoint })),
        points: f.count(pointsPerCommune),
      })}
    </p>
  )
}
