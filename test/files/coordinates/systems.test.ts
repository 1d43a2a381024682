import { describe, expect, it } from 'vitest'
import { moveOf } from '../../../src/files/coordinates/coordinateGuess'
import { systemOfEpsg } from '../../../src/files/coordinates/epsg'
import { statedSystem } from '../../../src/files/coordinates/statedSystem'
import { type CoordinateSystem, meridianName, systemName } from '../../../src/files/crs'
import { placingOf } from '../../../src/files/placing'
import { parsePrj } from '../../../src/files/shapefile/parsePrj'
import { converterOf, TM3_MERIDIANS } from '../../../src/files/vn2000'
import { distanceKm } from '../../../src/geometry/distance'

const tm3 = (centralMeridian: number): CoordinateSystem => ({ kind: 'vn2000', centralMeridian })

/**
 * By PROJ 9 (EPSG:4326 to each code, heights 0), to a millimetre: code, system, longitude, latitude, east, north. With the
 * transformation "VN-2000 to WGS 84 (2)" of decision 05/2007; in the far south PROJ prefers (1), which lies 0.8 m off.
 */
const PROJ: readonly (readonly [number, CoordinateSystem, number, number, number, number])[] = [
  [9205, tm3(103), 103.1, 21.4, 510171.827, 2367236.686],
  [9206, tm3(104), 104.1, 21.2, 510185.987, 2345096.058],
  [9207, tm3(104.5), 104.6, 9.5, 510783.323, 1050559.731],
  [9208, tm3(104.75), 104.9, 19.2, 515577.299, 2123709.874],
  [9209, tm3(105.5), 105.6, 18.3, 510375.615, 2024096.949],
  [9210, tm3(105.75), 105.9, 20.8, 515418.922, 2300820.023],
  [9211, tm3(106), 106.6, 17.47, 563528.896, 1932340.598],
  [9212, tm3(106.25), 107.1003, 16.8163, 590430.599, 1860097.17],
  [9213, tm3(106.5), 106.4, 21.9, 489472.119, 2422598.179],
  [9214, tm3(107), 107.6, 16.46, 563870.781, 1820572.361],
  [9215, tm3(107.25), 106.9, 21.85, 463628.673, 2417101.044],
  [9216, tm3(107.5), 107.8, 14.35, 532162.284, 1587045.138],
  [9217, tm3(108.25), 109.2, 13.78, 602528.204, 1524169.282],
  [9218, tm3(108.5), 108.05, 12.67, 450927.892, 1401219.013],
  [5896, tm3(102), 102.3, 22.3, 530713.644, 2466907.683],
  [5897, tm3(105), 105.2, 20.1, 520718.152, 2223335.506],
  [5898, tm3(108), 108.2, 15.5, 521262.22, 1714266.904],
  [5899, tm3(107.75), 108.2, 16.06, 547951.558, 1776270.293],
  [3405, { kind: 'utm', zone: 48, datum: 'vn2000' }, 107.1003, 16.8163, 723624.889, 1860530.605],
  [3406, { kind: 'utm', zone: 49, datum: 'vn2000' }, 109.2, 13.78, 305210.94, 1524239.709],
  [32648, { kind: 'utm', zone: 48, datum: 'wgs84' }, 107.1003, 16.8163, 723821.406, 1860420.61],
  [32649, { kind: 'utm', zone: 49, datum: 'wgs84' }, 109.2, 13.78, 305404.534, 1524123.882],
  [4756, { kind: 'vn2000-degrees' }, 107.102132229, 16.815287498, 107.1003, 16.8163],
]

