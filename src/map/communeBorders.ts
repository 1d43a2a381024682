import type { LonLat, Ring } from '../geometry/position'
import type { CommuneId } from '../province/commune'
import type { CommuneShape } from './scene'

/** A stretch of border with the same commune on each side; `null` on the outer side of the province. */
export interface BorderStretch {
  readonly path: readonly LonLat[]
  readonly sides: readonly [CommuneId, CommuneId | null]
}

/** Which communes own the edge between two vertices, whatever its direction. Vertices are equal when their digits are. */
class EdgeOwners {
  readonly #vertices = new Map<string, number>()
  readonly #owners = new Map<string, number[]>()

  add(from: LonLat, to: LonLat, owner: number): void {
    const key = this.#keyOf(from, to)
    const owners = this.#owners.get(key)
    if (owners) owners.push(owner)
    else this.#owners.set(key, [owner])
  }

  /** Index of the commune beyond the edge; −1 for none. An edge that one commune owns twice lies within it. */
  beyond(from: LonLat, to: LonLat, owner: number): number {
    const owners = this.#owners.get(this.#keyOf(from, to)) ?? []
    if (owners.length < 2) return -1
    return owners.find((other) => other !== owner) ?? owner
  }

  #keyOf(from: LonLat, to: LonLat): string {
    const [a, b] = [this.#vertex(from), this.#vertex(to)]
    return a < b ? `${a}-${b}` : `${b}-${a}`
  }

  #vertex([lon, lat]: LonLat): number {
    const key = `${lon},${lat}`
    const known = this.#vertices.get(key)
    if (known !== undefined) return known
    this.#vertices.set(key, this.#vertices.size)
    return this.#vertices.size - 1
  }
}

const isEdge = (from: LonLat, to: LonLat) => from[0] !== to[0] || from[1] !== to[1]

function ownersOf(communes: readonly CommuneShape[]): EdgeOwners {
  const owners = new EdgeOwners()
  communes.forEach(({ boundary }, owner) => {
    for (const ring of boundary.flat()) {
      for (let i = 1; i < ring.length; i++) {
        if (isEdge(ring[i - 1]!, ring[i]!)) owners.add(ring[i - 1]!, ring[i]!, owner)
      }
    }
  })
  return owners
}

/** The ring turned so that it starts where the neighbour changes: else its first stretch would come in two pieces. */
function turned(ring: Ring, beyond: (from: LonLat, to: LonLat) => number): Ring {
  const edges = ring.length - 1
  const neighbour = (i: number) => beyond(ring[i]!, ring[i + 1]!)
  for (let i = 1; i < edges; i++) {
    if (neighbour(i) !== neighbour(i - 1)) return [...ring.slice(i, edges), ...ring.slice(0, i + 1)]
  }
  return ring
}

/** A ring cut where the neighbour changes. */
function stretchesOf(ring: Ring, beyond: (from: LonLat, to: LonLat) => number): [LonLat[], number][] {
  const stretches: [LonLat[], number][] = []
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1]!, ring[i]!]
    if (!isEdge(from, to)) continue
    const neighbour = beyond(from, to)
    const last = stretches.at(-1)
    if (last && last[1] === neighbour) last[0].push(to)
    else stretches.push([[from, to], neighbour])
  }
  return stretches
}

/**
 * Every border once. Drawn from the polygons themselves, a shared border would be drawn twice and could not be told
 * from the outline of the province: an edge that only one commune owns.
 */
export function communeBorders(communes: readonly CommuneShape[]): readonly BorderStretch[] {
  const owners = ownersOf(communes)
  return communes.flatMap(({ id, boundary }, own) => {
    const beyond = (from: LonLat, to: LonLat) => owners.beyond(from, to, own)
    return boundary.flat().flatMap((ring) =>
      stretchesOf(turned(ring, beyond), beyond)
        .filter(([, neighbour]) => neighbour === -1 || neighbour > own)
        .map(([path, neighbour]): BorderStretch => ({ path, sides: [id, communes[neighbour]?.id ?? null] })),
    )
  })
}
