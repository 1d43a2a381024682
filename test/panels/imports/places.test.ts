import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../../src/base/atOnce'
import { communesToFeatures } from '../../../src/files/layerFeatures'
import { converterOf } from '../../../src/files/vn2000'
import { distanceKm } from '../../../src/geometry/distance'
import { nearestPoint, pictureOf, viewOf } from '../../../src/panels/imports/picture'
import { landingInSteps, type Points, placeOfRow, pointsOf } from '../../../src/panels/imports/points'
import { rowsAtATime, rowsInView } from '../../../src/panels/imports/rowsInView'
import { remarksOn, rowsToSee } from '../../../src/panels/imports/rowsToSee'
import { sharesInSteps, shiftBetween } from '../../../src/panels/imports/shares'
import { PROVINCE } from '../fakeProvince'
import { aDraft, STATIONS } from './aDraft'

const points = (...places: readonly (readonly [lon: number, lat: number])[]): Points => ({
  lon: Float64Array.from(places, ([lon]) => lon),
  lat: Float64Array.from(places, ([, lat]) => lat),
  row: Int32Array.from(places, (_, i) => i + 2),
})

/** Three squares of a tenth of a degree side by side: 106.7 to 107.0 east, 16.6 to 16.7 north. */
const COMMUNES = PROVINCE.communes['2020']?.records ?? []

