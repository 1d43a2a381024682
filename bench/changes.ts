import { performance } from 'node:perf_hooks'
import { areaAfter } from '../src/coverage/areaAfter'
import { bestAfter } from '../src/coverage/bestAfter'
import { servingSets, type TechnologyStations } from '../src/coverage/servingStations'
import { easiestOf, technologyOffer } from '../src/coverage/technologyCoverage'
import { coveredShares, sharesOn } from '../src/geometry/discArea'
import { groundOf } from '../src/geometry/ground'
import { createPointIndex } from '../src/geometry/nearest'
import {
  bySlot,
  inOrder,
  type PlacedPoints,
  pickPoints,
  placedPointsOf,
  placementOf,
} from '../src/geometry/placedPoints'
import { pointGridOf } from '../src/geometry/pointGrid'
import { shapeColumnsOf } from '../src/geometry/shapeColumns'
import { createReachIndex } from '../src/geometry/weightedNearest'
import { seeded } from '../src/sample/random'
import type { Scale } from '../src/sample/scales'
import { median } from './statistics'
import { startTwoThreads } from './twoThreads'

/** A step that belongs to us alone: what happens after the first figures, when something changes. */
export interface Change {
  /** Its key in the JSON. */
  readonly name: string
  /** Everything up to the change, not timed; what it returns is timed, once per round. */
  prepare(scale: Scale): Promise<{ round(): unknown; end?(): Promise<unknown> }>
}

/** Enough that half of them are warm; what takes long is repeated less. */
const ROUNDS = 60
const LONGEST_MS = 4000

const placed = ({ lon, lat }: { readonly lon: Float64Array; readonly lat: Float64Array }) =>
  placedPointsOf(lon, lat)

/** As if no station declared its reach: what a slider moves. */
function allAssumed(points: PlacedPoints): TechnologyStations {
  const nobody = Int32Array.of()
  return {
    declared: { row: nobody, place: pickPoints(points, nobody), reachKm: new Float64Array(0) },
    assumed: { row: points.ids, place: pickPoints(points, Int32Array.from(points.ids.keys())) },
  }
}

/** A slider goes up and down between 2 and 4 km. */
function* reachesOfASlider(): Generator<number, never> {
  for (let step = 0; ; step++) yield 3 + Math.sin(step)
}

/** Within a kilometre: as a mast is dragged on the map. */
const beside = (degrees: number, random: () => number) => degrees + 0.02 * (random() - 0.5)

/** WGS-84 degrees, and how far it reaches. */
interface Mast {
  readonly lon: number
  readonly lat: number
  readonly reachKm: number
}

/** A mast tried next to one that is there, wherever people live. */
function mastsToTry({ stations }: Scale): () => Mast {
  const random = seeded(41)
  return () => {
    const like = Math.floor(random() * stations.lon.length)
    const [lon, lat] = [beside(stations.lon[like]!, random), beside(stations.lat[like]!, random)]
    return { lon, lat, reachKm: 3 }
  }
}

/** What is known before a change, and what is known after it: villages by reach and by distance, and areas. */
function known(scale: Scale) {
  const ground = groundOf(shapeColumnsOf(scale.communes))
  const [villages, place] = [placed(scale.villages), placed(scale.stations)]
  const reachKm = bySlot(place, scale.stations.reachKm)
  const grid = pointGridOf(place)
  const easiest = createReachIndex(grid, scale.stations.reachKm).bestAll(villages)
  const nearest = createPointIndex(grid).nearestAll(villages)
  const discs = { ...place, radiusKm: reachKm }
  const set = allAssumed(place).assumed
  const before = {
    easiest: { value: easiest.ratio, row: easiest.index },
    nearest: { value: nearest.km, row: nearest.index },
    shares: sharesOn(ground, discs),
  }
  /** `gone`: slots. */
  return (gone: readonly number[], came: readonly Mast[]) => {
    const rows = new Set(gone.map((slot) => place.ids[slot]!))
    const [lon, lat, radiusKm] = (['lon', 'lat', 'reachKm'] as const).map((name) =>
      Float64Array.from(came, (mast) => mast[name]),
    ) as [Float64Array, Float64Array, Float64Array]
    const newcomers = {
      row: Int32Array.from(came, (_, i) => place.rows + i),
      place: inOrder(placementOf(lon, lat)),
    }
    return [
      bestAfter(villages, before.easiest, { ...set, reachKm }, rows, { ...newcomers, reachKm: radiusKm }),
      bestAfter(villages, before.nearest, { ...set, reachKm: null }, rows, { ...newcomers, reachKm: null }),
      areaAfter(ground, before.shares, discs, new Set(gone), { ...newcomers.place, radiusKm }),
    ]
  }
}

