import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAs, readEverywhere, refusalOf, told } from '../given'
import { COMMUNES, MERCATOR, METRES, ROADS, STATIONS } from './flatGeobufs'

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))

/** A field of a table of the format: where a number stands in bytes of which the length before is known. */
const headerLength = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint32(8, true)

/** Where the header keeps a field; the reference writer leaves none of them out. */
function headerField(bytes: Uint8Array, field: number): number {
  const view = new DataView(bytes.buffer, 12)
  const table = view.getUint32(0, true)
  const offsets = table - view.getInt32(table, true)
  return 12 + table + view.getUint16(offsets + 4 + 2 * field, true)
}

const square = (lon: number, lat: number, size: number) => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
]

describe('a FlatGeobuf', () => {
  it('gives stations with their texts, numbers and flags', async () => {
    const { layer, issues } = await readAs('stations', 'tram.fgb', bytesOf(STATIONS))
    expect(told(issues)).toEqual([])
    expect(
      layer.records.map(({ siteId, operator, technology, position, mastHeightM, shared }) => [
        siteId,
        operator,
        technology,
        position,
        mastHeightM,
        shared,
      ]),
    ).toEqual([
      ['QT1', 'Viettel', '4G', [107.1003, 16.8165], 42.5, true],
      ['QT2', 'VNPT', '3G', [106.73, 16.62], 30, false],
    ])
  })

  it('gives communes of one and of several polygons, holes and all', async () => {
    const { layer, issues } = await readAs('communes', 'xa.fgb', bytesOf(COMMUNES))
    expect(told(issues)).toEqual([])
    expect(layer.records.map(({ name, boundary }) => [name, boundary])).toEqual([
      ['Ba Lòng', [[square(107, 16.5, 0.5)]]],
      [
        'Tà Long',
        [[square(108, 16.5, 0.5), square(108.125, 16.625, 0.125).toReversed()], [square(109, 16.5, 0.25)]],
      ],
    ])
  })

  it('gives corridors; a collection is no path and is rejected', async () => {
    const { layer, issues } = await readAs('corridors', 'duong.fgb', bytesOf(ROADS))
    expect(layer.records.map(({ name, path }) => [name, path.length])).toEqual([['QL9', 3]])
    expect(told(issues)).toEqual(['rejected wrong-geometry 2'])
  })

  it('says itself what its metres are of: 590,430.6 and 1,860,097.2 of EPSG:9212 are Đông Hà', async () => {
    const { layer, reading } = await readAs('villages', 'thon.fgb', bytesOf(METRES))
    expect(layer.records[0]?.position[0]).toBeCloseTo(107.1003, 5)
    expect(layer.records[0]?.position[1]).toBeCloseTo(16.8163, 5)
    expect(reading.coordinates).toMatchObject({
      basis: 'file',
      system: { kind: 'vn2000', centralMeridian: 106.25 },
    })
  })

  it('of a system that is not of Viet Nam is refused by its name', async () => {
    expect(await refusalOf('thon.fgb', bytesOf(MERCATOR))).toMatchObject({
      kind: 'unknown-format',
      found: expect.stringContaining('3857'),
    })
  })

  it('is read past the index that other writers put before its features', async () => {
    const plain = bytesOf(STATIONS)
    const start = 12 + headerLength(plain)
    // Two leaves and the root, 40 bytes each.
    const indexed = Uint8Array.from([
      ...plain.subarray(0, start),
      ...new Array(120).fill(7),
      ...plain.subarray(start),
    ])
    new DataView(indexed.buffer).setUint16(headerField(plain, 9), 16, true)
    const [withIndex, without] = [
      await readAs('stations', 'a.fgb', indexed),
      await readAs('stations', 'a.fgb', plain),
    ]
    expect(withIndex.layer.records).toEqual(without.layer.records)
  })
})

