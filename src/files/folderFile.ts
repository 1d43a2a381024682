/** A file of a folder that is being written, its bytes in pieces small enough to be worked on without a pause. */
export interface FolderFile {
  /** In the folder: "quang-tri/stations.geojson". */
  readonly path: string
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
}
