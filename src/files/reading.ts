import type { LayerKind } from '../province/dataset'
import type { CoordinateGuess } from './coordinates/coordinateGuess'
import type { FoundEncoding } from './encoding/foundEncoding'
import type { Sureness } from './sureness'

/** The layer that a file was taken for. */
export interface LayerGuess {
  readonly layer: LayerKind
  readonly sureness: Sureness
}

/** How a file was understood: everything that was guessed, for a dialog to show and change. Plain data. */
export interface Reading {
  readonly layer: LayerGuess
  /** null for a format that fixes its own. */
  readonly encoding: FoundEncoding | null
  /** The sheet that was read; null for a file of one table. */
  readonly sheet: string | null
  /** Field → the heading that it was read from. */
  readonly columns: Readonly<Record<string, string>>
  /** null where no record says where it is. */
  readonly coordinates: CoordinateGuess | null
  /** Whether it is a file that we wrote for its records to be mended: they belong to what is there. */
  readonly isMended: boolean
}
