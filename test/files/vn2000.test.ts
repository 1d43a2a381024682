import { describe, expect, it } from 'vitest'
import { placingOf } from '../../src/files/placing'
import { converterOf } from '../../src/files/vn2000'
import { readAs, told } from './given'

/**
 * Đông Hà, by PROJ 9: EPSG:4326 16.8163 N 107.1003 E = EPSG:9212 E 590,430.6 N 1,860,097.2, given to 0.1 m; one degree
 * is about 106.5 km of longitude and 110.7 km of latitude here, so 0.05 m is 4.7e-7° and 4.5e-7°.
 */
const EAST = 590430.6
const NORTH = 1860097.2

const A = 6378137
const F = 1 / 298.257223563
const E2 = F * (2 - F)
const RADIANS = Math.PI / 180
/** Decision 05/2007/QĐ-BTNMT: metres, seconds of arc with the signs of the position-vector rotation, and scale. */
const SHIFT = [-191.90441429, -39.30318279, -111.45032835] as const
const [RX, RY, RZ] = [0.00928836, -0.01975479, 0.00427372].map((seconds) => (seconds / 3600) * RADIANS) as [
  number,
  number,
  number,
]
const SCALE = 1.000000252906278

/** WGS-84 degrees at height 0 to VN-2000 radians: the shift undone by three rounds of substitution (angles of 1e-7). */
function datumShifted(lon: number, lat: number): readonly [lon: number, lat: number] {
  const [phi, lambda] = [lat * RADIANS, lon * RADIANS]
  const n = A / Math.sqrt(1 - E2 * Math.sin(phi) ** 2)
  const wgs = [
    n * Math.cos(phi) * Math.cos(lambda),
    n * Math.cos(phi) * Math.sin(lambda),
    n * (1 - E2) * Math.sin(phi),
  ]
  const target = wgs.map((value, i) => (value - SHIFT[i]!) / SCALE) as [number, number, number]
  let [x, y, z] = target
  for (let i = 0; i < 3; i++)
    [x, y, z] = [target[0] + RZ * y - RY * z, target[1] - RZ * x + RX * z, target[2] + RY * x - RX * y]
  const p = Math.hypot(x, y)
  let latitude = Math.atan2(z, p * (1 - E2))
  for (let i = 0; i < 6; i++) {
    const radius = A / Math.sqrt(1 - E2 * Math.sin(latitude) ** 2)
    latitude = Math.atan2(z + E2 * radius * Math.sin(latitude), p)
  }
  return [Math.atan2(y, x), latitude]
}

/** Krüger's series of the transverse Mercator projection to n³ (Karney 2011, eq. 7–11, 35), CM 106.25°, k 0.9999. */
function metresOf(lon: number, lat: number): readonly [east: number, north: number] {
  const [lambda, phi] = datumShifted(lon, lat)
  const n = F / (2 - F)
  const radius = (A / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
  const alpha = [
    n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16,
    (13 * n ** 2) / 48 - (3 * n ** 3) / 5,
    (61 * n ** 3) / 240,
  ]
  const e = Math.sqrt(E2)
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)))
  const away = lambda - 106.25 * RADIANS
  const [xi, eta] = [
    Math.atan2(t, Math.cos(away)),
    Math.asinh(Math.sin(away) / Math.hypot(t, Math.cos(away))),
  ]
  const east = alpha.reduce(
    (sum, a, i) => sum + a * Math.cos(2 * (i + 1) * xi) * Math.sinh(2 * (i + 1) * eta),
    eta,
  )
  const north = alpha.reduce(
    (sum, a, i) => sum + a * Math.sin(2 * (i + 1) * xi) * Math.cosh(2 * (i + 1) * eta),
    xi,
  )
  return [500000 + 0.9999 * radius * east, 0.9999 * radius * north]
}

const tm3 = (centralMeridian: number) => converterOf({ kind: 'vn2000', centralMeridian })

