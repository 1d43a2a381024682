import { DEFAULT_NORMS } from '../../postal/postalRule'
import type { CommuneFigures } from '../../report/figures'
import { useFigureState } from '../overview/useFigureState'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { FigureRow } from '../shared/FigureRow'
import { FigureTable } from '../shared/FigureTable'
import { SymbolIcon } from '../shared/SymbolIcon'
import { modelledParts } from '../table/modelledParts'
import { useWords } from '../words/useWords'

/** Postal figures beside their reference values. */
export function CommunePostal({ figures }: { readonly figures: CommuneFigures }) {
  const { t, f } = useWords()
  const modelled = useSessionState((state) => modelledParts(state.dataset).postal)
  const noPoint = figures.postalPoints === 0
  const orNoPoint = (value: number | null, number: string, unit: string) =>
    noPoint || value === null
      ? { value: t('cards.commune.noPoint'), tone: 'word' as const }
      : { value: number, unit }
  return (
    <div className="card-figures">
      <FigureTable
        title={t('cards.commune.postal')}
        columns={[t('cards.thisCommune'), t('cards.reference')]}
        state={useFigureState()}
      >
        <FigureRow
          label={t('cards.commune.radius')}
          modelled={modelled}
          {...orNoPoint(figures.meanServiceRadiusKm, f.decimal(figures.meanServiceRadiusKm, 2), 'km')}
          beside={t('cards.atMost', { value: f.withUnit(f.short(DEFAULT_NORMS.radiusKm), 'km') })}
        />
        <FigureRow
          label={t('cards.commune.peoplePerPoint')}
          modelled={modelled}
          {...orNoPoint(
            figures.peoplePerPoint,
            f.count(figures.peoplePerPoint),
            t('cards.unit.people', { count: figures.peoplePerPoint ?? 0 }),
          )}
          beside={t('cards.atMost', { value: f.count(DEFAULT_NORMS.peoplePerPoint) })}
        />
        <FigureRow
          label={t('cards.commune.points')}
          modelled={modelled}
          value={f.count(figures.postalPoints)}
          unit={t('cards.unit.points', { count: figures.postalPoints })}
          beside={t('cards.atLeast', { value: f.count(DEFAULT_NORMS.pointsPerCommune) })}
        />
        <FigureRow
          label={t('cards.commune.culturePost')}
          modelled={modelled}
          {...(figures.culturePosts === 0
            ? { value: <NoCulturePost />, tone: 'word' }
            : {
                value: f.count(figures.culturePosts),
                unit: t('cards.unit.points', { count: figures.culturePosts }),
              })}
        />
        <Access figures={figures} modelled={modelled} />
      </FigureTable>
      {figures.access && <WorstVillage access={figures.access} />}
    </div>
  )
}

function NoCulturePost() {
  const { t } = useWords()
  return (
    <>
      <SymbolIcon name="lacks-culture-post" /> {t('cards.commune.noCulturePost')}
    </>
  )
}

/** The way that people really have, beside the radius that an even spread would give. */
function Access({ figures, modelled }: { readonly figures: CommuneFigures; readonly modelled: boolean }) {
  const { t, f } = useWords()
  const { access } = figures
  if (!access)
    return (
      <FigureRow
        label={t('cards.commune.access')}
        value={t('cards.noValue')}
        tone="word"
        modelled={modelled}
      />
    )
  return (
    <>
      <FigureRow
        label={t('cards.commune.access')}
        modelled={modelled}
        value={f.decimal(access.meanKm, 1)}
        unit="km"
        beside={t('cards.commune.accessWorst', { distance: f.km(access.worstKm, 1) })}
      />
      <FigureRow
        label={t('cards.commune.within3')}
        modelled={modelled}
        value={f.share(access.within3Km)}
        unit="%"
      />
    </>
  )
}

function WorstVillage({ access }: { readonly access: NonNullable<CommuneFigures['access']> }) {
  const session = useSession()
  const { t, f } = useWords()
  const village = useSessionState((state) => state.dataset?.villages.records[access.worstVillage])
  if (!village) return null
  return (
    <p className="card-remark figures">
      <Button kind="link" onPress={() => session.select({ kind: 'village', id: village.id })}>
        {t('cards.commune.accessWorstNamed', { village: village.name, distance: f.km(access.worstKm, 1) })}
      </Button>
    </p>
  )
}
