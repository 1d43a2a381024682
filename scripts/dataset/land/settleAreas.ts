import { type Border, OUTSIDE } from './borders'
import { lengthOf } from './path'
import { distanceBetween, type Point } from './plane'
import { solveLinear } from './solveLinear'

const ROUNDS = 4

/**
 * Borders moved sideways by a few metres until every commune has its area (km²): what thinning of vertices took or gave
 * flows back across the borders, more of it across longer ones. The outside takes what is left over.
 */
export function settleAreas(borders: readonly Border[], wanted: readonly number[]): readonly Border[] {
  let settled = borders
  for (let round = 0; round < ROUNDS; round++) settled = settledOnce(settled, wanted)
  return settled
}

function settledOnce(borders: readonly Border[], wanted: readonly number[]): readonly Border[] {
  const n = wanted.length
  const areas = areasWithin(borders, n)
  const matrix = Array.from({ length: n }, () => new Float64Array(n))
  for (const { left, right, path } of borders) {
    const width = lengthOf(path)
    matrix[left]![left]! += width
    if (right === OUTSIDE) continue
    matrix[right]![right]! += width
    matrix[left]![right]! -= width
    matrix[right]![left]! -= width
  }
  const pressure = solveLinear(
    matrix,
    Float64Array.from(wanted, (area, i) => area - areas[i]!),
  )
  return borders.map((border) => {
    const across = pressure[border.left]! - (border.right === OUTSIDE ? 0 : pressure[border.right]!)
    return { ...border, path: movedRight(border.path, across * lengthOf(border.path)) }
  })
}

/** Areas by Green's theorem, border by border; each runs with `left` at its left. */
export function areasWithin(borders: readonly Border[], count: number): readonly number[] {
  const areas = new Array<number>(count).fill(0)
  for (const { left, right, path } of borders) {
    let twice = 0
    for (let i = 1; i < path.length; i++) {
      twice += path[i - 1]![0] * path[i]![1] - path[i]![0] * path[i - 1]![1]
    }
    areas[left]! += twice / 2
    if (right !== OUTSIDE) areas[right]! -= twice / 2
  }
  return areas
}

/** The line with its inner vertices moved to the right until it has swept `areaKm2`. Its ends stay. */
function movedRight(path: readonly Point[], areaKm2: number): readonly Point[] {
  let swept = 0
  for (let i = 1; i < path.length - 1; i++) swept += distanceBetween(path[i - 1]!, path[i + 1]!) / 2
  if (swept === 0) return path
  const shift = areaKm2 / swept
  return path.map((at, i) => {
    const [before, after] = [path[i - 1], path[i + 1]]
    if (!before || !after) return at
    const length = distanceBetween(before, after)
    return [
      at[0] + (shift * (after[1] - before[1])) / length,
      at[1] - (shift * (after[0] - before[0])) / length,
    ]
  })
}
