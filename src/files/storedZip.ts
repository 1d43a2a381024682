import type { ZipEntry } from './zip'

const LOCAL_LENGTH = 30
const LISTED_LENGTH = 46
const END_LENGTH = 22

/** Writes numbers one after the other, little-endian: [bytes, value]. */
function fields(
  view: DataView,
  at: number,
  parts: readonly (readonly [bytes: 2 | 4, value: number])[],
): void {
  let next = at
  for (const [bytes, value] of parts) {
    if (bytes === 2) view.setUint16(next, value, true)
    else view.setUint32(next, value, true)
    next += bytes
  }
}

/**
 * A ZIP archive that packs nothing: for handing already unpacked files to a library that only takes archives. Check
 * sums are left at zero, which readers that do not verify them accept; never offered to a user.
 */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const named = entries.map(({ name, bytes }) => ({ name: new TextEncoder().encode(name), bytes }))
  const body = named.reduce((sum, { name, bytes }) => sum + LOCAL_LENGTH + name.length + bytes.length, 0)
  const list = named.reduce((sum, { name }) => sum + LISTED_LENGTH + name.length, 0)
  const zip = new Uint8Array(body + list + END_LENGTH)
  const view = new DataView(zip.buffer)
  let [at, listAt] = [0, body]
  for (const { name, bytes } of named) {
    const size = bytes.length
    fields(view, at, [
      [4, 0x04034b50],
      [2, 20],
      [2, 0x800],
      [2, 0],
      [4, 0],
      [4, 0],
      [4, size],
      [4, size],
      [2, name.length],
    ])
    zip.set(name, at + LOCAL_LENGTH)
    zip.set(bytes, at + LOCAL_LENGTH + name.length)
    fields(view, listAt, [
      [4, 0x02014b50],
      [2, 20],
      [2, 20],
      [2, 0x800],
      [2, 0],
      [4, 0],
      [4, 0],
      [4, size],
      [4, size],
      [2, name.length],
    ])
    view.setUint32(listAt + 42, at, true)
    zip.set(name, listAt + LISTED_LENGTH)
    at += LOCAL_LENGTH + name.length + size
    listAt += LISTED_LENGTH + name.length
  }
  fields(view, body + list, [
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, named.length],
    [2, named.length],
    [4, list],
    [4, body],
  ])
  return zip
}
