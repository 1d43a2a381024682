/** A file for the user to keep. */
export interface ExportedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mime: string
}