/** Further changes go into this list. */
export const CHANGES: readonly Change[] = [
  {
    name: 'move_reach_villages',
    async prepare({ stations, villages }) {
      const offer = technologyOffer(placed(villages), allAssumed(placed(stations)))
      const slider = reachesOfASlider()
      return { round: () => easiestOf(offer, slider.next().value) }
    },
  },
  {
    name: 'move_reach_areas',
    async prepare({ communes, stations }) {
      const shapes = shapeColumnsOf(communes)
      groundOf(shapes)
      const [all] = servingSets(allAssumed(placed(stations)), 3).slice(1)
      const slider = reachesOfASlider()
      return {
        round() {
          const radiusKm = new Float64Array(all!.reachKm.length).fill(slider.next().value)
          return coveredShares(shapes, { ...all!.place, radiusKm })
        },
      }
    },
  },
  {
    name: 'add_station',
    async prepare(scale) {
      const [after, next] = [known(scale), mastsToTry(scale)]
      return { round: () => after([], [next()]) }
    },
  },
  {
    name: 'move_station',
    async prepare(scale) {
      const [after, place, random] = [known(scale), placed(scale.stations), seeded(47)]
      return {
        round() {
          const slot = Math.floor(random() * place.ids.length)
          const to = { lon: beside(place.lon[slot]!, random), lat: beside(place.lat[slot]!, random) }
          return after([slot], [{ ...to, reachKm: scale.stations.reachKm[place.ids[slot]!]! }])
        },
      }
    },
  },
  {
    name: 'remove_station',
    async prepare(scale) {
      const [after, random] = [known(scale), seeded(43)]
      return { round: () => after([Math.floor(random() * scale.stations.lon.length)], []) }
    },
  },
  {
    name: 'all_figures_two_threads',
    async prepare(scale) {
      const threads = await startTwoThreads(scale)
      return { round: threads.measure, end: threads.end }
    },
  },
  {
    name: 'areas_three_technologies_and_all',
    async prepare({ communes, stations }) {
      const shapes = shapeColumnsOf(communes)
      const points = placed(stations)
      const reaches = bySlot(points, stations.reachKm)
      // 2G, 3G and 4G by their reaches; a radius of 0 reaches nobody.
      const sets = [0, 1, 2].map((technology) =>
        reaches.map((reach, slot) => (slot % 3 === technology ? reach : 0)),
      )
      return {
        round: () => [...sets, reaches].map((radiusKm) => coveredShares(shapes, { ...points, radiusKm })),
      }
    },
  },
]

async function medianOf({ prepare }: Change, scale: Scale): Promise<number> {
  const { round, end } = await prepare(scale)
  const ms: number[] = []
  const begun = performance.now()
  for (let i = 0; i < 3 || (i < ROUNDS && performance.now() - begun < LONGEST_MS); i++) {
    const start = performance.now()
    await round()
    ms.push(performance.now() - start)
  }
  await end?.()
  return median(ms)
}

/** Median milliseconds by name. */
export async function measureChanges(scale: Scale): Promise<Record<string, number>> {
  const figures: Record<string, number> = {}
  for (const change of CHANGES) figures[change.name] = await medianOf(change, scale)
  return figures
}
