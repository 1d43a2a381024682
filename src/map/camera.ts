import type { Bounds } from '../geometry/position'
import type { CommuneShape, Scene } from './scene'

/** Pixels that must be left for the map however much its panels want. */
const LEAST_ROOM = 80

type Padding = Scene['padding']

/** The padding, made smaller where the map is too small for it: the library refuses a view without room. */
export function paddingFor(padding: Padding, width: number, height: number): Padding {
  const shareLeft = (wanted: number, size: number) =>
    Math.max(0, Math.min(1, (size - LEAST_ROOM) / Math.max(wanted, 1)))
  const across = shareLeft(padding.left + padding.right, width)
  const down = shareLeft(padding.top + padding.bottom, height)
  return {
    top: padding.top * down,
    right: padding.right * across,
    bottom: padding.bottom * down,
    left: padding.left * across,
  }
}

/** Around all communes; null for none. Walked by hand: a country has a million vertices. */
export function homeBounds(communes: readonly CommuneShape[]): Bounds | null {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { boundary } of communes) {
    for (const polygon of boundary) {
      for (const ring of polygon) {
        for (const position of ring) {
          if (position[0] < west) west = position[0]
          if (position[0] > east) east = position[0]
          if (position[1] < south) south = position[1]
          if (position[1] > north) north = position[1]
        }
      }
    }
  }
  return west <= east ? [west, south, east, north] : null
}

/** Pixels of the map, y downwards. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** By how much one side must move for a stretch to lie in a room; null where it is longer than that. */
function shiftInto(from: number, to: number, roomFrom: number, roomTo: number): number | null {
  if (to - from > roomTo - roomFrom) return null
  return from < roomFrom ? from - roomFrom : Math.max(0, to - roomTo)
}

/** The shortest way for the camera after which a box lies in a room, as [x, y]; null where it is too large for it. */
export function panInto(box: PixelBox, room: PixelBox): [number, number] | null {
  const across = shiftInto(box.left, box.right, room.left, room.right)
  const down = shiftInto(box.top, box.bottom, room.top, room.bottom)
  return across === null || down === null ? null : [across, down]
}

/** Whether two territories ask for different views: an edition on the same ground does not. */
export function movedAway(previous: Bounds | null, next: Bounds | null): boolean {
  if (!previous || !next) return next !== null
  const tolerance = 0.1 * Math.max(previous[2] - previous[0], previous[3] - previous[1])
  return next.some((value, i) => Math.abs(value - previous[i]!) > tolerance)
}
