import type { LonLat, MultiPolygon } from '../geometry/position'
import { seeded } from './random'

/** A rectangle of degrees cut into columns × rows communes. */
export interface Sheet {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
  readonly columns: number
  readonly rows: number
}

const PARTS_PER_SIDE = 25

/** From one crossing of borders to the next, with the relief of a river: both neighbours get the same vertices. */
function border([lonA, latA]: LonLat, [lonB, latB]: LonLat, seed: number): LonLat[] {
  const random = seeded(seed)
  const [across, along] = [latB - latA, lonB - lonA]
  let offset = 0
  return Array.from({ length: PARTS_PER_SIDE }, (_, part): LonLat => {
    const t = part / PARTS_PER_SIDE
    offset = part === 0 ? 0 : offset + (random() - 0.5) * 0.05
    const sway = offset * Math.sin(Math.PI * t)
    return [lonA + t * along - sway * across, latA + t * across + sway * along]
  })
}

/** The `n`th commune, row by row from the south-west: 100 vertices that its neighbours share. */
export function communeAt({ west, south, east, north, columns, rows }: Sheet, n: number): MultiPolygon {
  const [width, height] = [(east - west) / columns, (north - south) / rows]
  const corner = (i: number, j: number): LonLat => {
    const random = seeded(i * 7919 + j * 104_729 + 1)
    return [west + (i + 0.4 * (random() - 0.5)) * width, south + (j + 0.4 * (random() - 0.5)) * height]
  }
  const eastwards = (i: number, j: number) => border(corner(i, j), corner(i + 1, j), i * 31 + j * 65_537 + 2)
  const northwards = (i: number, j: number) => border(corner(i, j), corner(i, j + 1), i * 37 + j * 65_539 + 3)
  const backwards = (line: LonLat[], end: LonLat) => [end, ...line.slice(1).reverse()]
  const [i, j] = [n % columns, Math.floor(n / columns)]
  const ring = [
    ...eastwards(i, j),
    ...northwards(i + 1, j),
    ...backwards(eastwards(i, j + 1), corner(i + 1, j + 1)),
    ...backwards(northwards(i, j), corner(i, j + 1)),
    corner(i, j),
  ]
  return [[ring]]
}

/** All communes of a sheet; neighbours share their borders vertex by vertex. */
export const communesOf = (sheet: Sheet): MultiPolygon[] =>
  Array.from({ length: sheet.columns * sheet.rows }, (_, n) => communeAt(sheet, n))
