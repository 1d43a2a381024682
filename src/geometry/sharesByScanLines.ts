import { Intervals } from './intervals'
import type { PlaneDiscs } from './planeDiscs'
import type { PlaneEdges } from './planeEdges'

const LINES = 4096

/**
 * Share of one shape that lies in some disc, from the covered length of so many lines from west to east: right to some
 * 1e-4, and nothing can upset it. Only for a shape whose boundary did not close the exact way.
 */
export function shareByScanLines(
  { ax, ay, bx, by, first }: PlaneEdges,
  shape: number,
  discs: PlaneDiscs,
): number {
  let [south, north] = [Infinity, -Infinity]
  for (let e = first[shape]!; e < first[shape + 1]!; e++) {
    south = Math.min(south, ay[e]!, by[e]!)
    north = Math.max(north, ay[e]!, by[e]!)
  }
  const [covered, gaps] = [new Intervals(), new Intervals()]
  let [whole, bare] = [0, 0]
  for (let line = 0; line < LINES; line++) {
    const y = south + ((line + 0.5) * (north - south)) / LINES
    const borders: number[] = []
    for (let e = first[shape]!; e < first[shape + 1]!; e++) {
      if (ay[e]! > y === by[e]! > y) continue
      borders.push(ax[e]! + ((y - ay[e]!) / (by[e]! - ay[e]!)) * (bx[e]! - ax[e]!))
    }
    borders.sort((a, b) => a - b)
    covered.clear()
    for (let i = 0; i < discs.r.length; i++) {
      const squared = discs.r[i]! ** 2 - (y - discs.y[i]!) ** 2
      if (squared > 0) covered.add(discs.x[i]! - Math.sqrt(squared), discs.x[i]! + Math.sqrt(squared))
    }
    for (let b = 1; b < borders.length; b += 2) {
      whole += borders[b]! - borders[b - 1]!
      covered.gapsIn(borders[b - 1]!, borders[b]!, gaps)
      for (let g = 0; g < gaps.count; g++) bare += gaps.to[g]! - gaps.from[g]!
    }
  }
  return whole > 0 ? 1 - bare / whole : 0
}
