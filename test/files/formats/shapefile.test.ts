import shp from 'shpjs'
import { describe, expect, it } from 'vitest'
import { toWindows1252 } from '../../../src/files/encoding/windows1252'
import { groupRings } from '../../../src/files/shapefile/groupRings'
import { parseDbf } from '../../../src/files/shapefile/parseDbf'
import { parseShp } from '../../../src/files/shapefile/parseShp'
import { readAs, refusalOf, told } from '../given'
import { zipped } from '../zipped'
import { dbfOf, shpOfLines, shpOfPoints, shpOfPolygons } from './shapefiles'

/** Clockwise, as shapefiles have outer rings. */
const outer = [
  [107, 16],
  [107, 16.1],
  [107.1, 16.1],
  [107.1, 16],
  [107, 16],
] as const
const hole = [
  [107.02, 16.02],
  [107.04, 16.02],
  [107.04, 16.04],
  [107.02, 16.02],
] as const
const island = outer.map(([x, y]) => [x + 0.3, y] as const)

const COMMUNE_FIELDS = [
  { name: 'ma_xa', type: 'C', length: 5 },
  { name: 'ten_xa', type: 'C', length: 40 },
  { name: 'danso', type: 'N', length: 8 },
] as const
const COMMUNES = [
  ['19570', 'Ba Lòng', '2810'],
  ['19564', 'Đa Krông', '5400'],
]
const VN2000 =
  'PROJCS["VN_2000_TM_3_106_15",GEOGCS["GCS_VN_2000",DATUM["D_Vietnam_2000",SPHEROID["WGS_1984",6378137.0,298.257223563]]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",106.25],PARAMETER["Scale_Factor",0.9999],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'

describe('a zipped shapefile', () => {
  it('gives communes with holes and several parts', async () => {
    const content = zipped({
      'xa/xa.shp': shpOfPolygons([
        [outer, hole],
        [outer.map(([x, y]) => [x, y + 0.3] as const), island],
      ]),
      'xa/xa.dbf': dbfOf(COMMUNE_FIELDS, COMMUNES),
      'xa/xa.cpg': 'UTF-8',
      'xa/xa.prj': 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]]',
    })
    const { layer, issues, reading, edition } = await readAs('communes', 'xa.zip', content)
    expect(told(issues)).toEqual([])
    expect(reading.layer).toEqual({ layer: 'communes', sureness: 'certain' })
    expect(edition).toBe('2020')
    expect(
      layer.records.map(({ code, name, population, boundary }) => [code, name, population, boundary.length]),
    ).toEqual([
      ['19570', 'Ba Lòng', 2810, 1],
      ['19564', 'Đa Krông', 5400, 2],
    ])
    expect(layer.records[0]?.boundary[0]).toHaveLength(2)
  })

  it('is converted by its .prj, whose text lacks the shift of the datum', async () => {
    const content = zipped({
      'tram.shp': shpOfPoints([[590430.599, 1860097.17]]),
      'tram.dbf': dbfOf([{ name: 'congnghe', type: 'C', length: 4 }], [['4G']]),
      'tram.prj': VN2000,
    })
    const { layer, reading, issues } = await readAs('stations', 'tram.zip', content)
    // One centimetre is 9.4e-8° of longitude and 9e-8° of latitude.
    expect(layer.records[0]?.position[0]).toBeCloseTo(107.1003, 7)
    expect(layer.records[0]?.position[1]).toBeCloseTo(16.8163, 7)
    expect(reading.coordinates).toMatchObject({
      system: { kind: 'vn2000', centralMeridian: 106.25 },
      basis: 'file',
    })
    expect(told(issues)).toEqual(['changed coordinates-converted file', 'changed missing-value file'])
  })

  it('is read from the code page of its .cpg, and in TCVN3 where it has none', async () => {
    const points = shpOfPoints(COMMUNES.map((_, i) => [107 + i, 16.8] as const))
    const villages = (
      encode: (text: string) => Uint8Array,
      names: readonly string[],
      cpg: Record<string, string>,
    ) =>
      zipped({
        'thon.shp': points,
        'thon.dbf': dbfOf(
          [{ name: 'ten_thon', type: 'C', length: 40 }],
          names.map((name) => [name]),
          encode,
        ),
        ...cpg,
      })
    const bytesOf = (text: string) => toWindows1252(text)!
    const options = { layer: 'villages' } as const
    const seen1258 = ['HaÒi Lãng', 'Triêòu Phong']
    const named = await readAs(
      'villages',
      'a.zip',
      villages(bytesOf, seen1258, { 'thon.cpg': '1258' }),
      options,
    )
    expect(named.layer.records.map(({ name }) => name)).toEqual(['Hải Lăng', 'Triệu Phong'])
    const tcvn3 = ['B¶n TriÖu H¶i', 'V Ünh ¤ L©m'.replace('V Ü', 'VÜ')]
    const found = await readAs('villages', 'a.zip', villages(bytesOf, tcvn3, {}), options)
    expect(found.layer.records.map(({ name }) => name)).toEqual(['Bản Triệu Hải', 'Vĩnh Ô Lâm'])
    expect(found.issues[0]).toMatchObject({ kind: 'encoding-converted', found: 'tcvn3' })
  })

  it('is refused when its .prj is of another place, or its rows are not those of its shapes', async () => {
    const points = shpOfPoints([[107, 16.8]])
    const mercator = 'PROJCS["WGS_1984_Web_Mercator",GEOGCS["GCS_WGS_1984"],PROJECTION["Mercator"]]'
    expect(await refusalOf('a.zip', zipped({ 'a.shp': points, 'a.prj': mercator }))).toEqual({
      kind: 'unknown-format',
      file: 'a.zip',
      found: '.prj: WGS_1984_Web_Mercator',
    })
    const two = dbfOf([{ name: 'a', type: 'C', length: 1 }], [['x'], ['y']])
    expect(await refusalOf('a.zip', zipped({ 'a.shp': points, 'a.dbf': two }))).toMatchObject({
      found: 'a.shp',
    })
    expect(await refusalOf('a.zip', zipped({ 'a.shp': points.subarray(0, 110) }))).toMatchObject({
      found: 'a.shp',
    })
  })

  it('of several layers gives the largest and names the others', async () => {
    const content = zipped({
      'b.shp': shpOfLines([[[outer[0], outer[1]]]]),
      'a.shp': shpOfPoints([[107, 16.8]]),
      'b.dbf': dbfOf([{ name: 'name', type: 'C', length: 5 }], [['QL9']]),
    })
    const { layer, issues } = await readAs('corridors', 'a.zip', content)
    expect(layer.records[0]?.name).toBe('QL9')
    expect(issues[0]).toMatchObject({ kind: 'other-sheets', found: 'a.shp', sheet: 'b.shp' })
  })
})

