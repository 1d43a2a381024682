import type { Dataset } from '../province/dataset'
import { datasetChange } from '../report/datasetChange'
import { datasetColumnsOf } from '../report/datasetColumns'
import { createDesk } from './desk'
import type { Analyst } from './protocol'

/** The desk on the thread of the asker: for tests, the command line, and where no Worker can be had. */
export function inlineAnalyst(): Analyst {
  const desk = createDesk()
  let held: Dataset | null = null
  let closed = false
  const stayOpen = (deed: string) => {
    if (closed) throw new Error(`asked to ${deed} after closing`)
  }
  return {
    async open(dataset) {
      stayOpen('open')
      // Whoever opens the same again does so after a failure.
      const change = held && held !== dataset ? datasetChange(held, dataset) : null
      // Nothing is known of what the desk has if it fails.
      held = null
      if (change) desk.answer('change', change)
      else desk.answer('open', datasetColumnsOf(dataset))
      held = dataset
    },
    async measure(question, onProgress) {
      stayOpen('measure')
      return desk.answer('measure', question, onProgress)
    },
    close() {
      closed = true
    },
  }
}
