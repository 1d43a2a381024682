import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAYER_KINDS } from '../../src/province/dataset'
import {
  collection,
  given,
  pointFeature,
  polygonFeature,
  readAs,
  readEverywhere,
  refusalOf,
  square,
  told,
} from './given'

const good = polygonFeature('00001', square(107, 16))

describe('a file that cannot be used at all', () => {
  it('is refused with what is wrong with it', async () => {
    expect(await refusalOf('a.geojson', '')).toEqual({ kind: 'empty', file: 'a.geojson' })
    expect(await refusalOf('a.csv', ' \n \r\n')).toEqual({ kind: 'empty', file: 'a.csv' })
    expect(await refusalOf('a.geojson', '{"type": "FeatureCollection", "features": [')).toMatchObject({
      kind: 'not-json',
    })
    expect(await refusalOf('a.geojson', 'hello')).toMatchObject({ kind: 'not-json' })
    expect(await refusalOf('a.json', '{"type":"Topology"}')).toEqual({
      kind: 'not-geojson',
      file: 'a.json',
      found: 'Topology',
    })
    expect(await refusalOf('a.json', '[1,2]')).toEqual({
      kind: 'not-geojson',
      file: 'a.json',
      found: 'array',
    })
    expect(await refusalOf('a.geojson', collection())).toEqual({ kind: 'no-records', file: 'a.geojson' })
    expect(await refusalOf('a.csv', 'lon,lat,name\n')).toEqual({ kind: 'no-records', file: 'a.csv' })
    expect(await refusalOf('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toEqual({
      kind: 'not-text',
      file: 'a.png',
    })
    expect(await refusalOf('a.parquet', 'PAR1\0\0PAR1')).toEqual({
      kind: 'unknown-format',
      file: 'a.parquet',
      found: 'Parquet',
    })
    expect(await refusalOf('a.kml', '<?xml version="1.0"?><kml/>')).toMatchObject({ kind: 'unknown-format' })
    expect(await refusalOf('a.pdf', '%PDF-1.7 ...')).toMatchObject({
      kind: 'unknown-format',
      found: '%PDF-1.7 ...',
    })
  })

  it('is refused when no column says where its rows are', async () => {
    expect(await refusalOf('a.csv', 'Mã trạm,Công nghệ\nQT1,4G')).toEqual({
      kind: 'no-coordinate-columns',
      file: 'a.csv',
      columns: ['Mã trạm', 'Công nghệ'],
    })
  })

  it('is refused when nothing says what its points are', async () => {
    expect(await refusalOf('a.csv', 'lon,lat,colour\n107,16.8,red')).toEqual({
      kind: 'unknown-layer',
      file: 'a.csv',
      columns: ['lon', 'lat', 'colour'],
    })
  })

  it('is refused when every record of it is unusable', async () => {
    const points = collection(pointFeature([107, 16.8], { code: '00001', name: 'A' }))
    expect(await refusalOf('a.geojson', points, { layer: 'communes' })).toEqual({
      kind: 'nothing-usable',
      file: 'a.geojson',
      layer: 'communes',
      rejected: 1,
    })
  })
})