describe('VN-2000', () => {
  it('lands where PROJ lands', async () => {
    const [lon, lat] = (await tm3(106.25))(EAST, NORTH)
    expect(Math.abs(lon - 107.1003)).toBeLessThan(4.7e-7)
    expect(Math.abs(lat - 16.8163)).toBeLessThan(4.5e-7)
  })

  it('lands within a millimetre of the formulas themselves, all over the province', async () => {
    const toLonLat = await tm3(106.25)
    for (const [lon, lat] of [
      [107.1003, 16.8163],
      [106.5, 16.3],
      [107.4, 17.2],
      [105.7, 18],
    ] as const) {
      const [backLon, backLat] = toLonLat(...metresOf(lon, lat))
      // 1 mm is 9.4e-9° of longitude and 9.0e-9° of latitude.
      expect(Math.abs(backLon - lon)).toBeLessThan(9.4e-9)
      expect(Math.abs(backLat - lat)).toBeLessThan(9e-9)
    }
    const [east, north] = metresOf(107.1003, 16.8163)
    expect([Math.round(east * 10) / 10, Math.round(north * 10) / 10]).toEqual([EAST, NORTH])
  })

  it('lands 26.6 km further west under the meridian of Quảng Bình', async () => {
    // 15' of longitude at 16.8163° N: 0.25° × 111.32 km × cos 16.8163° = 26.64 km.
    const [lon, lat] = (await tm3(106))(EAST, NORTH)
    expect((107.1003 - lon) * 111.32 * Math.cos((16.8163 * Math.PI) / 180)).toBeCloseTo(26.6, 1)
    expect(lat).toBeCloseTo(16.8163, 4)
  })

  const table = (x: string, y: string) => `Mã trạm;Nhà mạng;Công nghệ;X (m);Y (m)\nQT01;Viettel;4G;${x};${y}`

  it('is recognised by its values, in either order of the columns, with decimal commas', async () => {
    for (const csv of [table('1860097,2', '590430,6'), table('590430,6', '1860097,2')]) {
      const { layer, issues } = await readAs('stations', 'tram.csv', csv)
      expect(layer.records[0]?.position[0]).toBeCloseTo(107.1003, 6)
      expect(layer.records[0]?.position[1]).toBeCloseTo(16.8163, 6)
      expect(told(issues)).toEqual(['changed coordinates-converted file'])
      expect(issues[0]?.found).toBe('VN-2000 TM-3 106°15′')
    }
  })

  it('follows the meridian that it is told, and leaves degrees as they are', async () => {
    const crs = { kind: 'vn2000', centralMeridian: 106 } as const
    const { layer } = await readAs('stations', 'tram.csv', table('1860097,2', '590430,6'), { crs })
    expect(layer.records[0]?.position[0]).toBeCloseTo(106.85, 3)
    const degrees = await readAs('stations', 'tram.csv', table('107,1', '16,8'), { crs })
    expect(degrees.layer.records[0]?.position).toEqual([107.1, 16.8])
  })

  it('is not guessed where metres are of another place, and not allowed where degrees are asked for', async () => {
    const { place } = await placingOf({ kind: 'auto' }, [[300000, 5000000]], [])
    expect(place(300000, 5000000)).toEqual({ ok: false, error: 'coordinates-out-of-range' })
    const { place: degreesOnly } = await placingOf({ kind: 'wgs84' }, [[EAST, NORTH]], [])
    expect(degreesOnly(EAST, NORTH)).toEqual({ ok: false, error: 'coordinates-out-of-range' })
  })
})

describe('rows of metres in the other order than most', () => {
  const LIST = [
    'Tên thôn,Dân số,X,Y',
    `Một,100,${NORTH},${EAST}`,
    `Hai,200,${EAST},${NORTH}`,
    `Ba,300,${NORTH + 1000},${EAST}`,
    `Bốn,400,${NORTH},${EAST + 1000}`,
  ].join('\n')

  it('lie where they should, and are told: X and Y of row 3 are swapped', async () => {
    const { layer, issues } = await readAs('villages', 'thon.csv', LIST)
    for (const { position } of layer.records.slice(0, 2)) {
      expect(position[0]).toBeCloseTo(107.1003, 6)
      expect(position[1]).toBeCloseTo(16.8163, 6)
    }
    expect(told(issues)).toEqual(['changed coordinates-converted file', 'changed coordinates-swapped 3'])
    expect(issues[1]?.found).toBe(`${EAST}, ${NORTH}`)
  })

  it('are none where all rows have one order, whichever it is', async () => {
    const swap = (line: string) => line.replace(/,([\d.]+),([\d.]+)$/, ',$2,$1')
    const [heading, , ...rows] = LIST.split('\n')
    const eastFirst = [heading, ...rows.slice(1).map(swap)].join('\n')
    expect(told((await readAs('villages', 'thon.csv', eastFirst)).issues)).toEqual([
      'changed coordinates-converted file',
    ])
  })

  it('are that of the second where there are but two: the first sets the order', async () => {
    const two = LIST.split('\n').slice(0, 3).join('\n')
    expect(told((await readAs('villages', 'thon.csv', two)).issues)).toContain(
      'changed coordinates-swapped 3',
    )
  })
})
