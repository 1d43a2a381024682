import type { LonLat } from '../../src/geometry/position'
import { factsOf } from './facts'
import { type Feature, pointAt, shapeOf } from './geojson'
import { islandRing } from './island'
import { densified, simplified } from './land/path'
import { type Point, planeAreaOf, toPlane } from './land/plane'
import { stirred } from './land/relief'

/** The coast beyond the province, sketched to about ± 3 km: northwards to Ròn and Đèo Ngang, southwards to Hội An. */
const COAST_NORTHWARDS: readonly LonLat[] = [
  [106.86, 17.27],
  [106.72, 17.4],
  [106.63, 17.5],
  [106.53, 17.62],
  [106.47, 17.71],
  [106.44, 17.83],
  [106.5, 17.94],
  [106.44, 18.02],
  [106.34, 18.12],
  [106.16, 18.3],
]
const COAST_SOUTHWARDS: readonly LonLat[] = [
  [107.52, 16.655],
  [107.64, 16.57],
  [107.78, 16.45],
  [107.88, 16.35],
  [107.98, 16.32],
  [108.07, 16.28],
  [108.13, 16.21],
  [108.17, 16.1],
  [108.29, 16.1],
  [108.36, 15.93],
  [108.48, 15.72],
  [108.66, 15.5],
]
/** Well beyond what a map of the province shows. */
const SEA_CORNERS: readonly LonLat[] = [
  [109.5, 15.5],
  [109.5, 18.3],
]

const LABELS: readonly { kind: 'land-label' | 'sea-label'; id: string; name: string; at: LonLat }[] = [
  { kind: 'land-label', id: 'land:quang-binh', name: 'QUẢNG BÌNH', at: [106.7, 17.12] },
  { kind: 'land-label', id: 'land:lao', name: 'LÀO', at: [106.42, 16.72] },
  { kind: 'land-label', id: 'land:thua-thien-hue', name: 'THỪA THIÊN HUẾ', at: [107.36, 16.45] },
  { kind: 'sea-label', id: 'sea:bien-dong', name: 'Biển Đông', at: [107.42, 17.02] },
]

/** How large a place is written: the seat of the province, a district's town, or any other place. */
const RANKS: Readonly<Record<string, string>> = { city: 'seat', town: 'town', township: 'town' }

/** Sea, island and names around the province; `coast` runs from north to south. */
export const backdrop = (coast: readonly Point[]): readonly Feature[] => [
  { id: 'sea', geometry: shapeOf([[seaRing(coast)]]), properties: { kind: 'sea', name: 'Biển Đông' } },
  {
    id: 'island:con-co',
    geometry: shapeOf([[islandRing()]]),
    properties: { kind: 'island', name: 'Cồn Cỏ' },
  },
  ...LABELS.map(({ kind, id, name, at }) => ({
    id,
    geometry: pointAt(toPlane(at)),
    properties: { kind, name },
  })),
  ...places(),
]

const places = (): readonly Feature[] =>
  factsOf('places.csv')
    .filter((row) => row.text('kind') !== 'island')
    .map((row) => ({
      id: `place:${row.text('name')}`,
      geometry: pointAt(toPlane(row.position())),
      properties: { kind: 'place', name: row.text('name'), rank: RANKS[row.text('kind')] ?? 'place' },
    }))

function seaRing(coast: readonly Point[]): readonly Point[] {
  const north = beyond(coast[0]!, COAST_NORTHWARDS)
  const south = beyond(coast.at(-1)!, COAST_SOUTHWARDS)
  const ring = [...[...north].reverse(), ...coast, ...south, ...SEA_CORNERS.map((corner) => toPlane(corner))]
  const closed = [...ring, ring[0]!]
  return planeAreaOf(closed) > 0 ? closed : closed.reverse()
}

const SPACING_KM = 0.5
const TOLERANCE_KM = 0.06

/** The sketched coast with the same relief as ours, without the end of our coast that it begins at. */
function beyond(end: Point, sketch: readonly LonLat[]): readonly Point[] {
  const natural = densified(
    sketch.map((corner) => toPlane(corner)),
    SPACING_KM,
  ).map(stirred)
  return simplified([end, ...natural], TOLERANCE_KM).slice(1)
}
