import { type AreaTask, areaTaskOf, originX, originY } from './areaTask'
import { addCoveredEdges } from './coveredEdges'
import { addExposedArcs } from './exposedArcs'
import { GreenSum } from './greenSum'
import { type Ground, groundOf, makeGround } from './ground'
import { type Discs, planeDiscsOf } from './planeDiscs'
import { latitudeOf, scaleGrowth } from './projection'
import { type ShapeColumns, shapeAlone, shapeCount } from './shapeColumns'
import { shareByScanLines } from './sharesByScanLines'

export type { Discs } from './planeDiscs'

/** Whole areas of the shapes, in the same measure as the covered ones. */
interface Wholes {
  readonly growth: Float64Array
  readonly area: Float64Array
}

function wholesOf(ground: Ground): Wholes {
  const { ax, ay, bx, by, inside, first } = ground.edges
  const shapes = first.length - 1
  const sum = new GreenSum(shapes)
  const growth = new Float64Array(shapes)
  const area = new Float64Array(shapes)
  for (let shape = 0; shape < shapes; shape++) {
    const [x0, y0] = [originX(ground, shape), originY(ground, shape)]
    for (let e = first[shape]!; e < first[shape + 1]!; e++) {
      sum.addLine(shape, ax[e]! - x0, ay[e]! - y0, bx[e]! - ax[e]!, by[e]! - ay[e]!, 0, 1, inside[e]!)
    }
    growth[shape] = Number.isFinite(y0) ? scaleGrowth(latitudeOf(y0)) : 0
    area[shape] = sum.area(shape, growth[shape]!)
  }
  return { growth, area }
}

const knownWholes = new WeakMap<Ground, Wholes>()

function wholesFor(ground: Ground): Wholes {
  const before = knownWholes.get(ground)
  if (before) return before
  const wholes = wholesOf(ground)
  knownWholes.set(ground, wholes)
  return wholes
}

/** What rounding may leave below nothing or above all. */
const ROUNDING = 1e-6

/** NaN where the boundary did not close or the share makes no sense: to be found another way. */
function shareOf({ ground, sum }: AreaTask, shape: number): number {
  const { growth, area } = wholesFor(ground)
  if (ground.edges.first[shape] === ground.edges.first[shape + 1]) return 0
  if (!(area[shape]! > 0)) return Number.NaN
  const share = sum.area(shape, growth[shape]!) / area[shape]!
  if (!sum.isClosed(shape) || !(share > -ROUNDING && share < 1 + ROUNDING)) return Number.NaN
  return Math.min(1, Math.max(0, share))
}

function solvedTask(ground: Ground, shapes: Int32Array, discs: Discs, salt: number): AreaTask {
  const task = areaTaskOf(ground, shapes, discs, salt)
  addCoveredEdges(task)
  addExposedArcs(task)
  return task
}

/** Radii are nudged another way each time. */
const SALTS = [2, 3, 4]

/** For a shape that overlaps another or whose boundary did not close: on a ground of its own, in the end by lines. */
function shareAlone(shape: ShapeColumns, discs: Discs): number {
  const ground = makeGround(shape)
  const only = Int32Array.of(0)
  for (const salt of SALTS) {
    const share = shareOf(solvedTask(ground, only, discs, salt), 0)
    if (!Number.isNaN(share)) return share
  }
  const { boxes, edges } = ground
  const box = { west: boxes[0]!, south: boxes[1]!, east: boxes[2]!, north: boxes[3]! }
  return shareByScanLines(edges, 0, planeDiscsOf(discs, box))
}

/**
 * Share of each shape that lies in at least one disc, 0 to 1; 0 for a shape without area. Exact by construction: Green's
 * theorem over the covered parts of the shape's edges and the arcs that no other disc hides, on the conformal plane of the
 * ellipsoid, with radii times the local scale. Against discs of geodesic radius on the ellipsoid the share of a commune is
 * right to 0.001 percentage points. Radii that are not positive are ignored.
 */
export function coveredShares(shapes: ShapeColumns, discs: Discs): Float64Array {
  return sharesOn(groundOf(shapes), discs)
}

/** As `coveredShares`, on a ground that is made already. */
export const sharesOn = (ground: Ground, discs: Discs): Float64Array =>
  sharesIn(
    ground,
    Int32Array.from({ length: shapeCount(ground.shapes) }, (_, shape) => shape),
    discs,
  )

/** As `sharesOn`, of some shapes, by their numbers. */
export function sharesIn(ground: Ground, shapes: Int32Array, discs: Discs): Float64Array {
  const task = solvedTask(ground, shapes, discs, 1)
  return Float64Array.from(shapes, (shape) => {
    const share = shareOf(task, shape)
    return Number.isNaN(share) ? shareAlone(shapeAlone(ground.shapes, shape), discs) : share
  })
}
