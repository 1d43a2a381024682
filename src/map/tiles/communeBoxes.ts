import type { CommuneColumns } from './communeColumns'
import type { TileAddress } from './tileMessages'

/** The box of each commune in Mercator, to find those of a tile. */
export class CommuneBoxes {
  /** x0, y0, x1, y1, x0, … */
  readonly #boxes: Float64Array

  /** `at`: the vertices of the columns in Mercator. */
  constructor({ ringStart, polygonStart, communeStart }: CommuneColumns, at: Float64Array) {
    this.#boxes = new Float64Array(4 * (communeStart.length - 1))
    for (let n = 0; n + 1 < communeStart.length; n++) {
      const [first, end] = [polygonStart[communeStart[n]!]!, polygonStart[communeStart[n + 1]!]!]
      this.#boxes.set(boxOf(at.subarray(2 * ringStart[first]!, 2 * ringStart[end]!)), 4 * n)
    }
  }

  /**
   * Indices of the communes whose box touches the tile or `margin` (a part of its width) around it, ascending. Walking
   * ten thousand boxes takes microseconds.
   */
  within({ z, x, y }: TileAddress, margin: number): number[] {
    const scale = 2 ** z
    const [west, north] = [(x - margin) / scale, (y - margin) / scale]
    const [east, south] = [(x + 1 + margin) / scale, (y + 1 + margin) / scale]
    const found: number[] = []
    for (let i = 0; i < this.#boxes.length; i += 4) {
      const isApart =
        this.#boxes[i]! > east ||
        this.#boxes[i + 1]! > south ||
        this.#boxes[i + 2]! < west ||
        this.#boxes[i + 3]! < north
      if (!isApart) found.push(i / 4)
    }
    return found
  }
}

function boxOf(at: Float64Array): readonly [x0: number, y0: number, x1: number, y1: number] {
  let [x0, y0] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [x1, y1] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < at.length; i += 2) {
    x0 = Math.min(x0, at[i]!)
    x1 = Math.max(x1, at[i]!)
    y0 = Math.min(y0, at[i + 1]!)
    y1 = Math.max(y1, at[i + 1]!)
  }
  return [x0, y0, x1, y1]
}
