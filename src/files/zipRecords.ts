/** Of one file of an archive, what its two headers say (PKWARE APPNOTE 4.3.7, 4.3.12). */
export interface ZipRecord {
  /** UTF-8. */
  readonly name: Uint8Array
  readonly method: 0 | 8
  /** CRC-32 of the bytes before packing; 0 where nobody will verify it. */
  readonly checksum: number
  /** Bytes in the archive. */
  readonly packed: number
  /** Bytes before packing. */
  readonly size: number
  /** Where its local header begins. */
  readonly at: number
}

const LOCAL_LENGTH = 30
const LISTED_LENGTH = 46
const END_LENGTH = 22
/** Needs version 2.0: deflate and folders. */
const VERSION = 20
/** The name is UTF-8. */
const UTF8_NAME = 0x800
/** 1 January 1980, midnight: the first that a ZIP can say. Always this one, so that the same files give the same bytes. */
const TIME = 0
const DATE = 33

type Field = readonly [bytes: 2 | 4, value: number]

/** Writes numbers one after the other, little-endian, and leaves what follows at zero. */
function written(length: number, fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += width
  }
  return bytes
}

const shared = ({ method, checksum, packed, size, name }: ZipRecord): readonly Field[] => [
  [2, VERSION],
  [2, UTF8_NAME],
  [2, method],
  [2, TIME],
  [2, DATE],
  [4, checksum],
  [4, packed],
  [4, size],
  [2, name.length],
]

/** What stands before the bytes of a file. */
export function localHeader(record: ZipRecord): Uint8Array<ArrayBuffer> {
  const header = written(LOCAL_LENGTH + record.name.length, [[4, 0x04034b50], ...shared(record)])
  header.set(record.name, LOCAL_LENGTH)
  return header
}

/** The line of a file in the list at the end. */
function listedHeader(record: ZipRecord): Uint8Array<ArrayBuffer> {
  const header = written(LISTED_LENGTH + record.name.length, [
    [4, 0x02014b50],
    [2, VERSION],
    ...shared(record),
  ])
  new DataView(header.buffer).setUint32(42, record.at, true)
  header.set(record.name, LISTED_LENGTH)
  return header
}

/** The list of an archive whose files end at `at`, and the record that says where the list is. */
export function archiveEnd(records: readonly ZipRecord[], at: number): readonly Uint8Array<ArrayBuffer>[] {
  const list = records.map(listedHeader)
  const length = list.reduce((sum, header) => sum + header.length, 0)
  const end = written(END_LENGTH, [
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, records.length],
    [2, records.length],
    [4, length],
    [4, at],
  ])
  return [...list, end]
}
