import { classifyRings, VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { describe, expect, it } from 'vitest'
import type { MultiPolygon, Ring } from '../../src/geometry/position'
import type { CommuneShape } from '../../src/map/scene'
import { communeColumns, verticesOf } from '../../src/map/tiles/communeColumns'
import { CommuneTiles } from '../../src/map/tiles/communeTiles'
import { communeId } from '../../src/province/commune'

const WORLD = { z: 0, x: 0, y: 0 }

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

const commune = (label: string, boundary: MultiPolygon): CommuneShape => ({
  id: communeId('unknown', label),
  label,
  boundary,
})

function shapesIn(bytes: Uint8Array) {
  const layer = new VectorTile(new PbfReader(bytes)).layers.communes
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
    const found = layer!.feature(i)
    return { id: found.id, rings: found.loadGeometry() }
  })
}

const cut = (communes: readonly CommuneShape[], address = WORLD) =>
  shapesIn(new CommuneTiles(communeColumns(communes)).cut(address))

describe('boundaries as columns', () => {
  it('keep polygons, holes and communes apart', () => {
    const island: MultiPolygon = [[square(0, 0, 9), square(3, 3, 3)], [square(20, 0, 1)]]
    const { ringStart, polygonStart, communeStart, labels } = communeColumns([
      commune('a', island),
      commune('b', [[square(40, 0, 1)]]),
    ])
    expect([...ringStart]).toEqual([0, 5, 10, 15, 20])
    expect([...polygonStart]).toEqual([0, 2, 3, 4])
    expect([...communeStart]).toEqual([0, 2, 3])
    expect(labels).toEqual(['a', 'b'])
    expect(verticesOf([commune('a', island)])).toBe(15)
  })
})

describe('a tile of communes', () => {
  it('has a square of 90° from Greenwich and the equator in the upper right quarter of the world', () => {
    // 45° is an eighth of the width; the zoom of the projection at 45° N: asinh(tan 45°) / 2π = 0.14027.
    const [shape] = cut([commune('a', [[square(0, 0, 45)]])])
    const top = Math.round(((0.5 - Math.asinh(1) / (2 * Math.PI)) * 4096) / 8) * 8
    const corners = shape!.rings[0]!.map(({ x, y }) => `${x},${y}`)
    expect(new Set(corners)).toEqual(new Set(['2048,2048', '2560,2048', `2560,${top}`, `2048,${top}`]))
  })

  it('knows a commune by its index, and leaves out those that lie elsewhere', () => {
    const two = [commune('west', [[square(-60, -10, 20)]]), commune('east', [[square(60, -10, 20)]])]
    expect(cut(two).map(({ id }) => id)).toEqual([0, 1])
    expect(cut(two, { z: 1, x: 1, y: 1 }).map(({ id }) => id)).toEqual([1])
  })

  it('turns outer rings and holes as the format wants them, whatever way the file winds them', () => {
    const [outer, hole] = [square(0, 0, 40), square(10, 10, 20)]
    for (const rings of [
      [outer, hole],
      [[...outer].reverse(), hole],
      [outer, [...hole].reverse()],
    ]) {
      const [shape] = cut([commune('a', [rings, [square(-40, 0, 20)]])])
      const polygons = classifyRings(shape!.rings)
      expect(polygons.map((polygon) => polygon.length)).toEqual([2, 1])
    }
  })

  it('leaves out what is smaller than a pixel, with its holes', () => {
    expect(cut([commune('speck', [[square(10, 10, 0.01), square(10.001, 10.001, 0.005)]])])).toEqual([])
  })

  it('moves the common vertices of neighbours to one place: no gap opens between them', () => {
    const middle: Ring = [
      [0, 0],
      [1.3, 7.7],
      [-0.9, 15.2],
      [0.4, 30],
    ].map(([lon, lat]) => [lon!, lat!] as const)
    const west: Ring = [[-30, 0], ...middle, [-30, 30], [-30, 0]]
    const east: Ring = [[30, 0], ...middle, [30, 30], [30, 0]]
    const [a, b] = cut([commune('a', [[west]]), commune('b', [[east]])])
    const keys = (rings: typeof a) => new Set(rings!.rings[0]!.map(({ x, y }) => `${x},${y}`))
    expect([...keys(a)].filter((key) => keys(b).has(key))).toHaveLength(4)
  })

  it('cuts a territory larger than the tile at a margin around it, and keeps all of the tile', () => {
    const [shape] = cut([commune('a', [[square(-100, -60, 120)]])], { z: 6, x: 31, y: 31 })
    const box = shape!.rings[0]!.map(({ x, y }) => `${x},${y}`)
    expect(new Set(box)).toEqual(new Set(['-256,-256', '4352,-256', '4352,4352', '-256,4352']))
  })

  it('names communes inside them', () => {
    const tiles = new CommuneTiles(communeColumns([commune('Xã A', [[square(0.01, -0.09, 0.08)]])]))
    const layer = new VectorTile(new PbfReader(tiles.names.cut({ z: 10, x: 512, y: 512 }))).layers[
      'commune-names'
    ]
    expect(layer?.feature(0).properties.label).toBe('Xã A')
  })

  it('outlines what has a commune on one side only', () => {
    // Two squares of 45° side by side: 3 edges each are outer, the one between them is not.
    const two = [commune('a', [[square(0, 0, 45)]]), commune('b', [[square(45, 0, 45)]])]
    const tile = new VectorTile(new PbfReader(new CommuneTiles(communeColumns(two)).cut(WORLD)))
    const lines = Array.from({ length: tile.layers.outline!.length }, (_, i) =>
      tile.layers.outline!.feature(i).loadGeometry(),
    ).flat()
    expect(lines.reduce((edges, line) => edges + line.length - 1, 0)).toBe(6)
    const inner = lines.flat().filter(({ x }) => x === 2560)
    // Both lines touch the common edge at its ends, and none runs along it.
    expect(new Set(inner.map(({ y }) => y)).size).toBe(2)
    for (const line of lines)
      for (let i = 1; i < line.length; i++) expect([line[i - 1]!.x, line[i]!.x]).not.toEqual([2560, 2560])
  })

  it('draws no outline along the edge of a tile between two communes that meet there', () => {
    // They meet at Greenwich, which is an edge of the tile; the outline of the two is elsewhere or crosses it.
    const two = [commune('a', [[square(-20, -20, 20)]]), commune('b', [[square(0, -20, 20)]])]
    const address = { z: 1, x: 1, y: 1 }
    const tile = new VectorTile(new PbfReader(new CommuneTiles(communeColumns(two)).cut(address)))
    const lines = Array.from({ length: tile.layers.outline!.length }, (_, i) =>
      tile.layers.outline!.feature(i).loadGeometry(),
    ).flat()
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines)
      for (let i = 1; i < line.length; i++) expect([line[i - 1]!.x, line[i]!.x]).not.toEqual([0, 0])
  })
})
