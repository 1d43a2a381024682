import { factsOf } from './facts'
import { type Point, planeAreaOf, toPlane } from './land/plane'
import { randomOf } from './random'

/** Đặc khu Cồn Cỏ. */
export const ISLAND_CODE = '19742'
const CORNERS = 40

/** A natural outline of the island's true area round its true middle: closed, counter-clockwise. */
export function islandRing(): readonly Point[] {
  const fact = factsOf('communes-2025.csv').find((row) => row.text('code') === ISLAND_CODE)
  if (!fact) throw new Error('Cồn Cỏ is not in the table of communes')
  const [x, y] = toPlane(fact.position())
  const shape = roughDisc()
  const scale = Math.sqrt(fact.number('area_km2_official') / planeAreaOf(shape))
  const ring = shape.map(([east, north]): Point => [x + scale * east, y + scale * north])
  return [...ring, ring[0]!]
}

/** A disc, a little longer than wide, with a few low capes and bays. */
function roughDisc(): readonly Point[] {
  const random = randomOf('island')
  const waves = [2, 3, 5, 8].map((count) => ({
    count,
    height: 0.22 / count,
    phase: random.between(0, 2 * Math.PI),
  }))
  return Array.from({ length: CORNERS }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / CORNERS
    const radius = waves.reduce(
      (sum, { count, height, phase }) => sum + height * Math.cos(count * angle + phase),
      1,
    )
    return [radius * Math.cos(angle), radius * Math.sin(angle) * 1.15]
  })
}