describe('a GeoJSON with faults', () => {
  const communes = (...features: unknown[]) => readAs('communes', 'a.geojson', collection(good, ...features))

  it('keeps its good features and names the others', async () => {
    const nan = polygonFeature('00002', [
      [107.2, 16],
      [107.3, null],
      [107.3, 16.1],
      [107.2, 16],
    ])
    const beyond = polygonFeature('00003', [
      [207, 16],
      [208, 16],
      [208, 17],
      [207, 16],
    ])
    const short = polygonFeature('00004', [
      [107, 16],
      [107.1, 16],
      [107, 16],
    ])
    // A bow tie: the diagonals of a square as edges.
    const crossing = polygonFeature('00005', [
      [107, 16],
      [107.1, 16.1],
      [107.1, 16],
      [107, 16.1],
      [107, 16],
    ])
    const none = { type: 'Feature', properties: { code: '00006', name: 'F' }, geometry: null }
    const point = pointFeature([107, 16], { code: '00007', name: 'G' })
    const { layer, issues } = await communes(nan, beyond, short, crossing, none, point, 'not a feature')
    expect(layer.records.map(({ code }) => code)).toEqual(['00001'])
    expect(told(issues)).toEqual([
      'rejected not-a-number 2',
      'rejected coordinates-out-of-range 3',
      'rejected ring-too-short 4',
      'rejected ring-crosses-itself 5',
      'rejected missing-geometry 6',
      'rejected wrong-geometry 7',
      'rejected missing-geometry 8',
    ])
  })

  it('reads bare NaN as coordinates without a value', async () => {
    const text = collection(good, polygonFeature('00002', square(107.2, 16))).replace('107.3,16', 'NaN,16')
    const { layer, issues } = await readAs('communes', 'a.geojson', text)
    expect(layer.records).toHaveLength(1)
    expect(told(issues)).toEqual(['rejected not-a-number 2'])
    expect(issues[0]?.found).toBe('null 16')
  })

  it('gets its unclosed ring closed, and no more when that is not its only fault', async () => {
    const { layer, issues } = await communes(
      polygonFeature('00002', square(107.2, 16).slice(0, 4)),
      polygonFeature('00003', [
        [107, 16],
        [107.1, 16.1],
        [107.1, 16],
        [107, 16.1],
      ]),
    )
    expect(told(issues)).toEqual(['changed ring-not-closed 2', 'rejected ring-crosses-itself 3'])
    expect(layer.records[1]?.boundary[0]?.[0]).toEqual(square(107.2, 16))
  })

  it('gets swapped coordinates turned round, of shapes and of points', async () => {
    const swapped = square(107.2, 16).map(([lon, lat]) => [lat, lon])
    const { layer, issues } = await communes(polygonFeature('00002', swapped))
    expect(told(issues)).toEqual(['changed coordinates-swapped 2'])
    expect(layer.records[1]?.boundary[0]?.[0]).toEqual(square(107.2, 16))
    const villages = collection(pointFeature([16.8, 107.1], { name: 'Thôn A', population: 5 }))
    const read = await readAs('villages', 'thon.geojson', villages)
    expect(read.layer.records[0]?.position).toEqual([107.1, 16.8])
    expect(told(read.issues)).toEqual(['changed coordinates-swapped 1'])
  })

  it('rejects a shape of which only some positions are swapped', async () => {
    const half = square(107.2, 16).map(([lon, lat], i) => (i === 1 ? [lat, lon] : [lon, lat]))
    const { issues } = await communes(polygonFeature('00002', half))
    expect(told(issues)).toEqual(['rejected coordinates-out-of-range 2'])
  })

  it('keeps the first of the features with one code', async () => {
    const { layer, issues } = await communes(polygonFeature('00001', square(107.4, 16)))
    expect(layer.records).toHaveLength(1)
    expect(layer.records[0]?.boundary[0]?.[0]?.[0]).toEqual([107, 16])
    expect(told(issues)).toEqual(['rejected repeated-id 2'])
  })

  it('is read the same as one feature, as an array and as lines of features', async () => {
    for (const text of [
      JSON.stringify(good),
      JSON.stringify([good]),
      `${JSON.stringify(good)}\n${JSON.stringify(good)}`,
    ]) {
      expect((await readAs('communes', 'a.geojson', text)).layer.records).toHaveLength(1)
    }
  })
})

describe('a table with faults', () => {
  const stations = (...rows: string[]) =>
    readAs('stations', 'tram.csv', ['id,operator,technology,lon,lat', ...rows].join('\r\n'))

  it('keeps its good rows and names the others by their line', async () => {
    const { layer, issues } = await stations(
      'a,Viettel,4G,107.1,16.8',
      'b,Viettel,4G,,16.8',
      'c,Viettel,4G,x,16.8',
      '',
      'd,Viettel,4G,0,0',
      'e,Viettel,4G,400,16.8',
      'f,Viettel,6G,107.1,16.8',
      'g,Viettel,,107.1,16.8',
      'a,Viettel,3G,107.1,16.8',
      'h,Viettel,4G,107,1,16,8',
      'i,Viettel,4G,16.8,107.1',
      'j,,4G,107.1,16.8',
    )
    expect(layer.records.map(({ id }) => id)).toEqual(['a', 'i', 'j'])
    expect(told(issues)).toEqual([
      'rejected missing-coordinates 3',
      'rejected not-a-number 4',
      'rejected missing-coordinates 6',
      'rejected coordinates-out-of-range 7',
      'rejected unknown-technology 8',
      'rejected missing-value 9',
      'rejected repeated-id 10',
      'rejected unreadable-row 11',
      'changed coordinates-swapped 12',
      'changed missing-value 13',
    ])
    expect(issues[1]).toMatchObject({ column: 'lon', found: 'x' })
  })

  it('names the row where a quotation begins that never ends, and keeps those before it', async () => {
    const { layer, issues } = await stations(
      'a,Viettel,4G,107.1,16.8',
      'b,"Viettel,4G,107.1,16.8',
      'c,Viettel,4G,107.1,16.8',
    )
    expect(layer.records.map(({ id }) => id)).toEqual(['a'])
    expect(told(issues)).toEqual(['rejected unreadable-row 3'])
  })

  it('leaves out values that cannot be, and says so', async () => {
    const csv =
      'operator,technology,lon,lat,reach_km,mast_height_m,shared,status\nViettel,4G,107.1,16.8,-3,tall,perhaps,broken'
    const { layer, issues } = await readAs('stations', 'tram.csv', csv)
    expect(layer.records[0]).toMatchObject({
      reachKm: null,
      mastHeightM: null,
      shared: null,
      status: 'active',
    })
    expect(told(issues).sort()).toEqual([
      'changed impossible-value 2',
      'changed impossible-value 2',
      'changed not-a-number 2',
      'changed unknown-status 2',
    ])
  })

  it('names a missing column once, not on every row', async () => {
    const { issues } = await readAs('stations', 'cells.csv', 'radio,lon,lat\nGSM,107,16\nLTE,107,16.1')
    expect(issues).toEqual([
      {
        kind: 'missing-value',
        severity: 'changed',
        file: 'cells.csv',
        row: null,
        column: 'operator',
        found: null,
      },
    ])
  })
})

