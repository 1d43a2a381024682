import { addChord } from './coveredEdges'
import { distanceKm } from './distance'
import { Intervals } from './intervals'
import { type Discs, type PlaneBox, type PlaneDiscs, planeDiscsOf } from './planeDiscs'
import type { LineString } from './position'
import { mercatorX, mercatorY } from './projection'

/** A stretch of a line, in km from its first position. */
export interface Stretch {
  readonly fromKm: number
  readonly toKm: number
}

export interface LineCover {
  readonly lengthKm: number
  /** Stretches within the union of the discs, in order, none touching another. */
  readonly covered: readonly Stretch[]
}

/** Stretches closer than this are one: a millimetre is rounding. */
const TOUCHING_KM = 1e-6

/** The box around the line, with a metre to spare. */
function boxOf(xs: readonly number[], ys: readonly number[]): PlaneBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < xs.length; i++) {
    west = Math.min(west, xs[i]! - 1)
    east = Math.max(east, xs[i]! + 1)
    south = Math.min(south, ys[i]! - 1)
    north = Math.max(north, ys[i]! + 1)
  }
  return { west, south, east, north }
}

/** Writes the parts of a → b in some disc to `chords`, as fractions of the way. */
function addChords(
  discs: PlaneDiscs,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  chords: Intervals,
): void {
  const [west, east] = [Math.min(ax, bx), Math.max(ax, bx)]
  const [south, north] = [Math.min(ay, by), Math.max(ay, by)]
  const { x, y, r } = discs
  for (let i = 0; i < r.length; i++) {
    if (x[i]! + r[i]! < west || x[i]! - r[i]! > east || y[i]! + r[i]! < south || y[i]! - r[i]! > north)
      continue
    if (addChord(discs, i, ax, ay, bx, by, chords)) continue
    chords.clear()
    chords.add(0, 1)
    return
  }
}

function joined(found: Intervals): readonly Stretch[] {
  found.sort()
  const stretches: { fromKm: number; toKm: number }[] = []
  for (let i = 0; i < found.count; i++) {
    const [fromKm, toKm] = [found.from[i]!, found.to[i]!]
    const last = stretches.at(-1)
    if (last && fromKm <= last.toKm + TOUCHING_KM) last.toKm = Math.max(last.toKm, toKm)
    else stretches.push({ fromKm, toKm })
  }
  return stretches
}

/**
 * The stretches of a line that lie in at least one disc, exact by circle–segment intersection on the conformal plane; km
 * along the line are geodesic. A line with fewer than two positions, or with one that is not a number, has none.
 */
export function coveredIntervals(line: LineString, discs: Discs): LineCover {
  if (!line.every(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat)))
    return { lengthKm: 0, covered: [] }
  const xs = line.map(([lon]) => mercatorX(lon))
  const ys = line.map(([, lat]) => mercatorY(lat))
  const near = planeDiscsOf(discs, boxOf(xs, ys))
  const [chords, found] = [new Intervals(), new Intervals()]
  let walkedKm = 0
  for (let i = 1; i < line.length; i++) {
    const lengthKm = distanceKm(line[i - 1]!, line[i]!)
    chords.clear()
    if (lengthKm > 0) addChords(near, xs[i - 1]!, ys[i - 1]!, xs[i]!, ys[i]!, chords)
    for (let c = 0; c < chords.count; c++) {
      found.add(walkedKm + chords.from[c]! * lengthKm, walkedKm + chords.to[c]! * lengthKm)
    }
    walkedKm += lengthKm
  }
  return { lengthKm: walkedKm, covered: joined(found) }
}
