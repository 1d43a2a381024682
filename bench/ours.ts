import { curveOrderOf } from '../src/geometry/curveOrder'
import { coveredShares } from '../src/geometry/discArea'
import { createLocator } from '../src/geometry/locate'
import { createPointIndex } from '../src/geometry/nearest'
import { placedPointsOf } from '../src/geometry/placedPoints'
import { pointTreeOf } from '../src/geometry/pointTree'
import { createReachIndex } from '../src/geometry/weightedNearest'
import type { Scale } from './scales'

/** The steps every rival is measured on. */
export const STEPS = ['locate', 'coverage', 'nearest_postal', 'area'] as const
export type Step = (typeof STEPS)[number]
/** Each does its step from loaded input, indices included, and returns what it found. */
export type Rival = Readonly<Record<Step, (scale: Scale) => unknown>>

/**
 * `locate` makes the index of the communes, which `area` then shares, as in the program; so they are run in this order, on
 * a list of communes that the engine has not seen before.
 */
export const ours: Rival = {
  locate({ communes, stations, villages, postal }) {
    const locator = createLocator(communes)
    return [stations, villages, postal].map(({ lon, lat }) => locator.locateAll(lon, lat))
  },
  coverage({ stations: { lon, lat, reachKm }, villages }) {
    const places = placedPointsOf(villages.lon, villages.lat)
    const order = curveOrderOf(places)
    const masts = placedPointsOf(lon, lat)
    const tree = pointTreeOf(masts)
    return {
      easiest: createReachIndex(masts, reachKm, tree).bestAll(places, order),
      nearest: createPointIndex(masts, tree).nearestAll(places, order),
    }
  },
  nearest_postal({ postal, villages }) {
    return createPointIndex(placedPointsOf(postal.lon, postal.lat)).nearestAll(
      placedPointsOf(villages.lon, villages.lat),
    )
  },
  area({ communes, stations: { lon, lat, reachKm } }) {
    return coveredShares(communes, { lon, lat, radiusKm: reachKm })
  },
}
