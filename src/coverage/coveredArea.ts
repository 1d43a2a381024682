import { coveredShares, type Discs } from '../geometry/discArea'
import type { ShapeColumns } from '../geometry/shapeColumns'

/** area(union of discs ∩ commune) / area(commune) for each shape, 0…1. */
export const coveredArea = (shapes: ShapeColumns, discs: Discs): Float64Array => coveredShares(shapes, discs)
