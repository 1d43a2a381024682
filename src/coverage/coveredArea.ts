import { coveredShares, type Discs } from '../geometry/discArea'
import type { MultiPolygon } from '../geometry/position'

/** area(union of discs ∩ commune) / area(commune) for each shape, 0…1. */
export const coveredArea = (shapes: readonly MultiPolygon[], discs: Discs): Float64Array =>
  coveredShares(shapes, discs)
