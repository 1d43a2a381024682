import type { CommuneFact } from '../communeFacts'
import { type Border, bordersOf, OUTSIDE } from './borders'
import { generatorsFor } from './generators'
import { outlineOf } from './outline'
import { densified, simplified } from './path'
import { type Point, roundDegrees, toLonLat, toPlane } from './plane'
import { stirred, unstirred } from './relief'
import { settleAreas } from './settleAreas'

const SPACING_KM = 0.06
/** Of the side of a square as large as the smaller neighbour. */
const TOLERANCE = 0.0058

/**
 * Kilometres east and north by which a centre is nudged, so that the communes that became one unit in 2025 touch, as
 * they do in life, and no cell runs round the corner of Laos between Hướng Hóa and Đa Krông.
 */
const NUDGES: Readonly<Record<string, Point>> = {
  19345: [1, 1],
  19477: [-0.8, 0],
  19576: [-0.5, -2.5],
  19624: [-0.3, -0.5],
  19672: [1, 1],
  19705: [0.5, 1.5],
}

/**
 * The borders of the communes, in their order, inside the sketched outline: a power diagram in which every commune has
 * its area, given natural relief, thinned, settled so that the areas hold again, and rounded to six decimals.
 */
export function landOf(communes: readonly CommuneFact[]): readonly Border[] {
  const areas = communes.map((commune) => commune.areaKm2)
  const outline = outlineOf(areas.reduce((sum, area) => sum + area, 0))
  const generators = generatorsFor(
    communes.map((commune) => unstirred(nudgedCentre(commune))),
    areas,
    outline.corners,
  )
  const natural = bordersOf(generators, outline).map((border) => {
    const smaller = Math.min(areas[border.left]!, areas[border.right] ?? Number.POSITIVE_INFINITY)
    const path = densified(border.path, SPACING_KM).map(stirred)
    return { ...border, path: simplified(path, TOLERANCE * Math.sqrt(smaller)) }
  })
  return settleAreas(natural, areas).map((border) => ({ ...border, path: border.path.map(roundedInPlane) }))
}

function nudgedCentre({ code, centre }: CommuneFact): Point {
  const [x, y] = toPlane(centre)
  const [east, north] = NUDGES[code] ?? [0, 0]
  return [x + east, y + north]
}

const roundedInPlane = (point: Point): Point => toPlane(roundDegrees(toLonLat(point)))

/** The coast from its northern to its southern end. */
export function coastOf(borders: readonly Border[]): readonly Point[] {
  const coast = borders.filter((border) => border.coast && border.right === OUTSIDE)
  // Borders keep the land at their left, so the coast runs northwards; walked from its southern end, then turned.
  const ends = new Set(coast.map((border) => border.to))
  let next = coast.find((border) => !ends.has(border.from))
  const northwards: Point[] = next ? [next.path[0]!] : []
  while (next) {
    northwards.push(...next.path.slice(1))
    const { to }: Border = next
    next = coast.find((border) => border.from === to)
  }
  return northwards.reverse()
}
