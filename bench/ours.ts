import { coveredShares } from '../src/geometry/discArea'
import { createLocator } from '../src/geometry/locate'
import { createPointIndex } from '../src/geometry/nearest'
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
    return {
      easiest: createReachIndex(lon, lat, reachKm).bestAll(villages.lon, villages.lat),
      nearest: createPointIndex(lon, lat).nearestAll(villages.lon, villages.lat),
    }
  },
  nearest_postal({ postal, villages }) {
    return createPointIndex(postal.lon, postal.lat).nearestAll(villages.lon, villages.lat)
  },
  area({ communes, stations: { lon, lat, reachKm } }) {
    return coveredShares(communes, { lon, lat, radiusKm: reachKm })
  },
}
