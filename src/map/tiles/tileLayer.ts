import { PbfWriter } from 'pbf'

/** Units along the edge of a tile. */
export const EXTENT = 4096

export const GEOMETRY = { point: 1, line: 2, polygon: 3 } as const
export type TileProperties = Readonly<Record<string, string | number | boolean>>

/** Field numbers of vector_tile.proto, version 2.1: https://github.com/mapbox/vector-tile-spec/tree/master/2.1 */
const TILE = { layer: 3 } as const
const LAYER = { name: 1, feature: 2, key: 3, value: 4, extent: 5, version: 15 } as const
const FEATURE = { id: 1, tags: 2, type: 3, geometry: 4 } as const
const VALUE = { string: 1, double: 3, bool: 7 } as const

interface WrittenFeature {
  readonly id: number
  readonly type: number
  readonly tags: number[]
  readonly geometry: number[]
}

function writeFeature({ id, type, tags, geometry }: WrittenFeature, writer: PbfWriter): void {
  writer.writeVarintField(FEATURE.id, id)
  writer.writePackedVarint(FEATURE.tags, tags)
  writer.writeVarintField(FEATURE.type, type)
  writer.writePackedVarint(FEATURE.geometry, geometry)
}

function writeValue(value: string | number | boolean, writer: PbfWriter): void {
  if (typeof value === 'string') writer.writeStringField(VALUE.string, value)
  else if (typeof value === 'number') writer.writeDoubleField(VALUE.double, value)
  else writer.writeBooleanField(VALUE.bool, value)
}

/** Each distinct key and value once, by number. */
class Dictionary<T> {
  readonly #numbers = new Map<T, number>()

  numberOf(entry: T): number {
    const known = this.#numbers.get(entry)
    if (known !== undefined) return known
    this.#numbers.set(entry, this.#numbers.size)
    return this.#numbers.size - 1
  }

  entries(): Iterable<T> {
    return this.#numbers.keys()
  }
}

/** A layer of a Mapbox Vector Tile, written feature by feature. Coordinates are tile units, y downwards. */
export class TileLayer {
  readonly #writer = new PbfWriter()
  readonly #keys = new Dictionary<string>()
  readonly #values = new Dictionary<string | number | boolean>()

  constructor(name: string) {
    this.#writer.writeVarintField(LAYER.version, 2)
    this.#writer.writeStringField(LAYER.name, name)
    this.#writer.writeVarintField(LAYER.extent, EXTENT)
  }

  /** Properties as numbers into the dictionaries; the same for many features. */
  tagsOf(properties: TileProperties): number[] {
    return Object.entries(properties).flatMap(([key, value]) => [
      this.#keys.numberOf(key),
      this.#values.numberOf(value),
    ])
  }

  /** `geometry` as commands, see `commands.ts`; `id` a whole number from 0. */
  add(id: number, type: number, tags: number[], geometry: number[]): void {
    this.#writer.writeMessage(LAYER.feature, writeFeature, { id, type, tags, geometry })
  }

  /** The layer without the tile around it; the last thing asked of it. */
  finish(): Uint8Array {
    for (const key of this.#keys.entries()) this.#writer.writeStringField(LAYER.key, key)
    for (const value of this.#values.entries()) this.#writer.writeMessage(LAYER.value, writeValue, value)
    return this.#writer.finish()
  }
}

/** The bytes of a tile, in a buffer of their own. */
export function tileOf(...layers: readonly TileLayer[]): Uint8Array {
  const tile = new PbfWriter()
  for (const layer of layers) tile.writeBytesField(TILE.layer, layer.finish())
  // A copy: the writer's buffer is longer than what it holds.
  return tile.finish().slice()
}
