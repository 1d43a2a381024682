import { type Km, km } from '../base/units'
import type { Discs } from '../geometry/discArea'
import { coveredIntervals, type LineCover } from '../geometry/lineCover'
import type { LineString } from '../geometry/position'

/** A stretch of a corridor out of reach, in km from the corridor's first position. */
export interface CorridorGap {
  readonly fromKm: Km
  readonly toKm: Km
}

export interface LineCoverage {
  readonly lengthKm: Km
  readonly coveredKm: Km
  readonly gaps: readonly CorridorGap[]
}

/** What the covered stretches leave free. A gap shorter than this is rounding. */
const SHORTEST_GAP_KM = 1e-6

function gapsOf({ lengthKm, covered }: LineCover): readonly CorridorGap[] {
  const gaps: CorridorGap[] = []
  let at = 0
  for (const { fromKm, toKm } of [...covered, { fromKm: lengthKm, toKm: lengthKm }]) {
    if (fromKm - at > SHORTEST_GAP_KM) gaps.push({ fromKm: km(at), toKm: km(fromKm) })
    at = toKm
  }
  return gaps
}

function lineCoverage(line: LineString, discs: Discs): LineCoverage {
  const cover = coveredIntervals(line, discs)
  const covered = cover.covered.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0)
  return { lengthKm: km(cover.lengthKm), coveredKm: km(covered), gaps: gapsOf(cover) }
}

/** How much of each line is in reach, and where it is not. */
export const corridorCoverage = (lines: readonly LineString[], discs: Discs): readonly LineCoverage[] =>
  lines.map((line) => lineCoverage(line, discs))
