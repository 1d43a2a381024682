import { postalSymbol } from '../look/symbols'
import { HIDDEN, symbolCode } from '../map/pointLook'
import type { PointMarks } from '../map/scene'
import type { PostalPoint, PostalPointId } from '../province/postalPoint'
import { memo } from '../session/memo'
import type { Indices } from '../session/visible'
import { placesOf } from './placesOf'

const postalPlaces = memo((points: readonly PostalPoint[]) => placesOf(points, ({ name }) => name))

/** Postal points by their kind. */
export const postalMarks = memo(
  (points: readonly PostalPoint[], visible: Indices): PointMarks<PostalPointId> => {
    const looks = new Uint16Array(points.length).fill(HIDDEN)
    for (const i of visible) {
      const point = points[i]
      if (point) looks[i] = symbolCode(postalSymbol(point.kind, point.staffed === true))
    }
    return { places: postalPlaces(points), looks }
  },
)
