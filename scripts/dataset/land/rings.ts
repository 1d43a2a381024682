import { type Border, OUTSIDE } from './borders'
import { isWithin } from './isWithin'
import { type Point, planeAreaOf } from './plane'

/** A part of a unit: its outer ring counter-clockwise, then its holes clockwise, all closed. */
export type Part = readonly (readonly Point[])[]

/**
 * The parts of every unit, units being sets of communes: borders between communes of one unit disappear.
 * `unitOf(commune)` is never asked about the outside.
 */
export function partsByUnit<Unit>(
  borders: readonly Border[],
  unitOf: (commune: number) => Unit,
): ReadonlyMap<Unit, readonly Part[]> {
  const sides = new Map<Unit, Map<string, Side>>()
  const note = (unit: Unit | null, side: Side) => {
    if (unit === null) return
    const ofUnit = sides.get(unit) ?? new Map<string, Side>()
    if (ofUnit.has(side.from)) throw new Error(`two borders of ${unit} leave ${side.from}`)
    sides.set(unit, ofUnit.set(side.from, side))
  }
  for (const border of borders) {
    const left = border.left === OUTSIDE ? null : unitOf(border.left)
    const right = border.right === OUTSIDE ? null : unitOf(border.right)
    if (left === right) continue
    note(left, border)
    note(right, { from: border.to, to: border.from, path: [...border.path].reverse() })
  }
  return new Map([...sides].map(([unit, ofUnit]) => [unit, partsOf(ringsOf(ofUnit))]))
}

/** A border walked with the unit at its left. */
interface Side {
  readonly from: string
  readonly to: string
  readonly path: readonly Point[]
}

function ringsOf(sides: Map<string, Side>): readonly (readonly Point[])[] {
  const rings: (readonly Point[])[] = []
  for (const start of sides.values()) {
    const ring: Point[] = [start.path[0]!]
    let side = sides.get(start.from)
    while (side) {
      ring.push(...side.path.slice(1))
      sides.delete(side.from)
      side = sides.get(side.to)
    }
    rings.push(ring)
  }
  return rings
}

function partsOf(rings: readonly (readonly Point[])[]): readonly Part[] {
  const holes = rings.filter((ring) => planeAreaOf(ring) < 0)
  return rings
    .filter((ring) => planeAreaOf(ring) > 0)
    .map((outer) => [outer, ...holes.filter((hole) => isWithin(hole[0]!, outer))])
}
