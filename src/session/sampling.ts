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
  return {
    async start(): Promise<void> {
      if (store.getState().sampling) return
      const mine = ++turn
      store.setState({ sampling: { layer: 'communes', made: 0, total: 0 } })
      const dataset = await inSlices(make(), (sampling) => {
        if (mine === turn) store.setState({ sampling })
        return mine === turn
      })
      if (!dataset || mine !== turn) return
      store.setState({ sampling: null })
      open(dataset)
    },
    cancel(): void {
      turn++
      store.setState({ sampling: null })
    },
  }
}
