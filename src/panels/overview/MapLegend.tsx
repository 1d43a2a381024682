import { useSessionState } from '../SessionContext'
import { CoverageLegend } from './CoverageLegend'
import { LegendHistogram } from './LegendHistogram'
import { SymbolLegend } from './SymbolLegend'

/** What the map's colours and symbols mean: the fill's histogram, or the coverage that stands in for it. */
export function MapLegend() {
  const coverageIsOn = useSessionState((state) => state.layers.has('coverage'))
  const isRegister = useSessionState((state) => state.view === 'dead-zones')
  if (!isRegister) return coverageIsOn ? <CoverageLegend /> : <LegendHistogram />
  return (
    <>
      <SymbolLegend />
      {!coverageIsOn && <LegendHistogram />}
    </>
  )
}
