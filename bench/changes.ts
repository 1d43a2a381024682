import { performance } from 'node:perf_hooks'
import type { Scale } from '../src/sample/scales'
import { type Loaded, loadOurs, ours, STEPS } from './ours'
import { median } from './statistics'

/** A step that belongs to us alone: what happens after the first figures, when something changes. */
export interface Change {
  /** Its key in the JSON. */
  readonly name: string
  /** Everything up to the change, not timed; what it returns is timed, once per round. */
  prepare(scale: Scale): () => unknown
}

const ROUNDS = 5

function figured(scale: Scale): Loaded {
  const loaded = loadOurs(scale)
  for (const step of STEPS) ours[step](loaded)
  return loaded
}

const withLongerReach = ({ stations, ...rest }: Loaded): Loaded => ({
  ...rest,
  stations: { ...stations, reachKm: stations.reachKm.map((km) => km * 1.1) },
})

/** Further changes go into this list. */
export const CHANGES: readonly Change[] = [
  {
    name: 'move_all_reaches_villages',
    prepare(scale) {
      const moved = withLongerReach(figured(scale))
      return () => ours.coverage(moved)
    },
  },
  {
    name: 'move_all_reaches_areas',
    prepare(scale) {
      const moved = withLongerReach(figured(scale))
      return () => ours.area(moved)
    },
  },
]

async function medianOf({ prepare }: Change, scale: Scale): Promise<number> {
  const change = prepare(scale)
  const ms: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await change()
    ms.push(performance.now() - start)
  }
  return median(ms)
}

/** Median milliseconds by name. */
export async function measureChanges(scale: Scale): Promise<Record<string, number>> {
  const figures: Record<string, number> = {}
  for (const change of CHANGES) figures[change.name] = await medianOf(change, scale)
  return figures
}
