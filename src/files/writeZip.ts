import { joined } from '../base/joined'
import { crc32 } from './crc32'
import type { FolderFile } from './folderFile'
import { type Pace, withoutPause } from './pace'
import { archiveEnd, localHeader, type ZipRecord } from './zipRecords'

interface Packed {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
  readonly checksum: number
}

async function allOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) pieces.push(part.value)
  return pieces
}

/** Deflates a file with the platform's own packer. */
async function packed(pieces: FolderFile['pieces'], next: () => Promise<void>): Promise<Packed> {
  const packer = new CompressionStream('deflate-raw')
  const writer = packer.writable.getWriter()
  const gathered = allOf(packer.readable)
  let checksum = 0
  for (const piece of pieces) {
    checksum = crc32(piece, checksum)
    await writer.write(piece)
    await next()
  }
  await writer.close()
  return { pieces: await gathered, checksum }
}

const lengthOf = (pieces: readonly Uint8Array[]) => pieces.reduce((length, piece) => length + piece.length, 0)

/**
 * A ZIP archive (PKWARE APPNOTE 6.3) that any program unpacks: deflated, with check sums, names in UTF-8, and one fixed
 * date, so that the same files give the same bytes. Below 4 GB and 65,536 files.
 */
export async function writeZip(
  files: readonly FolderFile[],
  pace: Pace = withoutPause,
): Promise<Uint8Array<ArrayBuffer>> {
  const total = files.reduce((sum, { pieces }) => sum + pieces.length, 0)
  const records: ZipRecord[] = []
  const written: Uint8Array<ArrayBuffer>[] = []
  let [at, done] = [0, 0]
  for (const { path, pieces } of files) {
    const whole = await packed(pieces, () => pace(++done / total))
    const record: ZipRecord = {
      name: new TextEncoder().encode(path),
      method: 8,
      checksum: whole.checksum,
      packed: lengthOf(whole.pieces),
      size: lengthOf(pieces),
      at,
    }
    const header = localHeader(record)
    records.push(record)
    written.push(header, ...whole.pieces)
    at += header.length + record.packed
  }
  return joined(Uint8Array, [...written, ...archiveEnd(records, at)])
}
