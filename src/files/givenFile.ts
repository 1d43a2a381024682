import { messageOf } from '../base/messageOf'
import { err, ok, type Result } from '../base/result'
import type { FileRefusal } from './fileIssue'

/** A file as it comes from a disk or a server. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file as it comes from a drop or a file picker: its bytes are still where they were. */
export interface GivenBlob {
  readonly name: string
  readonly blob: Blob
}

export type FileToOpen = GivenFile | GivenBlob

/** A text of more could not be held as one string by every browser, let alone be cut into records. */
export const LARGEST_FILE = 500_000_000

const tooLarge = (file: string, length: number): FileRefusal => ({
  kind: 'too-large',
  file,
  found: `${Math.round(length / 1e6)} MB`,
})

/** Why a file is not even looked at; null where it may be. */
export function refusalBySize(given: FileToOpen): FileRefusal | null {
  const length = 'bytes' in given ? given.bytes.length : given.blob.size
  return length > LARGEST_FILE ? tooLarge(given.name, length) : null
}

/** The bytes of a file; one that is too large is refused before it is read, one that has gone or is a folder when it is. */
export async function bytesOf(given: FileToOpen): Promise<Result<GivenFile, FileRefusal>> {
  const refusal = refusalBySize(given)
  if (refusal) return err(refusal)
  if ('bytes' in given) return ok(given)
  const { name, blob } = given
  try {
    return ok({ name, bytes: new Uint8Array(await blob.arrayBuffer()) })
  } catch (reason) {
    return err({
      kind: 'missing',
      file: name,
      detail: messageOf(reason),
    })
  }
}
