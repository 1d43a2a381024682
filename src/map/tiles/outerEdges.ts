import { EXTENT } from './tileLayer'

/** More than any coordinate of a tile with its margin: both ends of an edge then make one whole number below 2⁵². */
const SPAN = 2 * EXTENT

const vertexKey = (x: number, y: number) => (x + EXTENT / 2) * SPAN + (y + EXTENT / 2)

function edgeKey(ring: readonly number[], i: number): number {
  const j = i + 2 < ring.length ? i + 2 : 0
  const [a, b] = [vertexKey(ring[i]!, ring[i + 1]!), vertexKey(ring[j]!, ring[j + 1]!)]
  return Math.min(a, b) * SPAN * SPAN + Math.max(a, b)
}

/**
 * Edges that only one of these open rings has, as lines of x, y, x, y, …: where no neighbour is. Rings are in tile units
 * with their common vertices in common places.
 */
export function outerEdges(rings: readonly (readonly number[])[]): number[][] {
  const owners = new Map<number, number>()
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const key = edgeKey(ring, i)
      owners.set(key, (owners.get(key) ?? 0) + 1)
    }
  }
  return rings.flatMap((ring) => runsOf(ring, (i) => owners.get(edgeKey(ring, i)) === 1))
}

/** Consecutive edges that are wanted, as one line each; a line may end where the ring begins. */
function runsOf(ring: readonly number[], isWanted: (i: number) => boolean): number[][] {
  const runs: number[][] = []
  let isRunning = false
  for (let i = 0; i < ring.length; i += 2) {
    const wanted = isWanted(i)
    const j = i + 2 < ring.length ? i + 2 : 0
    if (wanted && !isRunning) runs.push([ring[i]!, ring[i + 1]!])
    if (wanted) runs.at(-1)!.push(ring[j]!, ring[j + 1]!)
    isRunning = wanted
  }
  return runs
}
