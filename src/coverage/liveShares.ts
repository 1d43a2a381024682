import { type Discs, sharesIn, sharesOn } from '../geometry/discArea'
import { boxOfShapes, type Ground, shapesTouching } from '../geometry/ground'
import { bySlot, pickPoints, placementOf } from '../geometry/placedPoints'
import { discBox, type PlaneBox, widened } from '../geometry/planeDiscs'
import { type PointGrid, visitPlaces } from '../geometry/pointGrid'
import { latitudeOf, mercatorScale } from '../geometry/projection'
import { joined } from './joined'
import { placementAt, type ReachingStation } from './reachingStation'

/** The stations in a box, as discs; `extra` all of them. */
function discsIn(
  box: PlaneBox,
  grid: PointGrid,
  reachKm: Float64Array,
  extra: Iterable<ReachingStation>,
): Discs {
  const { points, slots } = grid
  const kept: number[] = []
  visitPlaces(grid, box, (place) => kept.push(slots[place]!))
  const near = pickPoints(points, Int32Array.from(kept))
  const added = [...extra]
  const place = placementOf(
    Float64Array.from(added, ({ lon }) => lon),
    Float64Array.from(added, ({ lat }) => lat),
  )
  return {
    lon: joined([near.lon, place.lon]),
    lat: joined([near.lat, place.lat]),
    x: joined([near.x, place.x]),
    y: joined([near.y, place.y]),
    sin: joined([near.sin, place.sin]),
    radiusKm: joined([
      Float64Array.from(kept, (slot) => reachKm[points.ids[slot]!]!),
      Float64Array.from(added, (station) => station.reachKm),
    ]),
  }
}

/** Covered shares of the ground, made anew where a disc has come or gone. */
export function createLiveShares(
  ground: Ground,
  grid: PointGrid,
  reachKm: Float64Array,
  extra: ReadonlyMap<number, ReachingStation>,
) {
  const shares = sharesOn(ground, { ...grid.points, radiusKm: bySlot(grid.points, reachKm) })
  let longestKm = reachKm.reduce((longest, reach) => Math.max(longest, reach), 0)

  function renew(shapes: Int32Array): void {
    if (shapes.length === 0) return
    const box = boxOfShapes(ground, shapes)
    const scale = mercatorScale(latitudeOf(Math.max(Math.abs(box.south), Math.abs(box.north))))
    const near = discsIn(widened(box, longestKm, scale), grid, reachKm, extra.values())
    sharesIn(ground, shapes, near).forEach((share, i) => {
      shares[shapes[i]!] = share
    })
  }

  return {
    shares,
    /** Discs have come or gone. Those that touch common ground are looked at together, others apart. */
    changed(...discs: readonly ReachingStation[]): void {
      const reaching = discs.filter((disc) => disc.reachKm > 0)
      for (const disc of reaching) longestKm = Math.max(longestKm, disc.reachKm)
      const touched = reaching.map((disc) => shapesTouching(ground, discBox(placementAt(disc), disc.reachKm)))
      const all = new Set(touched.flatMap((shapes) => [...shapes]))
      const isCommon = all.size < touched.reduce((sum, shapes) => sum + shapes.length, 0)
      if (isCommon) renew(Int32Array.from(all))
      else touched.forEach(renew)
    },
  }
}