describe('a system of coordinates', () => {
  it.each(PROJ)('EPSG:%i lands within a centimetre of PROJ', async (_, system, lon, lat, east, north) => {
    const [x, y] = (await converterOf(system))(east, north)
    expect(distanceKm([x, y], [lon, lat]) * 100_000).toBeLessThan(1)
  })

  it.each(PROJ)('EPSG:%i is known by its code', (code, system) => {
    expect(systemOfEpsg(code)).toEqual(system)
  })

  it('of another country has no code here', () => {
    expect([0, 3857, 32647, 2154].map(systemOfEpsg)).toEqual([null, null, null, null])
    expect(systemOfEpsg(4326)).toEqual({ kind: 'wgs84' })
  })

  it('has every meridian that EPSG gives the provinces, each once', () => {
    const tested = PROJ.flatMap(([, system]) => (system.kind === 'vn2000' ? [system.centralMeridian] : []))
    expect([...TM3_MERIDIANS]).toEqual(tested.sort((a, b) => a - b))
  })

  it('is named as surveyors name it', () => {
    expect(meridianName(104.75)).toBe('104°45′')
    expect(systemName(tm3(106.25))).toBe('VN-2000 TM-3 106°15′')
    expect(systemName({ kind: 'utm', zone: 48, datum: 'wgs84' })).toBe('WGS-84 UTM 48N')
  })
})

/** Đông Hà and Khe Sanh in metres of 9212. */
const OF_QUANG_TRI = [
  [590430.6, 1860097.2],
  [551666, 1838400],
] as const
/** Đồng Hới in metres of 9211. */
const OF_QUANG_BINH = [[563528.9, 1932340.6]] as const

describe('the guess at a system', () => {
  const guessOf = async (pairs: readonly (readonly [number, number])[], ...remarks: string[]) =>
    (await placingOf({ kind: 'auto' }, pairs, remarks)).guess

  it('takes the meridian of the old province that the northing lies in, and is not sure of it', async () => {
    expect(await guessOf(OF_QUANG_TRI)).toMatchObject({
      system: tm3(106.25),
      basis: 'values',
      sureness: 'doubtful',
    })
    expect(await guessOf(OF_QUANG_BINH)).toMatchObject({ system: tm3(106), basis: 'values' })
  })

  it('says what else fits and where the points would land: 26.6 km west under 106°00′', async () => {
    // 15' of longitude at 16.8163° N: 0.25° × 111.32 km × cos 16.8163° = 26.64 km.
    const guess = await guessOf(OF_QUANG_TRI)
    const other = guess?.alternatives.find(({ system }) => systemName(system) === 'VN-2000 TM-3 106°00′')
    expect(other).toMatchObject({ towards: 'W', inProvince: 1 })
    expect(other?.km).toBeCloseTo(26.6, 1)
    // Huế's meridian puts them 80 km east, out of the province.
    const hue = guess?.alternatives.find(({ system }) => systemName(system) === 'VN-2000 TM-3 107°00′')
    expect(hue).toMatchObject({ towards: 'E', inProvince: 0 })
    expect(hue?.km).toBeCloseTo(80, 0)
  })

  it('takes UTM zone 48 for eastings that no TM-3 of the province has', async () => {
    expect(await guessOf([[723624.9, 1860530.6]])).toMatchObject({
      system: { kind: 'utm', zone: 48, datum: 'vn2000' },
    })
  })

  it('follows what a title states, and is certain then', async () => {
    expect(
      await guessOf(OF_QUANG_TRI, 'Hệ toạ độ VN-2000, kinh tuyến trục 106°00′, múi chiếu 3°'),
    ).toMatchObject({
      system: tm3(106),
      basis: 'stated',
      sureness: 'certain',
    })
  })

  it('moves degrees that are stated to be VN-2000 by 225 m', async () => {
    const { place, guess } = await placingOf({ kind: 'auto' }, [[107.1003, 16.8163]], ['Toạ độ VN-2000'])
    expect(guess).toMatchObject({ system: { kind: 'vn2000-degrees' }, basis: 'stated' })
    const placed = place(107.1003, 16.8163)
    expect(placed.ok && distanceKm(placed.value.position, [107.1003, 16.8163])).toBeCloseTo(0.225, 3)
    const plain = await placingOf({ kind: 'auto' }, [[107.1003, 16.8163]], ['Toạ độ'])
    expect(plain.place(107.1003, 16.8163)).toMatchObject({ value: { position: [107.1003, 16.8163] } })
    expect(plain.guess).toMatchObject({ alternatives: [{ system: { kind: 'vn2000-degrees' } }] })
  })

  it('follows the caller before anything else', async () => {
    const utm = { kind: 'utm', zone: 48, datum: 'wgs84' } as const
    const { guess } = await placingOf(utm, OF_QUANG_TRI, ['kinh tuyến trục 106°15′'])
    expect(guess).toMatchObject({ system: utm, basis: 'given', sureness: 'certain' })
  })
})

