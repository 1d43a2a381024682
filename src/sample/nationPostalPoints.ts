import type { LonLat } from '../geometry/position'
import type { Commune } from '../province/commune'
import { type PostalKind, type PostalPoint, postalPointId } from '../province/postalPoint'
import { chosen } from './chosen'
import { clustered } from './clustered'
import { NATION, placeAt } from './nation'
import { NOTHING_ELSE } from './nothingElse'
import { RECORDS_PER_SLICE, type SampleProgress } from './progress'
import { seeded } from './random'

/** So many communes have a culture post. */
const WITH_CULTURE_POST = 0.94
const STAFFED = 0.85
const OTHER_KINDS: readonly (readonly [PostalKind, number])[] = [
  ['agency', 0.45],
  ['office-3', 0.2],
  ['courier-agency', 0.15],
  ['kiosk', 0.1],
  ['office-2', 0.06],
  ['office-1', 0.04],
]

const postalPoint = (i: number, position: LonLat, kind: PostalKind, random: () => number): PostalPoint => ({
  id: postalPointId(`P${i + 1}`),
  position,
  name: `Điểm mẫu ${i + 1}`,
  kind,
  operator: kind === 'courier-agency' ? null : 'VNPost',
  staffed: random() < STAFFED,
  hoursPerWeek: null,
  services: null,
  postalCode: null,
  extra: NOTHING_ELSE,
})

/** The mean of the vertices: inside, as the generated communes are nearly convex. */
function middleOf({ boundary }: Commune): LonLat {
  const ring = boundary[0]![0]!.slice(1)
  const mean = (axis: 0 | 1) => ring.reduce((sum, at) => sum + at[axis], 0) / ring.length
  return [mean(0), mean(1)]
}

/** 25,000 points: a culture post in most communes, and everything else where people live. */
export function* nationPostalPoints(
  communes: readonly Commune[],
): Generator<SampleProgress, readonly PostalPoint[]> {
  const total = NATION.postalPoints
  const random = seeded(53)
  const posts = communes.filter(() => random() < WITH_CULTURE_POST)
  const places = clustered(NATION, total - posts.length, 0.2, 3)
  const points: PostalPoint[] = []
  for (let i = 0; i < total; i++) {
    const commune = posts[i]
    const position = commune ? middleOf(commune) : placeAt(places, i - posts.length)
    points.push(postalPoint(i, position, commune ? 'culture-post' : chosen(OTHER_KINDS, random()), random))
    if (points.length % RECORDS_PER_SLICE === 0) yield { layer: 'postalPoints', made: points.length, total }
  }
  return points
}
