import {
  area,
  booleanPointInPolygon,
  circle,
  distance,
  featureCollection,
  intersect,
  multiPolygon,
  nearestPoint,
  point,
  union,
} from '@turf/turf'
import type { Feature, MultiPolygon, Point, Polygon } from 'geojson'
import type { Places } from '../../src/sample/clustered'
import type { Scale } from '../../src/sample/scales'
import { inProcess, type PeerKind } from './peer'

/** Everything as GeoJSON features, which is how a user of Turf has it. */
interface Loaded {
  readonly communes: readonly Feature<MultiPolygon>[]
  readonly stations: readonly Feature<Point, { reachKm: number }>[]
  readonly villages: readonly Feature<Point>[]
  readonly postal: readonly Feature<Point>[]
}

const pointsOf = ({ lon, lat }: Places) => Array.from(lon, (east, i) => point([east, lat[i]!]))

const loaded = ({ communes, stations, villages, postal }: Scale): Loaded => ({
  communes: communes.map((shape) =>
    multiPolygon(shape.map((polygon) => polygon.map((ring) => ring.map(([lon, lat]) => [lon, lat])))),
  ),
  stations: Array.from(stations.reachKm, (reachKm, i) =>
    point([stations.lon[i]!, stations.lat[i]!], { reachKm }),
  ),
  villages: pointsOf(villages),
  postal: pointsOf(postal),
})

const locate = ({ communes, stations, villages, postal }: Loaded) =>
  [stations, villages, postal].map((places) =>
    Int32Array.from(places, (place) =>
      communes.findIndex((commune) => booleanPointInPolygon(place, commune)),
    ),
  )

const nearestKm = (villages: Loaded['villages'], places: readonly Feature<Point>[]) => {
  const all = featureCollection([...places])
  return {
    km: Float64Array.from(villages, (village) => nearestPoint(village, all).properties.distanceToPoint),
  }
}

const coverage = ({ stations, villages }: Loaded) => ({
  easiest: {
    ratio: Float64Array.from(villages, (village) =>
      stations.some((station) => distance(village, station) <= station.properties.reachKm) ? 0 : 2,
    ),
  },
  nearest: nearestKm(villages, stations),
})

type Ground = Feature<Polygon | MultiPolygon>

/** With Turf's usual polygon of 64 sides. */
const discsOf = (stations: Loaded['stations']): Ground[] =>
  stations.map((station) => circle(station, station.properties.reachKm))

/**
 * One union, a disc at a time, then cut commune by commune. All discs in one call of `union` is the shorter way, but it
 * compares every side with every other in a town: it ends after six minutes without memory (4 GB) on the province.
 */
function shares({ communes, stations }: Loaded): Float64Array {
  const covered = discsOf(stations).reduce<Ground | null>(
    (all, disc) => (all ? union(featureCollection([all, disc])) : disc),
    null,
  )
  return Float64Array.from(communes, (commune) => {
    const part = covered && intersect(featureCollection<Polygon | MultiPolygon>([covered, commune]))
    return part ? area(part) / area(commune) : 0
  })
}

export const turf: PeerKind = {
  name: 'turf',
  way: 'Turf as its manual suggests: circle, union, intersect, area, booleanPointInPolygon and nearestPoint in loops, on the sphere',
  scales: ['province'],
  async load(scale) {
    const input = loaded(scale)
    return inProcess({
      locate: () => locate(input),
      coverage: () => coverage(input),
      nearest_postal: () => nearestKm(input.villages, input.postal),
      area: () => shares(input),
    })
  },
}
