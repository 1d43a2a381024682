import type { StoreApi } from 'zustand/vanilla'
import type { Dataset } from '../province/dataset'
import type { SampleProgress } from '../sample/progress'
import { inSlices } from '../worker/inSlices'
import type { SessionState } from './state'

/**
 * Makes a generated dataset beside everything else and hands it to `open` when it is complete. One is made at a time;
 * one that was left is never opened, also when another was started since.
 */
export function createSampling(
  store: StoreApi<SessionState>,
  make: () => Generator<SampleProgress, Dataset>,
  open: (dataset: Dataset) => void,
) {
  let turn = 0

  /** null where it was left, or another is being made. */
  async function made(): Promise<Dataset | null> {
    if (store.getState().sampling) return null
    const mine = ++turn
    store.setState({ sampling: { layer: 'communes', made: 0, total: 0 } })
    const dataset = await inSlices(make(), (sampling) => {
      if (mine === turn) store.setState({ sampling })
      return mine === turn
    })
    if (!dataset || mine !== turn) return null
    store.setState({ sampling: null })
    return dataset
  }

  return {
    made,
    async start(): Promise<void> {
      const dataset = await made()
      if (dataset) open(dataset)
    },
    cancel(): void {
      turn++
      store.setState({ sampling: null })
    },
  }
}
