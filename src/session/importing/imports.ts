import type { FileToOpen } from '../../files/givenFile'
import type { FileRow, ReadChoices } from '../../files/openedFile'
import type { Correction } from '../../files/readLayer'
import type { RejectionWords } from '../../files/rejectedRows'
import type { ImportOutcome } from '../state'
import type { DraftId } from './draft'
import type { TakingWay } from './takeDrafts'

/** What may be changed about how a draft is read, apart from its cells. */
export type Understanding = Omit<ReadChoices, 'corrections' | 'origin'>

/** From a file to the dataset: every verb of the import dialog. */
export interface Imports {
  /**
   * Each file becomes a draft. Where all are sure they are taken at once, each for the layer that it holds, in one undo
   * step; where somebody should look, the first of those is shown and nothing is taken.
   */
  give(files: readonly FileToOpen[]): Promise<void>
  /** Shows a draft; null closes the dialog, and leaves what was not taken. */
  lookAt(id: DraftId | null): void
  /** Reads another sheet of a workbook; what was chosen for the one before is gone. */
  chooseSheet(id: DraftId, sheet: string): Promise<void>
  /** Reads again under further choices; an overtaken reading is never shown. */
  choose(id: DraftId, choices: Understanding): void
  /** Writes into cells, and reads again. An empty text blanks the cell. */
  correct(id: DraftId, corrections: readonly Correction[]): void
  /** Puts a draft back to what is guessed of it, cells included. */
  startOver(id: DraftId): void
  /** Leaves what was remembered of such files, for this one and for the next. */
  forget(id: DraftId): void
  /** Takes back what was last chosen, corrected, started over or forgotten of a draft, and does it again. */
  undo(id: DraftId): void
  redo(id: DraftId): void
  /** Rows as they stand in the file, corrections not applied. */
  rowsOf(id: DraftId, numbers: readonly number[]): Promise<readonly FileRow[]>
  /** Rows that were left out, to be mended and dropped again: a workbook, of features a CSV; null where none can be had. */
  rejectedRows(id: DraftId, reasonOf: RejectionWords): Promise<Uint8Array | null>
  /** Takes drafts into the dataset, in one undo step; says what became of each. */
  take(ids: readonly DraftId[], way: TakingWay): readonly ImportOutcome[]
  /** Leaves a draft, also one that is being read. */
  leave(id: DraftId): void
  /** Leaves every draft, and closes the dialog. */
  leaveAll(): void
  close(): void
}
