import { type CutRing, cellOf, cutByAxis, type Generator } from './laguerre'
import { type Point, planeAreaOf } from './plane'
import { solveLinear } from './solveLinear'

/** Cells within the outline, their areas, and the lengths of the borders between them. */
export interface Diagram {
  readonly cells: readonly CutRing[]
  readonly areas: readonly number[]
}

const ROUNDS = 60
const TOLERANCE = 1e-9

/**
 * The power diagram within an outline (counter-clockwise, open). Where the outline is not convex, a cell may hold edges
 * that run to and fro over the same line: they count for nothing in area nor, signed, in length.
 */
export function diagramOf(generators: readonly Generator[], outline: readonly Point[]): Diagram {
  const whole: CutRing = { corners: outline, cutBy: outline.map(() => -1) }
  const cells = generators.map((own, i) => {
    const neighbours = new Set(cellOf(i, generators).cutBy.filter((j) => j >= 0))
    return [...neighbours].reduce((cell, j) => cutByAxis(cell, own, generators[j]!, j), whole)
  })
  return { cells, areas: cells.map((cell) => (cell.corners.length < 3 ? 0 : planeAreaOf(cell.corners))) }
}

/**
 * Weights that give every generator the area it must have: damped Newton iteration of Kitagawa, Mérigot and Thibert
 * (Convergence of a Newton algorithm for semi-discrete optimal transport, J. Eur. Math. Soc. 2019). The step is halved
 * until every cell keeps some area and the misfit shrinks. Null when it does not settle.
 */
export function solveWeights(
  start: readonly Generator[],
  wanted: readonly number[],
  outline: readonly Point[],
): readonly Generator[] | null {
  let generators = start
  let diagram = diagramOf(generators, outline)
  const floor = Math.min(...wanted, ...diagram.areas) / 4
  if (floor <= 0) return null
  for (let round = 0; round < ROUNDS; round++) {
    if (worstMisfit(diagram.areas, wanted) < TOLERANCE) return generators
    const better = damped(generators, diagram, wanted, outline, floor)
    if (!better) return null
    generators = better
    diagram = diagramOf(generators, outline)
  }
  return null
}

function damped(
  generators: readonly Generator[],
  diagram: Diagram,
  wanted: readonly number[],
  outline: readonly Point[],
  floor: number,
): readonly Generator[] | null {
  const step = newtonStep(generators, diagram, wanted)
  const before = misfit(diagram.areas, wanted)
  for (let part = 1; part > 1e-6; part /= 2) {
    const tried = generators.map((one, i) => ({ ...one, weight: one.weight + part * step[i]! }))
    const areas = diagramOf(tried, outline).areas
    if (Math.min(...areas) > floor && misfit(areas, wanted) < before * (1 - part / 2)) return tried
  }
  return null
}

const misfit = (areas: readonly number[], wanted: readonly number[]) =>
  Math.sqrt(areas.reduce((sum, area, i) => sum + (area - wanted[i]!) ** 2, 0))

const worstMisfit = (areas: readonly number[], wanted: readonly number[]) =>
  Math.max(...areas.map((area, i) => Math.abs(area / wanted[i]! - 1)))

/** ∂area_i/∂weight_j = −length of their border / (2 · distance of the generators). The last weight stays as it is. */
function newtonStep(
  generators: readonly Generator[],
  diagram: Diagram,
  wanted: readonly number[],
): Float64Array {
  const n = generators.length
  const matrix = Array.from({ length: n }, () => new Float64Array(n))
  for (let i = 0; i < n; i++) {
    for (const [j, slope] of slopesOf(i, generators, diagram.cells[i]!)) {
      matrix[i]![i]! += slope
      matrix[i]![j]! -= slope
    }
  }
  const right = Float64Array.from(wanted, (area, i) => area - diagram.areas[i]!)
  const free = solveLinear(
    matrix.slice(0, n - 1).map((row) => row.slice(0, n - 1)),
    right.slice(0, n - 1),
  )
  return Float64Array.from({ length: n }, (_, i) => free[i] ?? 0)
}

function slopesOf(own: number, generators: readonly Generator[], cell: CutRing): Map<number, number> {
  const slopes = new Map<number, number>()
  const [ax, ay] = generators[own]!.at
  cell.cutBy.forEach((other, k) => {
    if (other < 0) return
    const [bx, by] = generators[other]!.at
    const apart = Math.hypot(bx - ax, by - ay)
    const [from, to] = [cell.corners[k]!, cell.corners[(k + 1) % cell.corners.length]!]
    // A cell is walked counter-clockwise: its border with `other` runs at +90° to the direction towards it.
    const along = ((to[1] - from[1]) * (bx - ax) - (to[0] - from[0]) * (by - ay)) / apart
    slopes.set(other, (slopes.get(other) ?? 0) + along / (2 * apart))
  })
  return slopes
}
