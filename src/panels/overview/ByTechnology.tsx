import { TECHNOLOGIES } from '../../province/station'
import type { TerritoryFigures } from '../../report/figures'
import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { Modelled } from '../shared/Modelled'
import { useWords } from '../words/useWords'
import { restsOnModel } from './modelled'
import { publishedOf } from './published'

interface ByTechnologyProps {
  readonly figures: TerritoryFigures
  /** Published figures are about the whole territory only. */
  readonly isWhole: boolean
}

/** Stations, people and area of each technology, whether it counts as signal or not. */
export function ByTechnology({ figures, isWhole }: ByTechnologyProps) {
  const { t, f } = useWords()
  const report = useSessionState(reportOf)
  const modelled = restsOnModel(
    useSessionState((state) => state.dataset),
    'stations',
  )
  const published = (technology: string) => {
    const figure = isWhole && report ? publishedOf(report, `stations_${technology.toLowerCase()}`) : null
    return f.count(figure?.published ?? null)
  }
  return (
    <table className="matrix figures">
      <thead>
        <tr>
          <th scope="col">{t('overview.technology')}</th>
          <th scope="col">{t('overview.stationsHead')}</th>
          <th scope="col">{t('overview.published')}</th>
          <th scope="col">
            {t('overview.peopleShare')} {modelled && <Modelled />}
          </th>
          <th scope="col">
            {t('overview.areaShare')} {modelled && <Modelled />}
          </th>
        </tr>
      </thead>
      <tbody>
        {TECHNOLOGIES.map((technology) => (
          <tr key={technology}>
            <th scope="row">{technology}</th>
            <td>{f.count(figures.stationsByTechnology[technology])}</td>
            <td className="matrix-faint">{published(technology)}</td>
            <td>{f.share(figures.populationCoveredShareByTechnology[technology])}</td>
            <td>{f.share(figures.areaCoveredShareByTechnology[technology])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
