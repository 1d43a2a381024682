import { coveredShares } from '../src/geometry/discArea'
import { createLocator } from '../src/geometry/locate'
import { createPointIndex } from '../src/geometry/nearest'
import { bySlot, type PlacedPoints, placedPointsOf } from '../src/geometry/placedPoints'
import { pointGridOf } from '../src/geometry/pointGrid'
import { type ShapeColumns, shapeColumnsOf } from '../src/geometry/shapeColumns'
import { createReachIndex } from '../src/geometry/weightedNearest'
import type { Places } from '../src/sample/clustered'
import type { Scale } from '../src/sample/scales'
import type { Answers } from './answers'

/** The steps every rival is measured on. */
export const STEPS = ['locate', 'coverage', 'nearest_postal', 'area'] as const
export type Step = (typeof STEPS)[number]
/** Each does its step from loaded input, indices included, and returns what it found. */
export type Rival<Input = Scale> = { readonly [S in Step]: (input: Input) => Answers[S] }

/** Loaded columns: what a file gives, and nothing made of it yet. */
export interface Loaded {
  readonly communes: ShapeColumns
  readonly stations: Scale['stations']
  readonly villages: Places
  readonly postal: Places
  /** Made by the first step, used by the others, as in the program. */
  placed: { stations: PlacedPoints; villages: PlacedPoints; postal: PlacedPoints } | null
}

export const loadOurs = ({ communes, stations, villages, postal }: Scale): Loaded => ({
  communes: shapeColumnsOf(communes),
  stations,
  villages,
  postal,
  placed: null,
})

/** The same columns, as if the engine had never seen them. */
export const unseen = (loaded: Loaded): Loaded => ({
  ...loaded,
  communes: { ...loaded.communes },
  placed: null,
})

function place(loaded: Loaded) {
  const placed = ({ lon, lat }: Places) => placedPointsOf(lon, lat)
  loaded.placed ??= {
    stations: placed(loaded.stations),
    villages: placed(loaded.villages),
    postal: placed(loaded.postal),
  }
  return loaded.placed
}

/** `locate` places the points and makes the index of the communes, which the other steps share: run them in this order. */
export const ours: Rival<Loaded> = {
  locate(loaded) {
    const { stations, villages, postal } = place(loaded)
    const locator = createLocator(loaded.communes)
    return [stations, villages, postal].map((points) => locator.locateAll(points))
  },
  coverage(loaded) {
    const { stations, villages } = place(loaded)
    const grid = pointGridOf(stations)
    return {
      easiest: createReachIndex(grid, loaded.stations.reachKm).bestAll(villages),
      nearest: createPointIndex(grid).nearestAll(villages),
    }
  },
  nearest_postal(loaded) {
    const { postal, villages } = place(loaded)
    return createPointIndex(pointGridOf(postal)).nearestAll(villages)
  },
  area(loaded) {
    const { stations } = place(loaded)
    const discs = { ...stations, radiusKm: bySlot(stations, loaded.stations.reachKm) }
    return coveredShares(loaded.communes, discs)
  },
}
