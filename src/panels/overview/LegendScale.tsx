import type { Fill } from '../../look/fill'
import { useWords } from '../words/useWords'
import { fillValue } from './fillValue'
import type { Histogram } from './histogram'

/** Labels nearer to each other than this part of the strip would touch. */
const ROOM = 0.085

/** Class edges that have room for a label, from the left; the reference never gives way. */
function labelled(edges: readonly number[], highest: number, reference: number | null): number[] {
  const places: number[] = []
  for (const edge of [0, ...edges, highest]) {
    const last = places.at(-1)
    if (last === undefined || (edge - last) / highest >= ROOM) places.push(edge)
    else if (edge === reference || edge === highest) places.splice(-1, 1, edge)
  }
  return places
}

export function LegendScale({ fill, histogram }: { readonly fill: Fill; readonly histogram: Histogram }) {
  const { f } = useWords()
  return (
    <div className="legend-scale figures" aria-hidden="true">
      {labelled(fill.edges, histogram.highest, fill.reference).map((edge) => (
        <span key={edge} style={{ '--at': `${(edge / histogram.highest) * 100}%` }}>
          {fillValue(fill, edge, f).number}
        </span>
      ))}
    </div>
  )
}
