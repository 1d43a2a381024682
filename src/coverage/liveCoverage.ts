import { type Discs, sharesIn, sharesOn } from '../geometry/discArea'
import { distanceKmAt } from '../geometry/distance'
import { boxOfShapes, type Ground, shapesTouching } from '../geometry/ground'
import {
  bySlot,
  type PlacedPoints,
  type Placement,
  pickPoints,
  placedPointsOf,
  placementOf,
} from '../geometry/placedPoints'
import { discBox, type PlaneBox, widened } from '../geometry/planeDiscs'
import { type PointGrid, pointGridOf, visitPlaces } from '../geometry/pointGrid'
import { latitudeOf, mercatorScale, mercatorScaleOfSine } from '../geometry/projection'
import { createReachIndex } from '../geometry/weightedNearest'
import { joined } from './joined'

/** A station as far as coverage goes: WGS-84 degrees, and how far it reaches in km; 0 reaches nobody. */
export interface ReachingStation {
  readonly lon: number
  readonly lat: number
  readonly reachKm: number
}

/** Per village (by row) the best station, by its number; −1 and Infinity where there is none. */
export interface LiveBest {
  readonly value: Float64Array
  readonly station: Int32Array
}

/**
 * Villages and communes under a set of stations that changes one station at a time: what a planner does who tries a mast
 * here and there. A change looks only at the villages that it can make better, or whose best station it was, and at the
 * communes that the station's disc touches; all answers stay those of a calculation from the beginning.
 */
export interface LiveCoverage {
  /** min over stations of distance / reach. */
  readonly easiest: LiveBest
  /** Distance to the nearest station in km, whatever it reaches. */
  readonly nearest: LiveBest
  /** Share of each commune's area in reach, 0 to 1. */
  readonly shares: Float64Array
  /** Gives the number of the new station. The first ones have the numbers of their rows. */
  add(station: ReachingStation): number
  remove(station: number): void
  /** To another place, or another reach: the station keeps its number. */
  change(station: number, to: ReachingStation): void
}

/** What a distance is divided by: the reach, or 1 for the distance itself. 0 serves nobody. */
type Measure = (reachKm: number) => number
const byReach: Measure = (reachKm) => (reachKm > 0 && reachKm < Infinity ? reachKm : 0)
const byDistance: Measure = () => 1

/** Room for the change of the plane's scale on a way of up to FAR_KM, squared. */
const SCALE_ROOM = 1.02 ** 2
const FAR_KM = 100

const placementAt = ({ lon, lat }: ReachingStation): Placement =>
  placementOf(Float64Array.of(lon), Float64Array.of(lat))

