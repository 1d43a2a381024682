import { operatorSymbol, othersOf } from '../../look/symbols'
import type { TerritoryFigures } from '../../report/figures'
import { SymbolIcon } from '../shared/SymbolIcon'
import { useWords } from '../words/useWords'

/** Stations of each operator, most first, and the sites they stand on. */
export function ByOperator({ figures }: { readonly figures: TerritoryFigures }) {
  const { t, f } = useWords()
  const operators = Object.entries(figures.stationsByOperator).sort(
    ([nameA, a], [nameB, b]) => b - a || nameA.localeCompare(nameB, f.locale),
  )
  const others = othersOf(operators.map(([operator]) => operator))
  return (
    <table className="matrix figures">
      <thead>
        <tr>
          <th scope="col">{t('overview.operator')}</th>
          <th scope="col">{t('overview.stationsHead')}</th>
        </tr>
      </thead>
      <tbody>
        {operators.map(([operator, stations]) => (
          <tr key={operator}>
            <th scope="row">
              <SymbolIcon name={operatorSymbol(operator, others)} /> {operator}
            </th>
            <td>{f.count(stations)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('overview.figure.sites')}</th>
          <td>{f.count(figures.sites)}</td>
        </tr>
      </tbody>
    </table>
  )
}
