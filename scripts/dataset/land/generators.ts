import type { Generator } from './laguerre'
import { between, centroidOf, distanceBetween, type Point, planeAreaOf } from './plane'
import { diagramOf, solveWeights } from './solveWeights'

const ROUNDS = 30
/** Lloyd's method, a little a round: towards a point this part of the way from the centre to the middle of the cell. */
const ROUNDNESS = 0.8
const ROUNDING_STEP = 0.3
/** Against the gap between the middle of the cell and the centre, at most this part of the cell's size a round. */
const FITTING_STEP = 0.4
const LONGEST_STEP = 0.15

/**
 * One generator per commune whose cell within the outline has the wanted area (km²). Generators that stand at their
 * centres give slivers where centres crowd, so each is led to where its cell is round and the middle of it near the
 * commune's centre: a balance of the two, found by these steps.
 */
export function generatorsFor(
  centres: readonly Point[],
  wanted: readonly number[],
  outline: readonly Point[],
): readonly Generator[] {
  let generators: readonly Generator[] = centres.map((at) => ({ at, weight: 0 }))
  for (let round = 1; ; round++) {
    const solved = solveWeights(generators, wanted, outline)
    if (!solved) throw new Error(`round ${round}: no weights give the communes their areas`)
    if (round === ROUNDS) return solved
    generators = ledOn(solved, centres, outline)
  }
}

function ledOn(
  generators: readonly Generator[],
  centres: readonly Point[],
  outline: readonly Point[],
): readonly Generator[] {
  const { cells } = diagramOf(generators, outline)
  return generators.map(({ at, weight }, i) => {
    const { corners } = cells[i]!
    return { at: led(at, centres[i]!, centroidOf(corners), Math.sqrt(planeAreaOf(corners))), weight }
  })
}

function led(at: Point, centre: Point, middle: Point, size: number): Point {
  const round = between(at, between(centre, middle, ROUNDNESS), ROUNDING_STEP)
  const step = Math.min(FITTING_STEP, (LONGEST_STEP * size) / distanceBetween(centre, middle))
  return [round[0] + step * (centre[0] - middle[0]), round[1] + step * (centre[1] - middle[1])]
}
