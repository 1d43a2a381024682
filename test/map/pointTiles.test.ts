import { VectorTile } from '@mapbox/vector-tile'
import fc from 'fast-check'
import { PbfReader } from 'pbf'
import { describe, expect, it } from 'vitest'
import { HIDDEN, packLook, symbolCode } from '../../src/map/pointLook'
import { PointTiles } from '../../src/map/tiles/pointTiles'

const SOLID = symbolCode('village-solid')
const GAP = symbolCode('gap-certain')
const WORLD = { z: 0, x: 0, y: 0 }

function tilesOf(places: readonly (readonly [lon: number, lat: number])[], looks: readonly number[]) {
  const labels = places.map((_, i) => `Thôn ${i}`)
  const tiles = new PointTiles('villages', { lonLat: Float64Array.from(places.flat()), labels })
  tiles.show(Uint16Array.from(looks))
  return tiles
}

function pointsIn(bytes: Uint8Array) {
  const layer = new VectorTile(new PbfReader(bytes)).layers.villages
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
    const point = layer!.feature(i)
    const at = point.loadGeometry()[0]![0]!
    return { id: point.id, x: at.x, y: at.y, properties: point.properties }
  })
}

describe('a tile of points', () => {
  it('has the crossing of equator and Greenwich in the middle of the world, and 90° E a quarter further', () => {
    const points = pointsIn(
      tilesOf(
        [
          [0, 0],
          [90, 0],
        ],
        [SOLID, SOLID],
      ).cut(WORLD),
    )
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [2048, 2048],
      [3072, 2048],
    ])
  })

  it('has Đông Hà where the tile scheme puts it', () => {
    // At zoom 12: x = (107.1 + 180) / 360 · 4096 = 3266.56, y = (½ − asinh(tan 16.8167°) / 2π) · 4096 = 1853.8555.
    const tiles = tilesOf([[107.1, 16.8167]], [SOLID])
    expect(pointsIn(tiles.cut({ z: 12, x: 3266, y: 1853 }))).toMatchObject([{ x: 2293, y: 3504 }])
    expect(pointsIn(tiles.cut({ z: 12, x: 3266, y: 1854 }))).toEqual([])
  })

  it('carries what the layers read, and the index of the point as its id', () => {
    const mast = packLook({ symbol: 'operator-viettel', shared: true, technologies: ['3G', '4G'] })
    const tiles = tilesOf(
      [
        [0, 0],
        [1, 1],
      ],
      [HIDDEN, mast],
    )
    expect(pointsIn(tiles.cut(WORLD))).toMatchObject([
      { id: 1, properties: { symbol: 'operator-viettel', scale: 1.3, label: '3·4', gap: false, order: 0 } },
    ])
  })

  it('carries names only where the map shows them', () => {
    const tiles = tilesOf([[0.001, -0.001]], [GAP])
    const labelAt = (z: number) =>
      pointsIn(tiles.cut({ z, x: 2 ** z / 2, y: 2 ** z / 2 }))[0]?.properties.label
    expect([labelAt(9), labelAt(10), labelAt(12)]).toEqual(['', 'Thôn 0', 'Thôn 0'])
  })

  it('keeps one point of each pixel, and a gap before a covered village', () => {
    // At zoom 0 a pixel is 0.7°: the first three share one.
    const places = [
      [0.1, -0.1],
      [0.2, -0.2],
      [0.3, -0.1],
      [5, -5],
    ] as const
    const points = pointsIn(tilesOf(places, [SOLID, GAP, SOLID, SOLID]).cut(WORLD))
    expect(points.map(({ id }) => id)).toEqual([1, 3])
  })

  it('keeps all points from zoom 12', () => {
    const places = [
      [0.0001, -0.0001],
      [0.0001, -0.0001],
    ] as const
    expect(pointsIn(tilesOf(places, [SOLID, SOLID]).cut({ z: 12, x: 2048, y: 2048 }))).toHaveLength(2)
  })

  it('follows new looks without new places', () => {
    const tiles = tilesOf([[0, 0]], [SOLID])
    tiles.show(Uint16Array.of(GAP))
    expect(pointsIn(tiles.cut(WORLD))[0]?.properties).toMatchObject({ symbol: 'gap-certain', gap: true })
    tiles.show(Uint16Array.of(HIDDEN))
    expect(pointsIn(tiles.cut(WORLD))).toEqual([])
  })

  it('puts every point into exactly one of four neighbours, also on their edges', () => {
    const place = fc.tuple(
      fc.oneof(fc.constantFrom(-90, 0, 90), fc.double({ min: -179, max: 179, noNaN: true })),
      fc.oneof(fc.constantFrom(0), fc.double({ min: -80, max: 80, noNaN: true })),
    )
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (places) => {
        const apart = places.map(([lon, lat]) => tilesOf([[lon, lat]], [SOLID]))
        const quarters = [0, 1].flatMap((x) => [0, 1].map((y) => ({ z: 1, x, y })))
        for (const tiles of apart)
          expect(quarters.flatMap((address) => pointsIn(tiles.cut(address)))).toHaveLength(1)
      }),
    )
  })
})
