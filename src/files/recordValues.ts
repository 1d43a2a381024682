import type { Json } from '../base/json'
import { type Cells, isBlank } from './table/cells'

/** What a record says, by heading or property name. A Map is one; a blank cell of a table is not in it. */
export interface RecordValues {
  get(name: string): Json | undefined
  has(name: string): boolean
  keys(): Iterable<string>
  [Symbol.iterator](): Iterator<readonly [string, Json]>
}

/** A row of a table by its headings, without a copy of it: hundreds of thousands of maps would fill the memory. */
class CellValues implements RecordValues {
  readonly #cells: Cells
  readonly #places: ReadonlyMap<string, number>

  constructor(cells: Cells, places: ReadonlyMap<string, number>) {
    this.#cells = cells
    this.#places = places
  }

  get(heading: string): Json | undefined {
    const at = this.#places.get(heading)
    if (at === undefined) return undefined
    const cell = this.#cells[at]
    return isBlank(cell) ? undefined : cell
  }

  has(heading: string): boolean {
    return this.get(heading) !== undefined
  }

  *keys(): Generator<string> {
    for (const [heading] of this) yield heading
  }

  *[Symbol.iterator](): Generator<readonly [string, Json]> {
    for (const [heading, at] of this.#places) {
      const cell = this.#cells[at]
      if (!isBlank(cell)) yield [heading, cell]
    }
  }
}

/** The values of a row whose cells stand at `places`, by heading; cells under other headings are left out. */
export const cellValues = (cells: Cells, places: ReadonlyMap<string, number>): RecordValues =>
  new CellValues(cells, places)

/** A record of which some values are others; undefined for one that it has no more. */
class OverlaidValues implements RecordValues {
  readonly #below: RecordValues
  readonly #own: ReadonlyMap<string, Json | undefined>

  constructor(below: RecordValues, own: ReadonlyMap<string, Json | undefined>) {
    this.#below = below
    this.#own = own
  }

  get(name: string): Json | undefined {
    return this.#own.has(name) ? this.#own.get(name) : this.#below.get(name)
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }

  *keys(): Generator<string> {
    for (const [name] of this) yield name
  }

  *[Symbol.iterator](): Generator<readonly [string, Json]> {
    for (const [name, value] of this.#below) {
      const now = this.#own.has(name) ? this.#own.get(name) : value
      if (now !== undefined) yield [name, now]
    }
    for (const [name, value] of this.#own)
      if (value !== undefined && !this.#below.has(name)) yield [name, value]
  }
}

/** The same values with `own` over them: new ones come last, undefined takes one away. */
export const overlaid = (below: RecordValues, own: ReadonlyMap<string, Json | undefined>): RecordValues =>
  own.size === 0 ? below : new OverlaidValues(below, own)
