import { boundsOf, type LonLat, type MultiPolygon, type Polygon } from '../geometry/position'

/** Horizontal cuts tried across a territory. */
const CUTS = 24

/** Where a horizontal cut at `lat` crosses the rings, west to east: inside lies between each odd and even crossing. */
function crossingsAt(polygon: Polygon, lat: number): number[] {
  const crossings: number[] = []
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1]!
      const [x1, y1] = ring[i]!
      // Half open, so that a vertex on the cut counts once.
      if (y0 > lat !== y1 > lat) crossings.push(x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0))
    }
  }
  return crossings.sort((a, b) => a - b)
}

/**
 * A point inside for a label: the middle of the widest horizontal span, because that is where a line of text fits best.
 * Cuts near the middle are preferred: a span counts less the farther it lies from there. null for a shape without area.
 */
export function widestSpan(shape: MultiPolygon): LonLat | null {
  let best: { at: LonLat; worth: number } | null = null
  for (const polygon of shape) {
    const [, south, , north] = boundsOf(polygon[0] ?? []) ?? [0, 0, 0, 0]
    for (let cut = 1; cut < CUTS; cut++) {
      const part = cut / CUTS
      const lat = south + (north - south) * part
      const crossings = crossingsAt(polygon, lat)
      for (let i = 1; i < crossings.length; i += 2) {
        const [west, east] = [crossings[i - 1]!, crossings[i]!]
        const worth = (east - west) * (1 - 1.2 * (part - 0.5) ** 2)
        if (!best || worth > best.worth) best = { at: [(west + east) / 2, lat], worth }
      }
    }
  }
  return best && best.worth > 0 ? best.at : null
}
