import type { Branded } from './brand'

/** A length in kilometres. */
export type Km = Branded<number, 'Km'>
/** An area in square kilometres. */
export type SquareKm = Branded<number, 'SquareKm'>
/** A part of a whole, 0 to 1. Never a percentage: `panels` turns it into one. */
export type Share = Branded<number, 'Share'>

export const km = (value: number) => value as Km
export const squareKm = (value: number) => value as SquareKm

/** `part / whole`, or null where there is no whole to take a part of. */
export const shareOf = (part: number, whole: number): Share | null =>
  whole > 0 ? (Math.min(1, Math.max(0, part / whole)) as Share) : null
