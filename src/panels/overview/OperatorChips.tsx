import { useMemo } from 'react'
import { operatorSymbol, othersOf } from '../../look/symbols'
import type { Station } from '../../province/station'
import { useSession, useSessionState } from '../SessionContext'
import { ChipGroup } from '../shared/ChipGroup'
import { SymbolIcon } from '../shared/SymbolIcon'
import { stationTotals } from '../shared/stationTotals'
import { useWords } from '../words/useWords'

const NO_STATIONS: readonly Station[] = []

/** Whose stations count. All of them chosen, or none, is the same as asking for every operator. */
export function OperatorChips() {
  const { t } = useWords()
  const session = useSession()
  const stations = useSessionState((state) => state.dataset?.stations.records ?? NO_STATIONS)
  const chosen = useSessionState((state) => state.question.signal.operators)
  const options = useMemo(() => {
    const { byOperator } = stationTotals(stations)
    const others = othersOf(byOperator.keys())
    return [...byOperator].map(([key, count]) => ({
      key,
      label: key,
      symbol: <SymbolIcon name={operatorSymbol(key, others)} />,
      count,
    }))
  }, [stations])
  if (options.length < 2) return null
  const choose = (operators: readonly string[]) =>
    session.setOperators(operators.length === 0 || operators.length === options.length ? null : operators)
  return (
    <ChipGroup
      label={t('overview.operators')}
      options={options}
      selected={chosen ?? options.map(({ key }) => key)}
      onChange={choose}
    />
  )
}
