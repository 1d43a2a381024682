import type { Result } from '../base/result'
import type { FileRefusal } from '../files/fileIssue'

/** All that the command line touches of the machine, so that a test can run it in its own process. */
export interface Terminal {
  /** A file of the folder of the catalogue, by its path in there. */
  readonly fetchFile: (path: string) => Promise<Result<Uint8Array, FileRefusal>>
  /** A file that the user named. */
  readonly readFile: (path: string) => Promise<Result<Uint8Array, FileRefusal>>
  /** Writes a file of a folder, by its path in there, both made if there is none; the error says why it could not. */
  readonly writeFile: (folder: string, name: string, bytes: Uint8Array) => Promise<Result<null, string>>
  readonly out: (text: string) => void
  readonly err: (line: string) => void
  /** ISO date of the report. */
  readonly today: string
  readonly program: { readonly name: string; readonly version: string }
}
