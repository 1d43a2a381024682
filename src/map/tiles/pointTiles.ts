import KDBush from 'kdbush'
import { mercatorOf } from '../mercator'
import { HIDDEN, orderOf, pointProperties } from '../pointLook'
import type { PointPlaces } from '../scene'
import { pointCommands } from './commands'
import { EXTENT, GEOMETRY, TileLayer, tileOf } from './tileLayer'
import type { TileAddress } from './tileMessages'

/** Closer than this every point is in its tile; farther out one for each pixel is as much as can be seen. */
const ALL_FROM_ZOOM = 12
/** A tile is so many pixels wide at its own zoom. */
const TILE_PX = 512
/** From this zoom tiles carry names: the map shows none before. */
const NAMES_FROM_ZOOM = 10

const UNITS_PER_PX = EXTENT / TILE_PX

/** The points of one layer, cut into tiles on demand. */
export class PointTiles {
  readonly #name: string
  readonly #labels: readonly string[]
  readonly #index: KDBush
  /** Mercator x, y, x, y, … */
  readonly #at: Float64Array
  #looks: Uint16Array = new Uint16Array(0)

  constructor(name: string, { lonLat, labels }: Omit<PointPlaces, 'ids'>) {
    this.#name = name
    this.#labels = labels
    this.#at = new Float64Array(lonLat.length)
    this.#index = new KDBush(lonLat.length / 2)
    for (let i = 0; i < lonLat.length; i += 2) {
      const [x, y] = mercatorOf([lonLat[i]!, lonLat[i + 1]!])
      this.#index.add(x, y)
      this.#at.set([x, y], i)
    }
    this.#index.finish()
  }

  show(looks: Uint16Array): void {
    this.#looks = looks
  }

  /** A vector tile with the index of each point as its id. A point on an edge is in the tile east or south of it. */
  cut(address: TileAddress): Uint8Array {
    const layer = new TileLayer(this.#name)
    const tags = new Map<number, number[]>()
    const points = this.#pointsIn(address)
    const kept = address.z < ALL_FROM_ZOOM ? onePerPixel(points) : points
    for (const { id, x, y, look } of kept) {
      const name = address.z < NAMES_FROM_ZOOM ? '' : (this.#labels[id] ?? '')
      const known = name === '' ? tags.get(look) : undefined
      const properties = known ?? layer.tagsOf({ ...pointProperties(look, name) })
      if (name === '') tags.set(look, properties)
      layer.add(id, GEOMETRY.point, properties, pointCommands(x, y))
    }
    return tileOf(layer)
  }

  #pointsIn({ z, x, y }: TileAddress): TilePoint[] {
    const scale = 2 ** z
    const found = this.#index.range(x / scale, y / scale, (x + 1) / scale, (y + 1) / scale)
    const points: TilePoint[] = []
    // The order of the columns, as a list of features has it: the index finds them in an order of its own.
    for (const id of Uint32Array.from(found).sort()) {
      const look = this.#looks[id] ?? HIDDEN
      const [unitX, unitY] = [this.#unit(2 * id, x, scale), this.#unit(2 * id + 1, y, scale)]
      const isInside = unitX >= 0 && unitX < EXTENT && unitY >= 0 && unitY < EXTENT
      if (look !== HIDDEN && isInside) points.push({ id, x: unitX, y: unitY, look })
    }
    return points
  }

  #unit(i: number, tile: number, scale: number): number {
    return Math.floor((this.#at[i]! * scale - tile) * EXTENT)
  }
}

interface TilePoint {
  readonly id: number
  /** Tile units. */
  readonly x: number
  readonly y: number
  readonly look: number
}

/** The surest gap of each pixel, else its first point. */
function onePerPixel(points: readonly TilePoint[]): readonly TilePoint[] {
  const best = new Map<number, TilePoint>()
  for (const point of points) {
    const pixel = Math.floor(point.y / UNITS_PER_PX) * TILE_PX + Math.floor(point.x / UNITS_PER_PX)
    const other = best.get(pixel)
    if (!other || orderOf(point.look) > orderOf(other.look)) best.set(pixel, point)
  }
  return [...best.values()]
}
