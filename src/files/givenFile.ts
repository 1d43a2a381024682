/** A file as it comes from a drop, a disk or a server. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}
