import type { PointMarks } from './scene'

/** A layer without points. */
export const NO_POINTS: PointMarks<never> = {
  places: { ids: [], lonLat: new Float64Array(0), labels: [] },
  looks: new Uint16Array(0),
}
