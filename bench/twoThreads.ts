import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Scale } from '../src/sample/scales'
import { loadOurs, type Step } from './ours'

/** As in the program: one thread finds what is covered of the ground, the other does all the rest. */
const HALVES: readonly (readonly Step[])[] = [['area'], ['locate', 'coverage', 'nearest_postal']]

const HALF = new URL('./half.ts', import.meta.url).href
/** A thread of Node does not read TypeScript by itself. */
const START = `import('tsx/esm/api').then(({ register }) => {
  register()
  return import(process.argv[2])
})`

/** Columns are on both threads before anything is timed. */
export async function startTwoThreads(scale: Scale) {
  const workers = HALVES.map(() => new Worker(START, { eval: true, argv: [HALF] }))
  const ask = (worker: Worker, letter: unknown) => {
    const answered = once(worker, 'message')
    worker.postMessage(letter)
    return answered
  }
  await Promise.all(workers.map((worker, i) => ask(worker, { columns: loadOurs(scale), steps: HALVES[i] })))
  return {
    measure: () => Promise.all(workers.map((worker) => ask(worker, 'measure'))),
    end: () => Promise.all(workers.map((worker) => worker.terminate())),
  }
}
