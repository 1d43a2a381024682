import type { CoordinateGuess } from '../../files/coordinates/coordinateGuess'
import type { FileRefusal } from '../../files/fileIssue'
import type { LayerRead } from '../../files/layerRead'
import type { FileShape, ReadChoices } from '../../files/openedFile'
import type { LayerKind } from '../../province/dataset'

export type DraftId = number

/** A file on its way into the dataset: open, understood in some way, and not taken before somebody or its sureness says so. */
export interface Draft {
  readonly id: DraftId
  readonly file: string
  /** Share done of what is under way with it, 0 to 1; null at rest. What is shown meanwhile is of the choices before. */
  readonly underWay: number | null
  /** null while it is being opened, and where that failed. */
  readonly shape: FileShape | null
  readonly choices: ReadChoices
  /** Its records under the choices; null where there is none that can be used. */
  readonly read: LayerRead | null
  /** Why it cannot be opened, or not be read under the choices. */
  readonly refusal: FileRefusal | null
  /** What layer and coordinates were taken for before anybody chose; what the choices are compared with. */
  readonly guess: FirstGuess
  /** Whether the choices are those of the last time that such a file was taken. */
  readonly isRecalled: boolean
  /** Whether somebody has chosen or mended something. */
  readonly isTouched: boolean
  /** Whether what was chosen last can be taken back, and what was taken back be chosen again. */
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether it stands in the dataset already, and is only looked at. */
  readonly isTaken: boolean
}

export interface FirstGuess {
  /** null where it could not be told. */
  readonly layer: LayerKind | null
  readonly coordinates: CoordinateGuess | null
}

export const NO_GUESS: FirstGuess = { layer: null, coordinates: null }

export const newDraft = (id: DraftId, file: string): Draft => ({
  id,
  file,
  underWay: 0,
  shape: null,
  choices: {},
  read: null,
  refusal: null,
  guess: NO_GUESS,
  isRecalled: false,
  isTouched: false,
  canUndo: false,
  canRedo: false,
  isTaken: false,
})

export type DraftState = 'reading' | 'refused' | 'unclear' | 'sure'

/** Rows that were left out may be mended in their cells, or tell of columns that were taken for the wrong thing. */
const hasRowsToMend = ({ shape, read }: Draft): boolean =>
  shape?.form === 'table' && (read?.issues.some(({ severity }) => severity === 'rejected') ?? false)

/** Whether nothing about a reading is left for a person to decide: what it holds, where it lies, which rows to mend. */
function isSure(draft: Draft): boolean {
  const { read } = draft
  if (!read) return false
  const { layer, coordinates } = read.reading
  return layer.sureness !== 'doubtful' && coordinates?.sureness !== 'doubtful' && !hasRowsToMend(draft)
}

/** Whether saying what its columns, layer or coordinates are may make something of a file that could not be read. */
function canBeHelped({ shape, refusal }: Draft): boolean {
  if (!shape || shape.records === 0) return false
  return shape.form === 'table' || refusal?.kind === 'unknown-layer'
}

/**
 * reading: under way for the first time. refused: no choice can help. unclear: somebody should look. sure: it can be taken
 * as it is.
 */
export function draftStateOf(draft: Draft): DraftState {
  if (draft.read) return isSure(draft) ? 'sure' : 'unclear'
  if (draft.underWay !== null) return 'reading'
  return canBeHelped(draft) ? 'unclear' : 'refused'
}

/** Whether what is shown of it is what would be taken. */
export const canBeTaken = ({ read, underWay }: Draft): boolean => read !== null && underWay === null
