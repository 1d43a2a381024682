export type Position = readonly [x: number, y: number]
type Ring = readonly Position[]

/** Twice the signed area: positive for a ring that runs clockwise, as outer rings of shapefiles do. */
function clockwiseArea(ring: Ring): number {
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1]!, ring[i]!]
    twice += (to[0] - from[0]) * (to[1] + from[1] - 2 * ring[0]![1])
  }
  return twice
}

function holds(ring: Ring, [x, y]: Position): boolean {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!
    const [bx, by] = ring[i]!
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}

/**
 * Rings of a shapefile as polygons: outer rings run clockwise, and each hole goes to the smallest outer ring that holds
 * it. A hole in no outer ring is a polygon that runs the wrong way round.
 */
export function groupRings(rings: readonly Ring[]): readonly (readonly Ring[])[] {
  const usable = rings.filter((ring) => ring.length > 0)
  const outers = usable.filter((ring) => clockwiseArea(ring) >= 0)
  const polygons = outers
    .map((outer) => ({ outer, area: clockwiseArea(outer), rings: [outer] }))
    .sort((a, b) => a.area - b.area)
  const lone: Ring[][] = []
  for (const hole of usable.filter((ring) => clockwiseArea(ring) < 0)) {
    const owner = polygons.find(({ outer }) => holds(outer, hole[0]!))
    if (owner) owner.rings.push(hole)
    else lone.push([hole])
  }
  const byOuter = new Map(polygons.map(({ outer, rings: all }) => [outer, all]))
  return [...outers.map((outer) => byOuter.get(outer)!), ...lone]
}
