import type { Json } from '../../base/json'
import { fromWindows1252 } from '../encoding/windows1252'
import { UNSAFE_KEY } from '../parseFeatures'

/** dBase III: fields are described in 32 bytes each from here on, until a return. */
const FIELDS_START = 32
const FIELD_LENGTH = 32
const FIELDS_END = 0x0d
const DELETED = 0x2a

interface Field {
  readonly name: string
  readonly type: string
  readonly at: number
  readonly length: number
}

export type TextDecode = (bytes: Uint8Array) => string

const untilZero = (text: string) => {
  const end = text.indexOf('\u0000')
  return end < 0 ? text : text.slice(0, end)
}

function fieldsOf(bytes: Uint8Array, headerLength: number, decode: TextDecode): readonly Field[] {
  const fields: Field[] = []
  let at = 1
  for (let i = FIELDS_START; i + FIELD_LENGTH <= headerLength && bytes[i] !== FIELDS_END; i += FIELD_LENGTH) {
    const name = untilZero(decode(bytes.subarray(i, i + 11))).trim()
    const length = bytes[i + 16]!
    fields.push({ name, type: String.fromCharCode(bytes[i + 11]!), at, length })
    at += length
  }
  return fields
}

function cellOf(bytes: Uint8Array, { type, at, length }: Field, decode: TextDecode): Json {
  const text = untilZero(decode(bytes.subarray(at, at + length))).trim()
  if (text === '') return null
  if (type === 'N' || type === 'F') {
    const number = Number(text)
    return Number.isFinite(number) ? number : text
  }
  if (type === 'L') return /^[TY]$/i.test(text) ? true : /^[FN]$/i.test(text) ? false : null
  return type === 'D' && /^\d{8}$/.test(text)
    ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
    : text
}

/** UTF-8 where the bytes are, else one character per byte, to be put right when all texts are known. */
const decodeField: TextDecode = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fromWindows1252(bytes)
  }
}

/** The code page that a .cpg file names; null for one that the platform does not know. */
export function decoderOf(codePage: string): TextDecode | null {
  const name = codePage.trim().replace(/^(?:ANSI |cp)?(?=125\d$)/i, 'windows-')
  try {
    const decoder = new TextDecoder(name)
    return (bytes) => decoder.decode(bytes)
  } catch {
    return null
  }
}

/**
 * The rows of a .dbf by field name; null in the list for a row marked as deleted, and null altogether for bytes that are
 * no such table. Never more rows than the bytes hold, whatever the header says.
 */
export function parseDbf(
  bytes: Uint8Array,
  decode: TextDecode = decodeField,
): readonly (ReadonlyMap<string, Json> | null)[] | null {
  if (bytes.length < FIELDS_START) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [said, headerLength, rowLength] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ]
  if (headerLength > bytes.length || rowLength === 0) return null
  const fields = fieldsOf(bytes, headerLength, decode).filter(({ name }) => name !== UNSAFE_KEY)
  const held = Math.min(said, Math.floor((bytes.length - headerLength) / rowLength))
  return Array.from({ length: held }, (_, i) => {
    const row = bytes.subarray(headerLength + i * rowLength, headerLength + (i + 1) * rowLength)
    if (row[0] === DELETED) return null
    return new Map(fields.map((field) => [field.name.normalize('NFC'), cellOf(row, field, decode)]))
  })
}
