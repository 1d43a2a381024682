import type { Point } from './plane'

/** Whether a point lies inside a ring, by the even–odd rule. */
export function isWithin([x, y]: Point, ring: readonly Point[]): boolean {
  let within = false
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!
    const b = ring[(i + 1) % ring.length]!
    if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) within = !within
  }
  return within
}
