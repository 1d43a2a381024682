import type { Answers } from './answers'

/** How far a peer's answers are from ours; absent where it does not do the step. */
export interface Agreement {
  /** Stations, villages and postal points that both found in a commune, but not in the same. */
  readonly places_in_another_commune?: number
  /** Those that only we placed: just off the coast, within the tolerance of 200 m. */
  readonly places_only_ours?: number
  readonly villages_covered?: number
  readonly villages_covered_otherwise?: number
  /** Largest difference of a distance over the distance: station and postal point. */
  readonly station_km_relative?: number
  readonly postal_km_relative?: number
  /** Covered share of a commune, in percentage points: largest difference and mean of the differences. */
  readonly area_worst_points?: number
  readonly area_mean_points?: number
}

const count = (length: number, counts: (i: number) => boolean) => {
  let total = 0
  for (let i = 0; i < length; i++) if (counts(i)) total++
  return total
}

const NOT_FOUND = -1

function placed(ours: Answers['locate'], peer: Answers['locate']): Agreement {
  const sum = (differs: (a: number, b: number) => boolean) =>
    ours.reduce((total, mine, layer) => {
      const theirs = peer[layer]!
      return total + count(mine.length, (i) => differs(mine[i]!, theirs[i]!))
    }, 0)
  return {
    places_in_another_commune: sum((a, b) => a !== b && b !== NOT_FOUND),
    places_only_ours: sum((a, b) => a !== b && b === NOT_FOUND),
  }
}

const worst = (ours: Float64Array, peer: Float64Array, difference: (a: number, b: number) => number) =>
  ours.reduce((most, mine, i) => Math.max(most, difference(mine, peer[i]!)), 0)

const relative = (ours: Float64Array, peer: Float64Array) =>
  worst(ours, peer, (a, b) => (a === b ? 0 : Math.abs(a - b) / a))

function covered(ours: Answers['coverage'], peer: Answers['coverage']): Agreement {
  const [mine, theirs] = [ours.easiest.ratio, peer.easiest.ratio]
  return {
    villages_covered: count(mine.length, (i) => mine[i]! <= 1),
    villages_covered_otherwise: count(mine.length, (i) => mine[i]! <= 1 !== theirs[i]! <= 1),
    station_km_relative: relative(ours.nearest.km, peer.nearest.km),
  }
}

function shared(ours: Float64Array, peer: Float64Array): Agreement {
  const sum = ours.reduce((total, share, i) => total + peer[i]! - share, 0)
  return {
    area_worst_points: 100 * worst(ours, peer, (a, b) => Math.abs(a - b)),
    area_mean_points: (100 * sum) / ours.length,
  }
}

export function agreementOf(ours: Partial<Answers>, peer: Partial<Answers>): Agreement {
  return {
    ...(ours.locate && peer.locate && placed(ours.locate, peer.locate)),
    ...(ours.coverage && peer.coverage && covered(ours.coverage, peer.coverage)),
    ...(ours.nearest_postal &&
      peer.nearest_postal && {
        postal_km_relative: relative(ours.nearest_postal.km, peer.nearest_postal.km),
      }),
    ...(ours.area && peer.area && shared(ours.area, peer.area)),
  }
}

/**
 * What a peer's own inaccuracy explains: distances on a sphere are up to 0.6 % off at these latitudes, so villages at the
 * rim of a reach fall to the other side; a 16-gon of equal area is up to 1.3 % of its radius off its circle.
 */
const TOLERATED: Required<Agreement> = {
  places_in_another_commune: 0,
  places_only_ours: Number.POSITIVE_INFINITY,
  villages_covered: Number.POSITIVE_INFINITY,
  villages_covered_otherwise: 0.001,
  station_km_relative: 0.006,
  postal_km_relative: 0.006,
  area_worst_points: 3,
  area_mean_points: 0.1,
}

/** The figures on which a peer did other work than we did, or one of the two did it wrongly. */
export function disagreements(agreement: Agreement): string[] {
  const { villages_covered = 0 } = agreement
  return Object.entries(agreement)
    .filter(([name, value]) => {
      const tolerated = TOLERATED[name as keyof Agreement]
      const most = name === 'villages_covered_otherwise' ? tolerated * villages_covered : tolerated
      return !(Math.abs(value) <= most)
    })
    .map(([name, value]) => `${name} ${value}`)
}
