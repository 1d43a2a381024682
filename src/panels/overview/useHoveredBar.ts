import type { Fill } from '../../look/fill'
import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { barOf, type Histogram } from './histogram'

/** The bar of the commune under the pointer, or of the selected one; −1 for none. */
export function useHoveredBar(fill: Fill, histogram: Histogram): number {
  const commune = useSessionState((state) => state.hovered ?? state.selection)
  const figures = useSessionState((state) => {
    if (commune?.kind !== 'commune') return undefined
    return reportOf(state)?.communes.find((candidate) => candidate.commune === commune.id)
  })
  const value = figures ? fill.valueOf(figures) : null
  return value === null ? -1 : barOf(histogram, value)
}