describe('hostile input', () => {
  it('is harmless when properties carry the names that reach an object’s prototype', async () => {
    const properties =
      '{"code":"00001","name":"A","__proto__":{"polluted":1},"constructor":{"x":1},"prototype":2}'
    const feature = JSON.stringify(good).replace(/"properties":\{[^}]*\}/, `"properties":${properties}`)
    const { layer } = await readAs('communes', 'a.geojson', feature)
    const extra = layer.records[0]?.extra
    expect(Object.keys(extra ?? {})).toEqual(['constructor', 'prototype'])
    expect(Object.getPrototypeOf(extra)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    const csv = '__proto__,constructor,name,lon,lat,population\nx,y,Thôn A,107,16.8,3'
    const read = await readAs('villages', 'a.csv', csv)
    expect(Object.entries(read.layer.records[0]?.extra ?? {})).toEqual([['constructor', 'y']])
  })

  it('is refused or read, never more, when its nesting is very deep', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000)
    const feature = `{"type":"Feature","properties":{"code":"1","name":"A","x":${deep}},"geometry":{"type":"Polygon","coordinates":${deep}}}`
    const read = await readEverywhere(given('deep.geojson', feature), { layer: 'communes' })
    expect(read).toMatchObject({ ok: false, error: { kind: 'nothing-usable' } })
  })

  it('does not keep a reader busy with a cell of a hundred thousand digits, blanks or letters', async () => {
    for (const cell of ['1'.repeat(100_000), `A${' '.repeat(100_000)}x`, 'A'.repeat(100_000)]) {
      const points = await readEverywhere(given('a.csv', `name,population,lon,lat\nA,${cell}x,107,16.8`), {
        layer: 'villages',
      })
      expect(points).toMatchObject({ ok: true, value: { issues: [{ kind: 'not-a-number' }] } })
      const shapes = await readEverywhere(
        given('a.csv', `name,lon,lat,wkt\nA,${cell},16,"POLYGON ((${cell}))"`),
        {
          layer: 'communes',
        },
      )
      expect(shapes.ok).toBe(false)
    }
  })

  it('never makes a reader throw, whatever the bytes and whatever it is called', async () => {
    const names = fc.constantFrom('a.geojson', 'a.csv', 'a.xlsx', 'a', 'b.jsonl', 'c.txt')
    const layers = fc.constantFrom(...LAYER_KINDS, undefined)
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 200 }).map((tail) => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail])),
      fc.uint8Array({ maxLength: 60 }).map((tail) => Uint8Array.from([0xff, 0xfe, ...tail])),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
    )
    await fc.assert(
      fc.asyncProperty(names, layers, bytes, async (name, layer, content) => {
        const read = await readEverywhere({ name, bytes: content }, layer ? { layer } : {})
        if (read.ok) expect(read.value.layer.records.length).toBeGreaterThan(0)
      }),
      { numRuns: 600 },
    )
  })

  it('never makes a reader throw, whatever JSON stands where features should', async () => {
    const geometry = fc.record({
      type: fc.constantFrom('Point', 'Polygon', 'MultiPolygon', 'LineString', 'MultiPoint', 'Circle', 3),
      coordinates: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.array(fc.array(fc.double(), { maxLength: 3 }), { maxLength: 6 })),
      ),
    })
    const feature = fc.record({
      type: fc.constantFrom('Feature', 'feature', null),
      id: fc.jsonValue(),
      properties: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom('code', 'name', 'technology', 'population', 'kind'), fc.jsonValue()),
      ),
      geometry: fc.oneof(geometry, fc.jsonValue()),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(feature), fc.constantFrom(...LAYER_KINDS), async (features, layer) => {
        await readEverywhere(given('a.geojson', collection(...features)), { layer })
      }),
      { numRuns: 400 },
    )
  })

  it('never makes a reader throw, nor puts NaN into a record, whatever cells a table holds', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('107.1', '16,8', '4G', 'BĐ-VHX', '-1', '1e999', '1.000'),
    )
    const headings = 'id,name,kind,operator,technology,population,reach_km,lon,lat'
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 9, maxLength: 9 })),
        fc.constantFrom(...LAYER_KINDS),
        async (rows, layer) => {
          const csv = [
            headings,
            ...rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')),
          ].join('\n')
          const read = await readEverywhere(given('a.csv', csv), { layer })
          const numbers = (read.ok ? read.value.layer.records : [])
            .flatMap((record) => Object.values(record).flat(4))
            .filter((value) => typeof value === 'number')
          expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})
