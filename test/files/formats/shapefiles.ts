import type { Position } from '../../../src/files/shapefile/groupRings'

const header = (length: number, type: number): Buffer => {
  const bytes = Buffer.alloc(100)
  bytes.writeInt32BE(9994, 0)
  bytes.writeInt32BE(length / 2, 24)
  bytes.writeInt32LE(1000, 28)
  bytes.writeInt32LE(type, 32)
  return bytes
}

const record = (number: number, content: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeInt32BE(number, 0)
  head.writeInt32BE(content.length / 2, 4)
  return Buffer.concat([head, content])
}

const doubles = (positions: readonly Position[]): Buffer => {
  const bytes = Buffer.alloc(positions.length * 16)
  positions.forEach(([x, y], i) => {
    bytes.writeDoubleLE(x, i * 16)
    bytes.writeDoubleLE(y, i * 16 + 8)
  })
  return bytes
}

const pointContent = (position: Position): Buffer => {
  const type = Buffer.alloc(4)
  type.writeInt32LE(1, 0)
  return Buffer.concat([type, doubles([position])])
}

function partsContent(type: number, parts: readonly (readonly Position[])[]): Buffer {
  const positions = parts.flat()
  const head = Buffer.alloc(44 + 4 * parts.length)
  head.writeInt32LE(type, 0)
  const xs = positions.map(([x]) => x)
  const ys = positions.map(([, y]) => y)
  ;[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, i) => {
    head.writeDoubleLE(value, 4 + 8 * i)
  })
  head.writeInt32LE(parts.length, 36)
  head.writeInt32LE(positions.length, 40)
  let start = 0
  parts.forEach((part, i) => {
    head.writeInt32LE(start, 44 + 4 * i)
    start += part.length
  })
  return Buffer.concat([head, doubles(positions)])
}

const shpOf = (type: number, contents: readonly Buffer[]): Uint8Array => {
  const body = Buffer.concat(contents.map((content, i) => record(i + 1, content)))
  return new Uint8Array(Buffer.concat([header(100 + body.length, type), body]))
}

export const shpOfPoints = (positions: readonly Position[]) => shpOf(1, positions.map(pointContent))
export const shpOfLines = (lines: readonly (readonly (readonly Position[])[])[]) =>
  shpOf(
    3,
    lines.map((parts) => partsContent(3, parts)),
  )
export const shpOfPolygons = (polygons: readonly (readonly (readonly Position[])[])[]) =>
  shpOf(
    5,
    polygons.map((rings) => partsContent(5, rings)),
  )

interface DbfField {
  readonly name: string
  readonly type: 'C' | 'N' | 'L' | 'D'
  readonly length: number
}

/** `encode` gives the bytes of a text: UTF-8 unless another is asked for. */
export function dbfOf(
  fields: readonly DbfField[],
  rows: readonly (readonly string[])[],
  encode: (text: string) => Uint8Array = (text) => Buffer.from(text),
): Uint8Array {
  const cell = (text: string, length: number) => {
    const bytes = Buffer.alloc(length, 0x20)
    bytes.set(encode(text).subarray(0, length))
    return bytes
  }
  const head = Buffer.alloc(32 + 32 * fields.length + 1)
  head[0] = 3
  head.writeUInt32LE(rows.length, 4)
  head.writeUInt16LE(head.length, 8)
  head.writeUInt16LE(1 + fields.reduce((sum, { length }) => sum + length, 0), 10)
  fields.forEach(({ name, type, length }, i) => {
    const at = 32 + 32 * i
    head.write(name, at, 'latin1')
    head.write(type, at + 11, 'latin1')
    head[at + 16] = length
  })
  head[head.length - 1] = 0x0d
  const body = rows.map((row) =>
    Buffer.concat([Buffer.from(' '), ...row.map((text, i) => cell(text, fields[i]!.length))]),
  )
  return new Uint8Array(Buffer.concat([head, ...body, Buffer.from([0x1a])]))
}
