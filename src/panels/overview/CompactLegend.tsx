import { useSessionState } from '../SessionContext'
import { CoverageLegend } from './CoverageLegend'
import { LegendStrip } from './LegendStrip'
import { SymbolLegend } from './SymbolLegend'

/** The legend of a small map: the classes in a strip that opens the histogram; on the register the symbols too. */
export function CompactLegend() {
  const coverageIsOn = useSessionState((state) => state.layers.has('coverage'))
  const isRegister = useSessionState((state) => state.view === 'dead-zones')
  return (
    <>
      {isRegister && <SymbolLegend />}
      {coverageIsOn ? <CoverageLegend /> : <LegendStrip />}
    </>
  )
}
