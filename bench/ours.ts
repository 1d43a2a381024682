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

const LAYERS = ['stations', 'villages', 'postal'] as const
type Layer = (typeof LAYERS)[number]

/** Loaded columns: what a file gives, and nothing made of it yet. */
export interface Loaded {
  readonly communes: ShapeColumns
  readonly stations: Scale['stations']
  readonly villages: Places
  readonly postal: Places
  /** Made by the first step that needs them, used by the others, as in the program. */
  readonly placed: { [L in Layer]?: PlacedPoints }
}

export const loadOurs = ({ communes, stations, villages, postal }: Scale): Loaded => ({
  communes: shapeColumnsOf(communes),
  stations,
  villages,
  postal,
  placed: {},
})

/** The same columns, as if the engine had never seen them. */
export const unseen = (loaded: Loaded): Loaded => ({
  ...loaded,
  communes: { ...loaded.communes },
  placed: {},
})

function place(loaded: Loaded, layer: Layer): PlacedPoints {
  const { lon, lat } = loaded[layer]
  loaded.placed[layer] ??= placedPointsOf(lon, lat)
  return loaded.placed[layer]
}

/** `locate` places the points and makes the index of the communes, which the other steps share: run them in this order. */
export const ours: Rival<Loaded> = {
  locate(loaded) {
    const locator = createLocator(loaded.communes)
    return LAYERS.map((layer) => locator.locateAll(place(loaded, layer)))
  },
  coverage(loaded) {
    const villages = place(loaded, 'villages')
    const grid = pointGridOf(place(loaded, 'stations'))
    return {
      easiest: createReachIndex(grid, loaded.stations.reachKm).bestAll(villages),
      nearest: createPointIndex(grid).nearestAll(villages),
    }
  },
  nearest_postal(loaded) {
    const grid = pointGridOf(place(loaded, 'postal'))
    return createPointIndex(grid).nearestAll(place(loaded, 'villages'))
  },
  area(loaded) {
    const stations = place(loaded, 'stations')
    const discs = { ...stations, radiusKm: bySlot(stations, loaded.stations.reachKm) }
    return coveredShares(loaded.communes, discs)
  },
}
