/** How sure a gap or a coverage is, from the widest gap to the surest coverage. */
export const GRADES = ['certain', 'likely', 'doubtful', 'solid'] as const
export type Grade = (typeof GRADES)[number]

/** Beyond so many times the reach a gap is certain: no plausible error of a circle bridges a quarter of it. */
export const CERTAIN_ABOVE = 1.25
/** Below this part of the reach coverage is solid. */
export const SOLID_BELOW = 0.8

/** `ratio`: distance / reach of the easiest station, Infinity for none. Covered at reach factor f ⇔ ratio ≤ f. */
export function gradeOf(ratio: number, reachFactor: number): Grade {
  if (ratio < SOLID_BELOW * reachFactor) return 'solid'
  if (ratio <= reachFactor) return 'doubtful'
  return ratio <= CERTAIN_ABOVE * reachFactor ? 'likely' : 'certain'
}

/** Trắng sóng: in reach of no station that counts as signal. */
export const isDeadZone = (grade: Grade): grade is 'certain' | 'likely' =>
  grade === 'certain' || grade === 'likely'