/** `extra`: stations that are not, or not any more, where the grid has them. */
function createBest(
  villages: PlacedPoints,
  grid: PointGrid,
  reachKm: Float64Array,
  measure: Measure,
  extra: ReadonlyMap<number, ReachingStation>,
) {
  const { ids, lon, lat, x, y, sin } = villages
  const index = createReachIndex(grid, reachKm.map(measure))
  const { index: station, ratio: value } = index.bestAll(villages)
  /** By slot: (value · scale)² in plane metres per km, with room: nothing farther from the village can be better. */
  const limit = new Float64Array(ids.length)
  for (let slot = 0; slot < ids.length; slot++) setLimit(slot)

  function setLimit(slot: number): void {
    const metres = value[ids[slot]!]! * 1000 * mercatorScaleOfSine(sin[slot]!)
    limit[slot] = metres * metres * SCALE_ROOM
  }

  function tryAt(slot: number, number: number, at: ReachingStation): void {
    const village = ids[slot]!
    const ratio = distanceKmAt(lon[slot]!, lat[slot]!, at.lon, at.lat) / measure(at.reachKm)
    if (!(ratio < value[village]! || (ratio === value[village]! && number < station[village]!))) return
    value[village] = ratio
    station[village] = number
  }

  return {
    best: { value, station } satisfies LiveBest,

    appear(number: number, at: ReachingStation): void {
      const reach = measure(at.reachKm)
      const place = placementAt(at)
      const [px, py] = [place.x[0]!, place.y[0]!]
      for (let slot = 0; slot < ids.length && reach > 0; slot++) {
        const dx = x[slot]! - px
        const dy = y[slot]! - py
        const isFar = value[ids[slot]!]! * reach > FAR_KM
        if (!isFar && dx * dx + dy * dy > limit[slot]! * reach * reach) continue
        tryAt(slot, number, at)
        setLimit(slot)
      }
    },

    /** To be called when it is no longer in `extra`. */
    vanish(number: number): void {
      index.silence(number)
      for (let slot = 0; slot < ids.length; slot++) {
        const village = ids[slot]!
        if (station[village] !== number) continue
        const found = index.bestFrom(villages, slot)
        value[village] = found.ratio
        station[village] = found.index
        for (const [other, at] of extra) tryAt(slot, other, at)
        setLimit(slot)
      }
    },
  }
}

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
function createShares(
  ground: Ground,
  grid: PointGrid,
  reachKm: Float64Array,
  extra: ReadonlyMap<number, ReachingStation>,
) {
  const shares = sharesOn(ground, { ...grid.points, radiusKm: bySlot(grid.points, reachKm) })
  let longestKm = reachKm.reduce((longest, reach) => Math.max(longest, reach), 0)

  return {
    shares,
    /** A disc has come or gone. */
    changed(disc: ReachingStation): void {
      if (!(disc.reachKm > 0)) return
      longestKm = Math.max(longestKm, disc.reachKm)
      const shapes = shapesTouching(ground, discBox(placementAt(disc), disc.reachKm))
      if (shapes.length === 0) return
      const box = boxOfShapes(ground, shapes)
      const scale = mercatorScale(latitudeOf(Math.max(Math.abs(box.south), Math.abs(box.north))))
      const near = discsIn(widened(box, longestKm, scale), grid, reachKm, extra.values())
      sharesIn(ground, shapes, near).forEach((share, i) => {
        shares[shapes[i]!] = share
      })
    },
  }
}

/** `stations`: columns by row. All of them count; what counts as signal is decided before. */
export function createLiveCoverage(
  ground: Ground,
  villages: PlacedPoints,
  stations: { readonly lon: Float64Array; readonly lat: Float64Array; readonly reachKm: Float64Array },
): LiveCoverage {
  const grid = pointGridOf(placedPointsOf(stations.lon, stations.lat))
  /** By row; 0 once the station is not there any more. */
  const reachKm = stations.reachKm.map(byReach)
  const extra = new Map<number, ReachingStation>()
  const easiest = createBest(villages, grid, reachKm, byReach, extra)
  const nearest = createBest(villages, grid, reachKm, byDistance, extra)
  const area = createShares(ground, grid, reachKm, extra)
  let next = reachKm.length

  function takeAway(station: number): ReachingStation | null {
    const added = extra.get(station)
    const first = { lon: stations.lon[station]!, lat: stations.lat[station]!, reachKm: reachKm[station]! }
    extra.delete(station)
    if (station < reachKm.length) reachKm[station] = 0
    easiest.vanish(station)
    nearest.vanish(station)
    return added ?? (station < reachKm.length ? first : null)
  }

  function put(station: number, at: ReachingStation): void {
    extra.set(station, at)
    easiest.appear(station, at)
    nearest.appear(station, at)
  }

  return {
    easiest: easiest.best,
    nearest: nearest.best,
    shares: area.shares,
    add(station) {
      const number = next++
      put(number, station)
      area.changed(station)
      return number
    },
    remove(station) {
      const before = takeAway(station)
      if (before) area.changed(before)
    },
    change(station, to) {
      const before = takeAway(station)
      put(station, to)
      if (before) area.changed(before)
      area.changed(to)
    },
  }
}
