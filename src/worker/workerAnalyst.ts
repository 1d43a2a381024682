import type { OnProgress } from '../base/progress'
import type { Dataset } from '../province/dataset'
import { datasetChange } from '../report/datasetChange'
import { datasetColumnsInSteps } from '../report/datasetColumns'
import type { Question } from '../report/question'
import { withOwnColumns } from './handOver'
import { inlineAnalyst } from './inlineAnalyst'
import { inSlices } from './inSlices'
import type { Analyst } from './protocol'
import { startThread, type Thread, ThreadLost } from './thread'

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** From so many stations on, what is covered of the ground is reckoned on a second thread: below, starting it costs more. */
const SECOND_THREAD_FROM = 20_000

/**
 * Desks on threads of their own, so that the page keeps moving while they reckon. Where no worker can be had, or one
 * fails to load or dies, a desk is set up on this thread and the open questions are asked again there: slower, but nobody
 * is left without an answer.
 */
export function workerAnalyst(start: () => Worker = startWorker, secondFrom = SECOND_THREAD_FROM): Analyst {
  const first = startThread(start)
  let second: Thread | null = null
  let opened: Dataset | null = null
  /** What the threads surely have; null while another one is on its way to them, and once a letter failed. */
  let held: Dataset | null = null
  let inline: Promise<Analyst> | null = null
  /** Questions wait for the dataset that they are about. */
  let opening: Promise<void> = Promise.resolve()

  /** Sends each thread columns of its own: they are handed over, not copied on the way. */
  async function openOn(threads: readonly Thread[], dataset: Dataset): Promise<void> {
    const columns = await inSlices(datasetColumnsInSteps(dataset), () => opened === dataset)
    // Another one has been opened meanwhile.
    if (!columns) return
    await Promise.all(
      threads.map((thread, i) => {
        const buffers: Transferable[] = []
        // The last one takes the columns themselves; handing over anyone's leaves the sender none.
        const own = withOwnColumns(columns, buffers, i < threads.length - 1)
        return thread.ask('open', own, buffers)
      }),
    )
  }

  /** With the threads that are to have it: as few letters as lead there. */
  async function bringTo(dataset: Dataset): Promise<void> {
    const wantsTwo = dataset.stations.records.length >= secondFrom
    // Whoever opens the same again does so after a failure.
    const base = held !== dataset && wantsTwo === (second !== null) ? held : null
    const change = base && datasetChange(base, dataset)
    if (wantsTwo) second ??= startThread(start)
    else {
      second?.end()
      second = null
    }
    const threads = second ? [first, second] : [first]
    held = null
    if (change) await Promise.all(threads.map((thread) => thread.ask('change', change)))
    else await openOn(threads, dataset)
    if (opened === dataset) held = dataset
  }

  async function measureOnTwo(cover: Thread, question: Question, onProgress?: OnProgress) {
    const shares = [0, 0]
    const half = (i: number) => (share: number) => {
      shares[i] = share
      onProgress?.((shares[0]! + shares[1]!) / 2)
    }
    const [covered] = await Promise.all([
      cover.ask('cover', question, [], half(0)),
      first.ask('prepare', question, [], half(1)),
    ])
    return first.ask('report', { question, cover: covered })
  }

  function analystHere(): Promise<Analyst> {
    inline ??= (async () => {
      first.end()
      second?.end()
      const analyst = inlineAnalyst()
      if (opened) await analyst.open(opened)
      return analyst
    })()
    return inline
  }

  async function orHere<Answer>(there: () => Promise<Answer>, here: (analyst: Analyst) => Promise<Answer>) {
    if (!inline) {
      try {
        return await there()
      } catch (reason) {
        if (!(reason instanceof ThreadLost)) throw reason
      }
    }
    return here(await analystHere())
  }

  return {
    open(dataset) {
      opened = dataset
      opening = orHere(
        () => bringTo(dataset),
        (analyst) => analyst.open(dataset),
      )
      return opening
    },
    async measure(question, onProgress) {
      await opening
      return orHere(
        () =>
          second
            ? measureOnTwo(second, question, onProgress)
            : first.ask('measure', question, [], onProgress),
        (analyst) => analyst.measure(question, onProgress),
      )
    },
    close() {
      void inline?.then((analyst) => analyst.close())
      // Questions that are open now are never answered, here neither.
      inline = new Promise(() => {})
      first.end()
      second?.end()
    },
  }
}