describe('the points of a file', () => {
  it('are one to a row, though a row may be several stations', async () => {
    const { read } = await aDraft('tram.csv', STATIONS)
    expect(read?.layer.records).toHaveLength(4)
    const { lon, lat, row } = pointsOf(read!)
    expect([...lon]).toEqual([106.75, 106.85])
    expect([...lat]).toEqual([16.65, 16.65])
    expect([...row]).toEqual([2, 4])
  })

  it('are found by their row; an area is found in its middle', async () => {
    const { read } = await aDraft('tram.csv', STATIONS)
    expect(placeOfRow(read!, 4)).toEqual([106.85, 16.65])
    expect(placeOfRow(read!, 3)).toBeNull()
    expect(placeOfRow(read!, 99)).toBeNull()
    const features = communesToFeatures(COMMUNES)
    const communes = await aDraft('xa.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
    const [lon, lat] = placeOfRow(communes.read!, 2) ?? []
    expect([lon, lat]).toEqual([expect.closeTo(106.85, 9), expect.closeTo(16.65, 9)])
  })

  it('land in the territory or outside; on the quay is in', () => {
    // A thousandth of a degree of longitude is 107 m here, a hundredth 1.07 km.
    const given = points([106.75, 16.65], [107.001, 16.65], [107.01, 16.65], [26.7, 58.4])
    expect(atOnce(landingInSteps(given, COMMUNES))).toEqual({ inside: 2, outsideRows: [4, 5] })
  })

  it('land nowhere where there is no territory, or no point', () => {
    expect(atOnce(landingInSteps(points([106.75, 16.65]), []))).toBeNull()
    expect(atOnce(landingInSteps(points(), COMMUNES))).toBeNull()
  })
})

describe('another meridian', () => {
  const zone = (centralMeridian: number) => ({ kind: 'vn2000', centralMeridian }) as const

  it('moves every point east by the difference, as the conversion itself says to a metre', async () => {
    const shift = shiftBetween(zone(106.25), zone(106))
    expect(shift).toBe(-0.25)
    expect(shiftBetween(zone(106.25), { kind: 'wgs84' })).toBeNull()
    const [here, there] = await Promise.all([converterOf(zone(106.25)), converterOf(zone(106))])
    const [lon, lat] = here(590_430.6, 1_860_097.2)
    expect(distanceKm([lon + shift!, lat], there(590_430.6, 1_860_097.2))).toBeLessThan(0.001)
  })

  it('would put another part of the points into the territory', () => {
    // 0.1° to the west the first point leaves the three squares, 0.2° the second too; east, the other way round.
    const given = points([106.75, 16.65], [106.85, 16.65], [106.95, 16.65], [106.96, 16.65])
    const shares = atOnce(sharesInSteps(given, COMMUNES, [0, -0.1, -0.2, 0.1, null]))
    expect(shares).toEqual([1, 0.75, 0.5, 0.5, null])
    expect(atOnce(sharesInSteps(given, [], [0]))).toEqual([null])
  })
})

describe('the picture of the points', () => {
  const TERRITORY = [106.7, 16.6, 107, 16.7] as const

  it('shows the territory with what lies around it, not what lies on another continent', () => {
    expect(viewOf(TERRITORY, points([106.75, 16.65], [107.2, 16.65], [26, 58]))).toEqual([
      106.7, 16.6, 107.2, 16.7,
    ])
  })

  it('shows the points where most of them lie far off, and the territory where there are none', () => {
    expect(viewOf(TERRITORY, points([28, -29], [27, -30]))).toEqual([27, -30, 28, -29])
    expect(viewOf(TERRITORY, points())).toEqual(TERRITORY)
    expect(viewOf(null, points())).toBeNull()
  })

  it('holds every point of its bounds, north up and east to the right', () => {
    const degree = fc.double({ min: 0.001, max: 3, noNaN: true })
    fc.assert(
      fc.property(degree, degree, (wide, high) => {
        const { x, y } = pictureOf([106, 16, 106 + wide, 16 + high], 400, 200)
        expect(x(106)).toBeGreaterThanOrEqual(0)
        expect(x(106 + wide)).toBeLessThanOrEqual(400)
        expect(y(16 + high)).toBeGreaterThanOrEqual(0)
        expect(y(16)).toBeLessThanOrEqual(200)
        expect(x(106 + wide)).toBeGreaterThan(x(106))
        expect(y(16 + high)).toBeLessThan(y(16))
      }),
    )
  })

  it('finds the point under a finger, and none where there is none', () => {
    const given = points([106.75, 16.65], [106.95, 16.65])
    const picture = pictureOf(TERRITORY, 400, 200)
    const at = [picture.x(106.95) + 4, picture.y(16.65) - 3] as const
    expect(nearestPoint(picture, given, at, 10)).toBe(1)
    expect(nearestPoint(picture, given, at, 4)).toBe(-1)
  })
})

describe('the rows that are shown', () => {
  it('are fewer at a time where they are wide: some two thousand cells', () => {
    expect([1, 9, 20, 40, 305].map(rowsAtATime)).toEqual([100, 100, 100, 50, 10])
  })

  it('are the first below the headings, those with something to see, or those around one', async () => {
    const { shape, read } = await aDraft('tram.csv', `Danh sách\n\n${STATIONS}`)
    const issues = read?.issues ?? []
    const toSee = rowsToSee(issues, [])
    expect(rowsInView({ kind: 'first' }, shape!, toSee).slice(0, 3)).toEqual([4, 5, 6])
    expect(rowsInView({ kind: 'around', row: 6 }, shape!, toSee)).toEqual([4, 5, 6, 7, 8, 9, 10, 11])
    expect(rowsInView({ kind: 'issues' }, shape!, toSee)).toEqual([1, 5, 6])
  })

  it('are those of issues and of checks together, each once, and each says all that is said of it', async () => {
    const { read } = await aDraft('tram.csv', STATIONS)
    const remarks = [
      { words: 'Ngoài địa bàn', rows: [2, 4, 40] },
      { words: 'Doanh nghiệp lạ', rows: [3, 40] },
    ]
    expect(rowsToSee(read?.issues ?? [], remarks)).toEqual([2, 3, 4, 40])
    expect([2, 3, 5, 40, 41].map((row) => remarksOn(row, remarks))).toEqual([
      ['Ngoài địa bàn'],
      ['Doanh nghiệp lạ'],
      [],
      ['Ngoài địa bàn', 'Doanh nghiệp lạ'],
      [],
    ])
  })
})
