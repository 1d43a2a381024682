import type { FolderFile } from '../folderFile'
import type { PartRef } from './manifest'
import { pathOf } from './projectFile'

/**
 * A thousand stations, or some tens of boundaries: some milliseconds to write, or to read and check. In UTF-8 below a
 * megabyte, to which an archive may swell however alike the records are.
 */
const PART_CHARACTERS = 300_000

/** JSON arrays of the values, and how many are in each. */
function* textsOf(values: Iterable<unknown>): Generator<{ readonly text: string; readonly count: number }> {
  let texts: string[] = []
  let length = 0
  const text = () => `[${texts.join(',\n')}]`
  for (const value of values) {
    const more = JSON.stringify(value)
    if (texts.length > 0 && length + more.length > PART_CHARACTERS) {
      yield { text: text(), count: texts.length }
      texts = []
      length = 0
    }
    texts.push(more)
    length += more.length + 2
  }
  if (texts.length > 0) yield { text: text(), count: texts.length }
}

/** Values in files of their own, to be read one file at a time. */
export async function partsOf(
  name: string,
  values: Iterable<unknown>,
  put: (file: FolderFile, count: number) => Promise<void>,
): Promise<PartRef[]> {
  const refs: PartRef[] = []
  for (const { text, count } of textsOf(values)) {
    const path = pathOf(`${name}-${refs.length + 1}`)
    await put({ path, pieces: [new TextEncoder().encode(text)] }, count)
    refs.push({ path, count })
  }
  return refs
}
