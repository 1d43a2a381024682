import { type Discs, sharesIn } from '../geometry/discArea'
import { boxOfShapes, type Ground, shapesTouching } from '../geometry/ground'
import { pickPoints } from '../geometry/placedPoints'
import { discBox, type PlaneBox, widened } from '../geometry/planeDiscs'
import { latitudeOf, mercatorScale } from '../geometry/projection'
import { joinedDiscs, someDiscs } from './discs'

/** Slots of the discs that may touch a box, without those in `gone`. */
function slotsNear({ x, y, radiusKm }: Discs, box: PlaneBox, gone: ReadonlySet<number>): Int32Array {
  const { west, south, east, north } = box
  const scale = mercatorScale(latitudeOf(Math.max(Math.abs(south), Math.abs(north))))
  const metresPerKm = widened(box, 1, scale).east - east
  const slots: number[] = []
  for (let slot = 0; slot < x.length; slot++) {
    const r = radiusKm[slot]! * metresPerKm
    if (x[slot]! < west - r || x[slot]! > east + r || y[slot]! < south - r || y[slot]! > north + r) continue
    if (!gone.has(slot)) slots.push(slot)
  }
  return Int32Array.from(slots)
}

/** Which shapes the discs touch. Discs on common ground are looked at together, others apart. */
function touchedBy(ground: Ground, discs: Discs): readonly Int32Array[] {
  const touched = Array.from(discs.radiusKm, (radiusKm, slot) => {
    const place = pickPoints(discs, Int32Array.of(slot))
    return radiusKm > 0 ? shapesTouching(ground, discBox(place, radiusKm)) : new Int32Array(0)
  })
  const all = new Set(touched.flatMap((shapes) => [...shapes]))
  const isCommon = all.size < touched.reduce((sum, shapes) => sum + shapes.length, 0)
  return isCommon ? [Int32Array.from(all)] : touched
}

/**
 * Covered share of each shape after a few discs have come and gone: what `sharesOn` gives for the discs of now. Only shapes
 * that one of these discs touches are reckoned anew.
 * `discs`: those there were, of which the slots in `gone` are no more; `before`: their shares.
 */
export function areaAfter(
  ground: Ground,
  before: Float64Array,
  discs: Discs,
  gone: ReadonlySet<number>,
  came: Discs,
): Float64Array {
  const shares = before.slice()
  const changed = joinedDiscs([someDiscs(discs, Int32Array.from(gone)), came])
  for (const shapes of touchedBy(ground, changed)) {
    if (shapes.length === 0) continue
    const near = someDiscs(discs, slotsNear(discs, boxOfShapes(ground, shapes), gone))
    sharesIn(ground, shapes, joinedDiscs([near, came])).forEach((share, i) => {
      shares[shapes[i]!] = share
    })
  }
  return shares
}
