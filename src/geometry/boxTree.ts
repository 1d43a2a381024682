import { curveOrderOf } from './curveOrder'

/** Boxes as four columns in one: west, south, east, north. */
export type Boxes = Float64Array

/** Boxes in degrees, searched from a point at longitude x, latitude y; `k` is what a degree of longitude is worth. */
export interface BoxTree {
  /** How many boxes there are; one that holds nothing (west beyond east) is none. */
  readonly size: number
  /** Calls `visit` for the boxes not farther than the limit (squared, degrees of latitude), which may sink meanwhile. */
  search(x: number, y: number, k: number, limit: () => number, visit: (box: number) => void): void
  /** The way down to the nearest box of each level: near, not always the nearest. There must be one. */
  guess(x: number, y: number, k: number): number
}

const FANOUT = 8

/** Those that are boxes, neighbours beside each other. */
function orderOf(boxes: Boxes): Int32Array {
  const count = boxes.length / 4
  const middle = (from: number) =>
    Float64Array.from(
      { length: count },
      (_, box) => (boxes[4 * box + from]! + boxes[4 * box + from + 2]!) / 2,
    )
  return curveOrderOf(middle(0), middle(1))
}

/** Boxes around each eight of the level below, until one is left. */
function levelAbove(below: Boxes): Boxes {
  const count = Math.ceil(below.length / 4 / FANOUT)
  const above = new Float64Array(4 * count)
  for (let node = 0; node < count; node++) {
    const children = below.subarray(4 * FANOUT * node, 4 * FANOUT * (node + 1))
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let c = 0; c < children.length; c += 4) {
      west = Math.min(west, children[c]!)
      south = Math.min(south, children[c + 1]!)
      east = Math.max(east, children[c + 2]!)
      north = Math.max(north, children[c + 3]!)
    }
    above.set([west, south, east, north], 4 * node)
  }
  return above
}

/** From the boxes, in their order, to the root. */
function levelsOf(boxes: Boxes, order: Int32Array): readonly Boxes[] {
  const leaves = new Float64Array(4 * order.length)
  order.forEach((box, slot) => {
    leaves.set(boxes.subarray(4 * box, 4 * box + 4), 4 * slot)
  })
  const levels: Boxes[] = [leaves]
  while (levels.at(-1)!.length > 4) levels.push(levelAbove(levels.at(-1)!))
  return levels
}

const squaredToBox = (boxes: Boxes, node: number, k: number, x: number, y: number) => {
  const dx = Math.max(0, boxes[4 * node]! - x, x - boxes[4 * node + 2]!) * k
  const dy = Math.max(0, boxes[4 * node + 1]! - y, y - boxes[4 * node + 3]!)
  return dx * dx + dy * dy
}

/** A tree of eight boxes to a node. */
export function boxTreeOf(boxes: Boxes): BoxTree {
  const order = orderOf(boxes)
  const levels = levelsOf(boxes, order)
  return {
    size: order.length,
    search(x, y, k, limit, visit) {
      const descend = (level: number, from: number, to: number): void => {
        const at = levels[level]!
        for (let node = from; node < Math.min(to, at.length / 4); node++) {
          if (squaredToBox(at, node, k, x, y) > limit()) continue
          if (level === 0) visit(order[node]!)
          else descend(level - 1, FANOUT * node, FANOUT * (node + 1))
        }
      }
      descend(levels.length - 1, 0, 1)
    },
    guess(x, y, k) {
      let node = 0
      for (let level = levels.length - 2; level >= 0; level--) {
        const at = levels[level]!
        const first = FANOUT * node
        node = first
        for (let child = first + 1; child < Math.min(first + FANOUT, at.length / 4); child++) {
          if (squaredToBox(at, child, k, x, y) < squaredToBox(at, node, k, x, y)) node = child
        }
      }
      return order[node]!
    },
  }
}
