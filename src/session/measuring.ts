import type { StoreApi } from 'zustand/vanilla'
import { messageOf } from '../base/messageOf'
import type { Dataset } from '../province/dataset'
import { carriedReport } from '../report/carriedReport'
import type { ProvinceReport } from '../report/figures'
import type { Question } from '../report/question'
import type { Analyst } from '../worker/protocol'
import type { Measurement, SessionState } from './state'

const lastOf = (measurement: Measurement): ProvinceReport | null =>
  measurement.state === 'none' ? null : measurement.last

/** A calculation that is done before needs no word about how far it is. */
const TELL_AFTER_MS = 200

/**
 * Keeps the report true to the dataset and the question. One question is on the way at a time: a calculation cannot
 * hear "cancel", so while a slider moves the newest wish waits and those between are never asked. An answer about
 * files that were replaced meanwhile is dropped; one about a dataset that was edited since is shown until the next.
 */
export function createMeasuring(store: StoreApi<SessionState>, analyst: Analyst) {
  let opened: Dataset | null = null
  /** The dataset whose records the columns of the shown report stand for. */
  let fitted: Dataset | null = null
  let asked: Question | null = null
  let busy = false

  const wish = () => {
    const { dataset, question } = store.getState()
    return dataset ? { dataset, question } : null
  }

  async function ask(dataset: Dataset, question: Question): Promise<void> {
    if (opened !== dataset) {
      await analyst.open(dataset)
      opened = dataset
    }
    const report = await analyst.measure(question, progressSince(performance.now()))
    const now = wish()
    const shown = now && carriedReport(report, dataset, now.dataset)
    if (!shown) return
    store.setState({
      measurement:
        now.dataset === dataset && now.question === question
          ? { state: 'done', last: shown }
          : { state: 'computing', last: shown, share: null },
    })
  }

  const progressSince = (start: number) => (share: number) => {
    const { measurement } = store.getState()
    if (measurement.state !== 'computing' || performance.now() - start < TELL_AFTER_MS) return
    store.setState({ measurement: { ...measurement, share } })
  }

  function fail(reason: unknown): void {
    opened = null
    const { measurement } = store.getState()
    store.setState({
      measurement: { state: 'failed', last: lastOf(measurement), message: messageOf(reason) },
    })
  }

  /** Asks until the answer fits what is wished for. */
  async function pursue(): Promise<void> {
    busy = true
    for (let next = wish(); next && (next.dataset !== opened || next.question !== asked); next = wish()) {
      asked = next.question
      try {
        await ask(next.dataset, next.question)
      } catch (reason) {
        fail(reason)
        break
      }
    }
    busy = false
  }

  return {
    /** To be called after a change of the dataset or the question; `again` repeats a question that failed. */
    async update(again = false): Promise<void> {
      if (again) asked = null
      const next = wish()
      if (!next || (next.dataset === opened && next.question === asked && !busy)) return
      const shown = lastOf(store.getState().measurement)
      // Columns of other files do not fit these records: they are not shown for them, not even as stale.
      const last = shown && fitted ? carriedReport(shown, fitted, next.dataset) : shown
      fitted = next.dataset
      store.setState({ measurement: { state: 'computing', last, share: null } })
      if (!busy) await pursue()
    },
  }
}