describe('a FlatGeobuf that lies', () => {
  it('of its number of features is refused', async () => {
    for (const features of [1n, 3n, 2n ** 63n]) {
      const bytes = bytesOf(STATIONS)
      new DataView(bytes.buffer).setBigUint64(headerField(bytes, 8), features, true)
      expect(await refusalOf('a.fgb', bytes)).toMatchObject({
        kind: 'unknown-format',
        found: expect.stringMatching(/^fgb: (?:2 of|0 of|the end)/),
      })
    }
  })

  it('of any length, or ends early, is refused', async () => {
    const whole = bytesOf(STATIONS)
    const start = 12 + headerLength(whole)
    for (const at of [8, 12, start]) {
      const bytes = bytesOf(STATIONS)
      new DataView(bytes.buffer).setUint32(at, 0xffffffff, true)
      expect(await refusalOf('a.fgb', bytes)).toMatchObject({ kind: 'unknown-format' })
    }
    for (let end = 8; end < whole.length; end++)
      expect((await readEverywhere({ name: 'a.fgb', bytes: whole.slice(0, end) })).ok).toBe(false)
  })

  it('of where its rings end is refused: the first behind the second, and one behind all positions', async () => {
    const whole = bytesOf(COMMUNES)
    // Two ends, 5 and 10: a ring of five positions, and a hole of as many.
    const at = Buffer.from(whole).indexOf(Buffer.from([2, 0, 0, 0, 5, 0, 0, 0, 10, 0, 0, 0])) + 4
    for (const [first, second] of [
      [10, 5],
      [5, 11],
    ] as const) {
      const bytes = bytesOf(COMMUNES)
      bytes.set([first, 0, 0, 0, second, 0, 0, 0], at)
      expect(await refusalOf('a.fgb', bytes)).toMatchObject({
        found: 'fgb: a ring ends behind its positions',
      })
    }
  })

  it('and names the same bytes a thousand times is refused, not unfolded', async () => {
    expect(await refusalOf('a.fgb', folded(1000, 1000), { layer: 'communes' })).toEqual({
      kind: 'unknown-format',
      file: 'a.fgb',
      found: 'fgb: a feature names its bytes more than once',
    })
    // Named once, it is a polygon like any other.
    expect(await refusalOf('a.fgb', folded(1, 1000), { layer: 'communes' })).toMatchObject({
      kind: 'nothing-usable',
    })
  })

  it(
    'is read soundly or refused, whichever bytes are changed',
    async () => {
      const change = fc.tuple(fc.nat(), fc.nat({ max: 255 }))
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(STATIONS, COMMUNES, ROADS, METRES),
          fc.array(change, { minLength: 1, maxLength: 4 }),
          async (base64, changes) => {
            const bytes = bytesOf(base64)
            for (const [at, byte] of changes) bytes[7 + (at % (bytes.length - 7))] = byte
            const read = await readEverywhere({ name: 'a.fgb', bytes })
            if (!read.ok) expect(read.error.file).toBe('a.fgb')
          },
        ),
        { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) },
      )
    },
    Number(process.env.FUZZ_RUNS ?? 1000) * 100,
  )
})

/** A multipolygon whose parts are all one and the same ring of so many numbers. */
function folded(parts: number, numbers: number): Uint8Array {
  const header = bytesOf(COMMUNES).slice(0, 12 + headerLength(bytesOf(COMMUNES)))
  new DataView(header.buffer).setBigUint64(headerField(header, 8), 1n, true)
  const table = (fields: readonly number[], size: number) => [4 + 2 * fields.length, size, ...fields]
  const words: (readonly [2 | 4 | 8, number])[] = []
  const put = (width: 2 | 4 | 8, ...values: readonly number[]): void => {
    for (const value of values) words.push([width, value])
  }
  // The feature's table follows its offsets (10 bytes from 4), that of its geometry its own (20 bytes from 28), then the
  // list of its parts, all of which point to one table behind 20 bytes of offsets.
  const [root, geometry] = [14, 48]
  const list = geometry + 12
  const part = list + 4 + 4 * parts + 20
  put(4, root)
  put(2, ...table([4], 8), 0, 0)
  put(4, root - 4, geometry - root - 4)
  put(2, ...new Array((geometry - 20 - (root + 8)) / 2).fill(0))
  put(2, ...table([0, 0, 0, 0, 0, 0, 8, 4], 12))
  put(4, 20, list - geometry - 4)
  put(2, 6, 0)
  put(4, parts)
  for (let i = 0; i < parts; i++) put(4, part - (list + 4 + 4 * i))
  put(2, ...table([0, 4, 0, 0, 0, 0, 0, 0], 8))
  put(4, 20, 4)
  put(4, numbers)
  for (let i = 0; i < numbers; i++) put(8, 107 + i)
  const length = words.reduce((sum, [width]) => sum + width, 0)
  const feature = new DataView(new ArrayBuffer(4 + length))
  feature.setUint32(0, length, true)
  let at = 4
  for (const [width, value] of words) {
    if (width === 2) feature.setUint16(at, value, true)
    else if (width === 4) feature.setInt32(at, value, true)
    else feature.setFloat64(at, value, true)
    at += width
  }
  return Uint8Array.from([...header, ...new Uint8Array(feature.buffer)])
}
