import { parentPort } from 'node:worker_threads'
import { type Loaded, ours, type Step, unseen } from './ours'

/** One of two threads: does its steps, each time from loaded columns that it has not seen before. */
let columns: Loaded | null = null
let steps: readonly Step[] = []

parentPort?.on('message', (letter: { columns: Loaded; steps: readonly Step[] } | 'measure') => {
  if (letter !== 'measure') {
    columns = letter.columns
    steps = letter.steps
  } else if (columns) {
    const fresh = unseen(columns)
    for (const step of steps) ours[step](fresh)
  }
  parentPort?.postMessage('done')
})
