import type { CommuneFigures, ProvinceReport } from '../../report/figures'
import { SHOWN_TECHNOLOGY } from '../communes/communeRow'
import { useFigureState } from '../overview/useFigureState'
import { useSessionState } from '../SessionContext'
import { FigureRow } from '../shared/FigureRow'
import { FigureTable } from '../shared/FigureTable'
import { modelledParts } from '../table/modelledParts'
import { useWords } from '../words/useWords'

export interface CommuneMobileProps {
  readonly figures: CommuneFigures
  readonly report: ProvinceReport
}

/** Mobile figures beside those of the whole territory. */
export function CommuneMobile({ figures, report: { province, question } }: CommuneMobileProps) {
  const { t, f } = useWords()
  const modelled = modelledParts(useSessionState((state) => state.dataset))
  const technologies = question.signal.technologies.join(', ')
  const ofTechnology = { technology: SHOWN_TECHNOLOGY }
  const shareRow = (label: string, own: number | null, whole: number | null, isModelled: boolean) => (
    <FigureRow
      label={label}
      modelled={isModelled}
      {...(own === null
        ? { value: t('cards.noValue'), tone: 'word' as const }
        : { value: f.share(own), unit: '%' })}
      beside={f.percent(whole)}
    />
  )
  return (
    <div className="card-figures">
      <FigureTable
        title={t('cards.commune.mobile')}
        columns={[t('cards.thisCommune'), t('cards.wholeTerritory')]}
        state={useFigureState()}
      >
        {shareRow(
          t('cards.commune.covered', ofTechnology),
          figures.populationCoveredShareByTechnology[SHOWN_TECHNOLOGY],
          province.populationCoveredShareByTechnology[SHOWN_TECHNOLOGY],
          modelled.coverage,
        )}
        {shareRow(
          t('cards.commune.areaCovered', { technologies: SHOWN_TECHNOLOGY }),
          figures.areaCoveredShareByTechnology[SHOWN_TECHNOLOGY],
          province.areaCoveredShareByTechnology[SHOWN_TECHNOLOGY],
          modelled.mobile,
        )}
        {technologies !== SHOWN_TECHNOLOGY &&
          technologies !== '' &&
          shareRow(
            t('cards.commune.coveredAll', { technologies }),
            figures.populationCoveredShare,
            province.populationCoveredShare,
            modelled.coverage,
          )}
        <FigureRow
          label={t('cards.commune.deadZones')}
          modelled={modelled.coverage}
          value={f.count(figures.deadZoneVillages)}
          unit={t('cards.commune.ofVillages', { villages: f.count(figures.villages) })}
          tone={figures.deadZoneVillages > 0 ? 'gap' : 'figure'}
          beside={`${f.count(province.deadZoneVillages)}/${f.count(province.villages)}`}
        />
        {figures.deadZoneVillages > 0 && (
          <FigureRow
            label={t('cards.commune.deadZonePeople')}
            modelled={modelled.coverage}
            value={f.count(figures.deadZonePopulation)}
            unit={t('cards.unit.people', { count: figures.deadZonePopulation })}
            beside={f.count(province.deadZonePopulation)}
          />
        )}
      </FigureTable>
    </div>
  )
}
