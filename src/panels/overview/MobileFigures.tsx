import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { FigureRow } from '../shared/FigureRow'
import { FigureTable } from '../shared/FigureTable'
import { MoreFigures } from '../shared/MoreFigures'
import { technologyWords } from '../shared/technologyWords'
import { useWords } from '../words/useWords'
import { ByOperator } from './ByOperator'
import { ByTechnology } from './ByTechnology'
import { restsOnModel } from './modelled'
import { decimalsOf, publishedOf } from './published'
import type { Territory } from './territory'
import { useFigureState } from './useFigureState'

/** Figures of the mobile networks, for the technologies that count as signal. */
export function MobileFigures({ territory }: { readonly territory: Territory | null }) {
  const { t, f } = useWords()
  const report = useSessionState(reportOf)
  const dataset = useSessionState((state) => state.dataset)
  const state = useFigureState()
  const figures = territory?.figures
  const technologies =
    technologyWords(useSessionState((now) => now.question.signal.technologies)) || t('overview.noTechnology')
  const stations = territory?.name === null && report ? publishedOf(report, 'stations_total') : null
  const unknown = f.count(null)
  return (
    <section aria-label={t('overview.mobile')} className="figure-group">
      <FigureTable
        title={t('overview.mobile')}
        columns={[t('overview.computed'), t('overview.published')]}
        state={state}
      >
        <FigureRow
          label={t('overview.figure.covered', { technologies })}
          modelled={restsOnModel(dataset, 'stations', 'villages')}
          value={f.share(figures?.populationCoveredShare ?? null)}
          unit="%"
          beside={unknown}
        />
        <FigureRow
          label={t('overview.figure.areaCovered', { technologies })}
          modelled={restsOnModel(dataset, 'stations')}
          value={f.share(figures?.areaCoveredShare ?? null)}
          unit="%"
          beside={unknown}
        />
        <FigureRow
          label={t('overview.figure.deadZones')}
          modelled={restsOnModel(dataset, 'stations', 'villages')}
          value={f.count(figures?.deadZoneVillages ?? null)}
          unit={t('overview.unit.villages', { count: figures?.deadZoneVillages ?? 0 })}
          beside={unknown}
        />
        <FigureRow
          label={t('overview.figure.stations')}
          value={f.count(figures?.stations ?? null)}
          unit={t('overview.unit.stations', { count: figures?.stations ?? 0 })}
          beside={stations ? f.decimal(stations.published, decimalsOf(stations.published)) : unknown}
        />
      </FigureTable>
      {figures && (
        <MoreFigures title={t('overview.moreMobile')}>
          <p className="figure-foot figures">
            {t('overview.deadZonePeople', {
              count: figures.deadZonePopulation,
              n: f.count(figures.deadZonePopulation),
            })}
          </p>
          <ByTechnology figures={figures} isWhole={territory?.name === null} />
          <ByOperator figures={figures} />
        </MoreFigures>
      )}
    </section>
  )
}
