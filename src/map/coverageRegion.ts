import { type MercatorBox, pixelsPerUnit } from './mercator'

/** What the coverage surface is drawn for: a box, at the resolution of a zoom. */
export interface CoverageRegion {
  readonly box: MercatorBox
  readonly zoom: number
  /** Pixels of the canvas. */
  readonly width: number
  readonly height: number
}

/** Drawn around the view as well, so that a short drag shows no edge: this part of the view at each side. */
const MARGIN = 0.4
/** No larger canvas than this, in pixels each way: beyond, the surface is drawn coarser. It has no hard edge anyway. */
const MOST_PIXELS = 2048
/** A region this much farther in or out is drawn anew. */
const ZOOM_TOLERANCE = 0.25

const intersection = (a: MercatorBox, b: MercatorBox): MercatorBox => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]

const isEmpty = ([x0, y0, x1, y1]: MercatorBox) => !(x1 > x0 && y1 > y0)

const holds = (outer: MercatorBox, inner: MercatorBox) =>
  isEmpty(inner) ||
  (outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3])

function widened([x0, y0, x1, y1]: MercatorBox): MercatorBox {
  const [x, y] = [(x1 - x0) * MARGIN, (y1 - y0) * MARGIN]
  return [x0 - x, y0 - y, x1 + x, y1 + y]
}

/** The part of `extent` worth drawing for a view; null when none of it is in view. */
export function coverageRegion(view: MercatorBox, zoom: number, extent: MercatorBox): CoverageRegion | null {
  const box = intersection(widened(view), extent)
  if (isEmpty(box)) return null
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  const scale = Math.min(pixelsPerUnit(zoom), MOST_PIXELS / Math.max(width, height))
  return {
    box,
    zoom,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

/** Whether a region still serves a view: nothing of the extent that is in view is missing. */
export const covers = (region: CoverageRegion, view: MercatorBox, extent: MercatorBox) =>
  holds(region.box, intersection(view, extent))

/** Whether it is also sharp enough, and not needlessly so. */
export const isSharpAt = (region: CoverageRegion, zoom: number) =>
  Math.abs(region.zoom - zoom) <= ZOOM_TOLERANCE
