import type { Json } from '../../base/json'
import type { Backdrop } from '../../look/backdrop'
import type { Dataset } from '../../province/dataset'

/** A whole project on its way from one browser to another. */
export interface ProjectToMove {
  readonly name: string
  readonly dataset: Dataset
  readonly backdrop: Backdrop | null
  /** What was asked and chosen; nothing here knows what is in it, and whoever reads it checks it. */
  readonly choices: Json
}

/** Why a file gives no project, or a project no file. */
export type ProjectFileFault =
  /** No project file at all. */
  | { readonly kind: 'foreign' }
  /** Only a newer version of the program can read it. */
  | { readonly kind: 'newer' }
  /** `detail`: which part of it is not as it was written. */
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'too-large' }
  /** The file has gone, or may not be read; or the browser has no room to write one. */
  | { readonly kind: 'failed'; readonly detail: string }

/** A fault on its way out of a reading or a writing. */
export class ProjectFileError extends Error {
  readonly fault: ProjectFileFault

  constructor(fault: ProjectFileFault) {
    super(fault.kind)
    this.fault = fault
  }
}

export const damaged = (detail: string) => new ProjectFileError({ kind: 'damaged', detail })

export const PROJECT_FILE_END = '.diemsong'
/** Every part lies in this folder of the archive. */
const FOLDER = 'diem-song'
export const pathOf = (part: string) => `${FOLDER}/${part}.json`
/** The first file of the archive, and what the others are. */
export const MANIFEST_PATH = pathOf('project')

/** Bytes of all parts together, unpacked; twice what the whole country takes. */
export const LARGEST_PROJECT = 1_000_000_000

/** Where the name of the first file stands in a ZIP archive (PKWARE APPNOTE 4.3.7). */
const NAME_AT = 30
const LOCAL_SIGNATURE = [0x50, 0x4b, 3, 4]
/** So many bytes of a file tell whether it is a project file. */
export const BYTES_THAT_TELL = NAME_AT + MANIFEST_PATH.length

/** Whether a file that begins like this is a project file, whatever its name. */
export const beginsAsProjectFile = (bytes: Uint8Array): boolean =>
  LOCAL_SIGNATURE.every((byte, i) => bytes[i] === byte) &&
  new TextDecoder().decode(bytes.subarray(NAME_AT, BYTES_THAT_TELL)) === MANIFEST_PATH