describe('beside shpjs', () => {
  it.each([
    [
      'points',
      shpOfPoints([
        [107, 16.8],
        [106.5, 17],
      ]),
    ],
    ['lines', shpOfLines([[outer.slice(0, 2)], [outer.slice(0, 2), outer.slice(2, 4)]])],
    [
      'polygons',
      shpOfPolygons([
        [outer, hole],
        [outer, island],
      ]),
    ],
  ])('the same shapes and rows are found, of %s', async (_, shapes) => {
    const files = { 'a.shp': shapes, 'a.dbf': dbfOf(COMMUNE_FIELDS, COMMUNES), 'a.cpg': 'UTF-8' }
    const theirs = (await shp(Buffer.from(zipped(files)))) as GeoJSON.FeatureCollection
    const bare = theirs.features.map(({ geometry, properties }) => ({
      ...geometry,
      bbox: undefined,
      properties,
    }))
    const rows = parseDbf(files['a.dbf'])?.map((row) => Object.fromEntries(row ?? []))
    const ours = parseShp(shapes)?.map((geometry, i) => ({ ...(geometry as object), properties: rows?.[i] }))
    expect(ours).toEqual(bare)
  })
})

describe('the tables of a shapefile', () => {
  it('hold flags, dates and blanks, and rows marked as deleted are left out', () => {
    const fields = [
      { name: 'coDien', type: 'L', length: 1 },
      { name: 'ngay', type: 'D', length: 8 },
      { name: 'so', type: 'N', length: 4 },
    ] as const
    const bytes = dbfOf(fields, [
      ['T', '20240726', ' 12'],
      ['?', '', ''],
      ['F', '20240101', '*'],
    ])
    const rows = parseDbf(bytes)
    expect(rows?.map((row) => Object.fromEntries(row ?? []))).toEqual([
      { coDien: true, ngay: '2024-07-26', so: 12 },
      { coDien: null, ngay: null, so: null },
      { coDien: false, ngay: '2024-01-01', so: '*' },
    ])
    bytes[32 + 32 * 3 + 1] = 0x2a
    expect(parseDbf(bytes)?.[0]).toBeNull()
  })

  it('never hold more rows than bytes, whatever the header says', () => {
    const bytes = dbfOf(COMMUNE_FIELDS, COMMUNES)
    new DataView(bytes.buffer).setUint32(4, 0xffffffff, true)
    expect(parseDbf(bytes)).toHaveLength(2)
  })
})

describe('rings', () => {
  it('go to the smallest outer ring that holds them; a lone hole is a polygon', () => {
    const large = outer.map(([x, y]) => [107 + (x - 107) * 10, 16 + (y - 16) * 10] as const)
    expect(groupRings([large, outer, hole])).toEqual([[large], [outer, hole]])
    expect(groupRings([hole])).toEqual([[hole]])
  })
})
