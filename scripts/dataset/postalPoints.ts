import type { PostalKind } from '../../src/province/postalPoint'
import { type Feature, pointAt } from './geojson'
import { distanceBetween, type Point } from './land/plane'
import { OPENING } from './opening'
import { type PostalWish, postalWishes } from './postalWishes'
import { type Random, randomOf } from './random'
import type { Settlement } from './settlements'
import { isSafelyWithin, somewhereIn, type Territory } from './territories'

/** Couriers of other firms: which, is not public. */
const OF_OTHERS: readonly PostalKind[] = ['courier-agency', 'representative-office']

export function postalPoints(
  territories: readonly Territory[],
  settlements: readonly Settlement[],
): readonly Feature[] {
  const taken: Point[] = []
  return postalWishes(territories).map((wish, i) => {
    const random = randomOf(`postal ${i} ${wish.name}`)
    const territory = territories.find(({ code }) => code === wish.commune)
    if (!territory) throw new Error(`${wish.name}: no commune ${wish.commune}`)
    const at = placeFor(wish, territory, settlements, taken, random)
    taken.push(at)
    return {
      id: `BD${String(i + 1).padStart(3, '0')}`,
      geometry: pointAt(at),
      properties: {
        name: wish.name,
        kind: wish.kind,
        operator: OF_OTHERS.includes(wish.kind) ? null : 'VNPost',
        ...OPENING[wish.kind](random),
        postal_code: wish.postalCode,
      },
    }
  })
}

const LEAST_GAP_KM = 0.08
const TRIES = 60
const CENTRAL: readonly PostalKind[] = ['office-1', 'office-2', 'culture-post', 'special-office']

/** At the commune's hub, or for the lesser kinds at one of its villages; never at another point's address. */
function placeFor(
  { kind, postalCode }: PostalWish,
  territory: Territory,
  settlements: readonly Settlement[],
  taken: readonly Point[],
  random: Random,
): Point {
  const villages = settlements.filter((settlement) => settlement.territory === territory)
  const central = postalCode !== null || CENTRAL.includes(kind)
  const [x, y] = central ? territory.hub : random.pick(villages).at
  for (let i = 0; i < TRIES; i++) {
    const spread = 0.2 + 0.02 * i
    const at: Point = [x + random.between(-spread, spread), y + random.between(-spread, spread)]
    if (isFree(at, taken) && isSafelyWithin(at, territory.ring, LEAST_GAP_KM)) return at
  }
  return somewhereIn(territory.ring, random)
}

const isFree = (at: Point, taken: readonly Point[]) =>
  taken.every((other) => distanceBetween(at, other) >= LEAST_GAP_KM)
