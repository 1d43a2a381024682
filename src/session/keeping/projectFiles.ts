import type { FileToOpen } from '../../files/givenFile'
import type { ExportedFile } from '../exportedFile'

/** A project file that is being written or read. */
export interface ProjectFileUnderWay {
  readonly work: 'writing' | 'reading'
  readonly file: string
  /** 0 to 1. */
  readonly share: number
}

/** A whole project as one file. Nothing here rejects: faults are in the state. */
export interface ProjectFiles {
  /** What is on the page as a file; null where it could not be made, or was left. */
  exportFile(): Promise<ExportedFile | null>
  /**
   * Opens a project file as a new project once the one on the page is saved. Where that cannot be saved, the file waits
   * for `openWaiting` or `leaveWaiting`. False where it is not open.
   */
  importFile(given: FileToOpen): Promise<boolean>
  /** Opens the file that waits, and gives up what could not be saved. */
  openWaiting(): Promise<void>
  leaveWaiting(): void
  /** Leaves the file that is being written or read. */
  leaveFile(): void
}
