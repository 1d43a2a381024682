import { useMemo } from 'react'
import { FILL_BY_KEY, type Fill } from '../../look/fill'
import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { type Histogram, histogramOf } from './histogram'

const NO_COMMUNES: never[] = []

/** The figure that colours the map, and how its values spread over the communes. */
export function useHistogram(): { readonly fill: Fill; readonly histogram: Histogram } {
  const fill = FILL_BY_KEY[useSessionState((state) => state.fill)]
  const communes = useSessionState((state) => reportOf(state)?.communes ?? NO_COMMUNES)
  return useMemo(() => ({ fill, histogram: histogramOf(fill, communes.map(fill.valueOf)) }), [fill, communes])
}
