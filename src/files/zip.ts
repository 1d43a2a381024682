import { joined } from '../base/joined'
import { err, ok, type Result } from '../base/result'
import { crc32 } from './crc32'
import { type Pace, paceOfPart, Unwanted, withoutPause } from './pace'

/** One file of an archive, unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

/** PKWARE APPNOTE 4.3.16, 4.3.12 and 4.3.7: end of central directory, its entries, and the local headers. */
const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
/** A bit of the flags. */
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

/** Workbooks of many sheets have some hundreds of parts. */
const MOST_ENTRIES = 10_000
/** Sheets of like rows shrink to a hundredth; to a five-hundredth, beyond a megabyte, only what was made to swell. */
const LARGEST_RATIO = 500
const SMALL = 1_000_000

interface Listed {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly packed: Uint8Array
  /** Bytes when it is unpacked, as the archive says. */
  readonly size: number
  /** CRC-32 of the unpacked bytes; 0 where the writer gave none. */
  readonly checksum: number
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return null
}

/** The entry at `at` of the central directory, and where the next begins. Reading past the end throws RangeError. */
function listedAt(view: DataView, at: number): { readonly entry: Listed; readonly next: number } {
  if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new RangeError('no entry here')
  const length = (offset: number) => view.getUint16(at + offset, true)
  const nameAt = view.byteOffset + at + 46
  const local = view.getUint32(at + 42, true)
  const dataAt =
    view.byteOffset + local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return {
    entry: {
      // Some programs write the folders of their own system.
      name: new TextDecoder().decode(new Uint8Array(view.buffer, nameAt, length(28))).replaceAll('\\', '/'),
      isEncrypted: (length(8) & ENCRYPTED) !== 0,
      method: length(10),
      packed: new Uint8Array(view.buffer, dataAt, view.getUint32(at + 20, true)),
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
    },
    next: at + 46 + length(28) + length(30) + length(32),
  }
}

function listing(view: DataView): readonly Listed[] | null {
  try {
    const end = endOf(view)
    if (end === null) return null
    const entries: Listed[] = []
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      const { entry, next } = listedAt(view, at)
      entries.push(entry)
      at = next
    }
    return entries
  } catch {
    return null
  }
}

export type ZipFault = 'not-a-zip' | 'damaged' | 'too-large' | 'encrypted'

function listedIn(bytes: Uint8Array): Result<readonly Listed[], ZipFault> {
  const listed = listing(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!listed) return err('not-a-zip')
  return listed.length > MOST_ENTRIES ? err('too-large') : ok(listed)
}

/** Bytes, and their CRC-32. */
interface Unpacked {
  readonly bytes: Uint8Array
  readonly checksum: number
}

/**
 * Unpacks, giving up as soon as more than `limit` bytes come out: a few kilobytes can unpack to gigabytes. `pace` is told
 * how many came out so far.
 */
async function inflated(
  packed: Uint8Array,
  limit: number,
  format: 'deflate-raw' | 'gzip',
  pace: (length: number) => Promise<void>,
): Promise<Result<Unpacked, ZipFault>> {
  const chunks: Uint8Array[] = []
  let [length, checksum] = [0, 0]
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream(format))
  const reader = stream.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length
      if (length > limit) {
        await reader.cancel()
        return err('too-large')
      }
      chunks.push(part.value)
      checksum = crc32(part.value, checksum)
      await pace(length)
    }
    return ok({ bytes: joined(Uint8Array, chunks), checksum })
  } catch (reason) {
    if (!(reason instanceof Unwanted)) return err('not-a-zip')
    await reader.cancel()
    throw reason
  }
}

function unpackedBytes(
  { isEncrypted, method, packed, size }: Listed,
  limit: number,
  pace: Pace,
): Promise<Result<Unpacked, ZipFault>> {
  if (isEncrypted) return Promise.resolve(err('encrypted'))
  if (method === DEFLATED) {
    const most = Math.min(limit, Math.max(SMALL, packed.length * LARGEST_RATIO))
    return inflated(packed, most, 'deflate-raw', (length) => pace(Math.min(1, length / (size || 1))))
  }
  if (method !== STORED) return Promise.resolve(err('not-a-zip'))
  if (packed.length > limit) return Promise.resolve(err('too-large'))
  return Promise.resolve(ok({ bytes: packed, checksum: crc32(packed) }))
}

/** A flipped bit may still unpack, to other digits: the checksum tells. */
async function unpacked(entry: Listed, limit: number, pace: Pace): Promise<Result<Uint8Array, ZipFault>> {
  const whole = await unpackedBytes(entry, limit, pace)
  if (!whole.ok) return whole
  const { bytes, checksum } = whole.value
  return entry.checksum === 0 || checksum === entry.checksum ? ok(bytes) : err('damaged')
}

/**
 * The files of a ZIP archive whose name passes `wanted`, unpacked to `limit` bytes at most in all. Refuses archives made to swell. Uses the platform's
 * own inflater: no thread of its own, so it works under a policy that forbids blob: workers. Throws `Unwanted` where the
 * pace does.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
  pace: Pace = withoutPause,
): Promise<Result<readonly ZipEntry[], ZipFault>> {
  const listed = listedIn(bytes)
  if (!listed.ok) return listed
  const chosen = listed.value.filter(({ name }) => wanted(name))
  const all = chosen.reduce((sum, { packed }) => sum + packed.length, 0) || 1
  const entries: ZipEntry[] = []
  let [left, done] = [limit, 0]
  for (const entry of chosen) {
    const end = done + entry.packed.length
    const whole = await unpacked(entry, left, paceOfPart(pace, done / all, end / all))
    if (!whole.ok) return whole
    left -= whole.value.length
    done = end
    entries.push({ name: entry.name, bytes: whole.value })
  }
  return ok(entries)
}

/** A ZIP archive whose files are unpacked one by one, when they are asked for. */
export interface Archive {
  /** Unpacked to `limit` bytes at most; null where the archive has no such file. */
  fileOf(name: string, limit: number): Promise<Result<Uint8Array, ZipFault> | null>
}

export function openArchive(bytes: Uint8Array): Result<Archive, ZipFault> {
  const listed = listedIn(bytes)
  if (!listed.ok) return listed
  const byName = new Map(listed.value.map((entry) => [entry.name, entry]))
  return ok({
    async fileOf(name, limit) {
      const entry = byName.get(name)
      return entry ? unpacked(entry, limit, withoutPause) : null
    },
  })
}

/** The one file of a .gz, unpacked to `limit` bytes at most; how much it will be is not known, so the pace is told nothing. */
export async function gunzip(
  bytes: Uint8Array,
  limit: number,
  pace: Pace = withoutPause,
): Promise<Result<Uint8Array, ZipFault>> {
  const most = Math.min(limit, Math.max(SMALL, bytes.length * LARGEST_RATIO))
  const whole = await inflated(bytes, most, 'gzip', () => pace(0))
  return whole.ok ? ok(whole.value.bytes) : whole
}