describe('what a title states', () => {
  it.each([
    ['kinh tuyến trục 106°15′', 106.25],
    ['Kinh tuyến trục: 106⁰15’, múi 3 độ', 106.25],
    ["KTT 106015'", 106.25],
    ['KTT 106,25', 106.25],
    ['VN-2000 / TM-3 106-15', 106.25],
    ['Central meridian 107', 107],
    ['Kinh tuyến trục 104°45', 104.75],
    ['Danh sách trạm năm 2024', null],
  ])('of "%s" is the meridian %s', (text, meridian) => {
    expect(statedSystem([text]).meridian).toBe(meridian)
  })

  it('is nothing of the datum where both are named', () => {
    expect(statedSystem(['VN2000']).datum).toBe('vn2000')
    expect(statedSystem(['WGS84']).datum).toBe('wgs84')
    expect(statedSystem(['Toạ độ VN2000, toạ độ WGS84']).datum).toBeNull()
    expect(statedSystem(['UTM Zone 48N']).utmZone).toBe(48)
  })
})

describe('a .prj', () => {
  const projected = (name: string, datum: string, meridian: number, scale: number) =>
    `PROJCS["${name}",GEOGCS["GCS_${datum}",DATUM["D_${datum}",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",${scale}],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`

  it('names the system by its datum, meridian and scale', () => {
    expect(parsePrj(projected('VN_2000_TM_3', 'VN_2000', 106.25, 0.9999))).toEqual(tm3(106.25))
    expect(parsePrj(projected('VN_2000_UTM_Zone_48N', 'VN_2000', 105, 0.9996))).toMatchObject({
      kind: 'utm',
      zone: 48,
      datum: 'vn2000',
    })
    expect(parsePrj(projected('WGS_1984_UTM_Zone_49N', 'WGS_1984', 111, 0.9996))).toMatchObject({
      zone: 49,
      datum: 'wgs84',
    })
    expect(parsePrj('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]')).toEqual({ kind: 'wgs84' })
    expect(parsePrj('GEOGCS["GCS_VN_2000",DATUM["D_Vietnam_2000"]]')).toEqual({ kind: 'vn2000-degrees' })
  })

  it('of another place or another projection names none', () => {
    expect(parsePrj(projected('WGS_1984_UTM_Zone_33N', 'WGS_1984', 15, 0.9996))).toBeNull()
    expect(
      parsePrj('PROJCS["WGS_1984_Web_Mercator",GEOGCS["GCS_WGS_1984"],PROJECTION["Mercator"]]'),
    ).toBeNull()
    expect(parsePrj('hello')).toBeNull()
  })
})

describe('the move of a point', () => {
  it('has a length and one of eight winds', () => {
    const at = [107, 16.8] as const
    // One minute of latitude is a nautical mile, 1.84 km here; one of longitude 1.11 × cos 16.8° × 10/6 = 1.78 km.
    expect(moveOf(at, [107, 16.8 + 1 / 60]).km).toBeCloseTo(1.84, 1)
    const towards = (dx: number, dy: number) => moveOf(at, [107 + dx, 16.8 + dy]).towards
    expect([towards(0, 1), towards(1, 1), towards(1, 0), towards(1, -1)]).toEqual(['N', 'NE', 'E', 'SE'])
    expect([towards(0, -1), towards(-1, -1), towards(-1, 0), towards(-1, 1)]).toEqual(['S', 'SW', 'W', 'NW'])
  })
})
