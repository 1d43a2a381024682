import type { FileToOpen } from '../../files/givenFile'
import { BYTES_THAT_TELL, beginsAsProjectFile, PROJECT_FILE_END } from '../../files/projectFile/projectFile'

const isNamedSo = ({ name }: FileToOpen) => name.toLowerCase().endsWith(PROJECT_FILE_END)

/** Under another name it is an archive, or has lost its end: of a table no byte need be read to tell. */
const OTHER_NAMES = /\.zip$|^[^.]+$/i
export const mayBeProjectFile = (given: FileToOpen): boolean =>
  isNamedSo(given) || OTHER_NAMES.test(given.name)

/** The first bytes; none of a file that has gone, which whoever reads it will tell. */
async function beginningOf(given: FileToOpen): Promise<Uint8Array> {
  if ('bytes' in given) return given.bytes.subarray(0, BYTES_THAT_TELL)
  try {
    return new Uint8Array(await given.blob.slice(0, BYTES_THAT_TELL).arrayBuffer())
  } catch {
    return new Uint8Array()
  }
}

export async function isProjectFile(given: FileToOpen): Promise<boolean> {
  return isNamedSo(given) || (mayBeProjectFile(given) && beginsAsProjectFile(await beginningOf(given)))
}
