import { joinedBytes } from './joinedBytes'
import type { ZipEntry } from './zip'
import { archiveEnd, localHeader, type ZipRecord } from './zipRecords'

/**
 * A ZIP archive that packs nothing: for handing already unpacked files to a library that only takes archives. Check
 * sums are left at zero, which readers that do not verify them accept; never offered to a user.
 */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const records: ZipRecord[] = []
  const pieces: Uint8Array[] = []
  let at = 0
  for (const { name, bytes } of entries) {
    const size = bytes.length
    const record: ZipRecord = {
      name: new TextEncoder().encode(name),
      method: 0,
      checksum: 0,
      packed: size,
      size,
      at,
    }
    const header = localHeader(record)
    records.push(record)
    pieces.push(header, bytes)
    at += header.length + size
  }
  return joinedBytes([...pieces, ...archiveEnd(records, at)])
}
