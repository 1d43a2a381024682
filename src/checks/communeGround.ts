import type { LonLat } from '../geometry/position'
import { shapeColumnsOf } from '../geometry/shapeColumns'
import { type ShapeTree, shapeTreeOf } from '../geometry/shapeTree'
import type { Commune } from '../province/commune'
import { COAST_TOLERANCE_M } from '../report/ground'

/** The communes of one edition, and the ground they are on. */
export interface CommuneGround {
  readonly communes: readonly Commune[]
  readonly tree: ShapeTree
}

const known = new WeakMap<readonly Commune[], CommuneGround>()

/** Made once for each set of communes: an edited station leaves them as they are. */
export function communeGroundOf(communes: readonly Commune[]): CommuneGround {
  const before = known.get(communes)
  if (before) return before
  const tree = shapeTreeOf(shapeColumnsOf(communes.map(({ boundary }) => boundary)))
  const ground = { communes, tree }
  known.set(communes, ground)
  return ground
}

/** Index of the commune a position belongs to, by the rule of the figures: on the quay is still inside. −1 outside. */
export function communeAt({ tree }: CommuneGround, [lon, lat]: LonLat): number {
  const at = tree.at(lon, lat)
  return at >= 0 ? at : tree.nearest(lon, lat, COAST_TOLERANCE_M / 1000).shape
}
