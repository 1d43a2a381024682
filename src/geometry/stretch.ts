import { distanceKmAt } from './distance'
import type { LineString, LonLat } from './position'

const between = ([lonA, latA]: LonLat, [lonB, latB]: LonLat, share: number): LonLat => [
  lonA + (lonB - lonA) * share,
  latA + (latB - latA) * share,
]

/** The part of a line from `fromKm` to `toKm` after its first position; empty where the line is shorter. */
export function stretchOf(line: LineString, fromKm: number, toKm: number): LineString {
  const stretch: LonLat[] = []
  let walkedKm = 0
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!
    const b = line[i]!
    const lengthKm = distanceKmAt(a[0], a[1], b[0], b[1])
    const from = (fromKm - walkedKm) / lengthKm
    const to = (toKm - walkedKm) / lengthKm
    if (lengthKm > 0 && from < 1 && to > 0) {
      if (stretch.length === 0) stretch.push(between(a, b, Math.max(0, from)))
      stretch.push(between(a, b, Math.min(1, to)))
    }
    walkedKm += lengthKm
  }
  return stretch
}
