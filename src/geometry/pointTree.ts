import type { PlacedPoints } from './placedPoints'

/** Children of a node, and points of a leaf. */
export const FANOUT = 8

/**
 * Points along a space-filling curve, eight to a leaf, eight nodes to a node of the next level: a packed R-tree (as in
 * Roussopoulos and Leifker 1985) whose links are plain arithmetic. Unlike a uniform grid it does not mind that people,
 * and so stations, crowd in towns.
 */
export interface PointTree {
  /** Slots of the points are those of the tree. */
  readonly points: PlacedPoints
  /** West, south, east, north of each node on the plane. Leaves are the nodes from 0 on, and come first. */
  readonly boxes: Float64Array
  /** Number of the first node of each level, and of the end. */
  readonly levels: Int32Array
}

function levelsFor(points: number): Int32Array {
  const levels = [0]
  let nodes = Math.ceil(points / FANOUT)
  while (nodes > 0) {
    levels.push(levels[levels.length - 1]! + nodes)
    nodes = nodes > 1 ? Math.ceil(nodes / FANOUT) : 0
  }
  return Int32Array.from(levels)
}

/** Boxes of the leaves, then of each level from the one below. */
function boxesOf(x: Float64Array, y: Float64Array, levels: Int32Array): Float64Array {
  const boxes = new Float64Array(4 * levels[levels.length - 1]!)
  for (let leaf = 0; leaf < (levels[1] ?? 0); leaf++) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    const end = Math.min(x.length, (leaf + 1) * FANOUT)
    for (let slot = leaf * FANOUT; slot < end; slot++) {
      if (x[slot]! < west) west = x[slot]!
      if (x[slot]! > east) east = x[slot]!
      if (y[slot]! < south) south = y[slot]!
      if (y[slot]! > north) north = y[slot]!
    }
    boxes[4 * leaf] = west
    boxes[4 * leaf + 1] = south
    boxes[4 * leaf + 2] = east
    boxes[4 * leaf + 3] = north
  }
  for (let level = 1; level < levels.length - 1; level++) {
    for (let node = levels[level]!; node < levels[level + 1]!; node++) {
      let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
      const first = firstChild(levels, level, node)
      const end = Math.min(levels[level]!, first + FANOUT)
      for (let at = 4 * first; at < 4 * end; at += 4) {
        if (boxes[at]! < west) west = boxes[at]!
        if (boxes[at + 1]! < south) south = boxes[at + 1]!
        if (boxes[at + 2]! > east) east = boxes[at + 2]!
        if (boxes[at + 3]! > north) north = boxes[at + 3]!
      }
      boxes[4 * node] = west
      boxes[4 * node + 1] = south
      boxes[4 * node + 2] = east
      boxes[4 * node + 3] = north
    }
  }
  return boxes
}

/** Of a node above the leaves; its children end where their level does, at the latest. */
export const firstChild = (levels: Int32Array, level: number, node: number) =>
  levels[level - 1]! + (node - levels[level]!) * FANOUT

export function pointTreeOf(points: PlacedPoints): PointTree {
  const levels = levelsFor(points.ids.length)
  return { points, boxes: boxesOf(points.x, points.y, levels), levels }
}

/** The largest value of each node; `values` by slot. */
export function largestPerNode({ levels }: PointTree, values: Float64Array): Float64Array {
  const largest = new Float64Array(levels[levels.length - 1]!)
  for (let leaf = 0; leaf < (levels[1] ?? 0); leaf++) {
    const end = Math.min(values.length, (leaf + 1) * FANOUT)
    for (let slot = leaf * FANOUT; slot < end; slot++) {
      if (values[slot]! > largest[leaf]!) largest[leaf] = values[slot]!
    }
  }
  for (let level = 1; level < levels.length - 1; level++) {
    for (let node = levels[level]!; node < levels[level + 1]!; node++) {
      const first = firstChild(levels, level, node)
      const end = Math.min(levels[level]!, first + FANOUT)
      for (let child = first; child < end; child++) {
        if (largest[child]! > largest[node]!) largest[node] = largest[child]!
      }
    }
  }
  return largest
}
