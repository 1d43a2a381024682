import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { OnProgress } from '../../src/base/progress'
import type { Dataset } from '../../src/province/dataset'
import type { ProvinceReport } from '../../src/report/figures'
import { DEFAULT_QUESTION, type Question } from '../../src/report/question'
import { createMeasuring } from '../../src/session/measuring'
import type { SessionState } from '../../src/session/state'
import type { Analyst } from '../../src/worker/protocol'

/** An analyst whose answers come when the test says so. A report is known by its question. */
function slowAnalyst() {
  const asked: {
    question: Question
    onProgress: OnProgress
    answer: () => void
    fail: (reason: Error) => void
  }[] = []
  const opened: Dataset[] = []
  const analyst: Analyst = {
    open: async (dataset) => void opened.push(dataset),
    measure: (question, onProgress = () => {}) =>
      new Promise((answer, fail) => {
        asked.push({ question, onProgress, answer: () => answer({ question } as ProvinceReport), fail })
      }),
    close: () => {},
  }
  return { analyst, asked, opened }
}

/** From a file of its own. */
function aDataset(id: string): Dataset {
  const layer = { records: [] }
  return { id, communes: {}, stations: layer, postalPoints: layer, villages: layer } as unknown as Dataset
}
const asking = (reachFactor: number): Question => ({
  ...DEFAULT_QUESTION,
  signal: { ...DEFAULT_QUESTION.signal, reachFactor },
})
const settled = () => new Promise((resolve) => setTimeout(resolve))

function given(question = asking(1)) {
  const desk = slowAnalyst()
  const state: Partial<SessionState> = { dataset: aDataset('a'), question, measurement: { state: 'none' } }
  const store = createStore<SessionState>(() => state as SessionState)
  const measuring = createMeasuring(store, desk.analyst)
  const factorShown = () => {
    const { measurement } = store.getState()
    return measurement.state === 'none' ? null : measurement.last?.question.signal.reachFactor
  }
  return { ...desk, store, measuring, factorShown }
}

it('sends the dataset once and the question each time', async () => {
  const { store, measuring, asked, opened } = given()
  void measuring.update()
  await settled()
  asked[0]?.answer()
  await settled()
  store.setState({ question: asking(1.1) })
  void measuring.update()
  await settled()
  expect(opened).toHaveLength(1)
  expect(asked).toHaveLength(2)
})

it('asks only the newest question while one is on the way', async () => {
  const { store, measuring, asked, factorShown } = given()
  void measuring.update()
  await settled()
  for (const factor of [1.1, 1.2, 1.3]) {
    store.setState({ question: asking(factor) })
    void measuring.update()
  }
  asked[0]?.answer()
  await settled()
  expect(asked.map(({ question }) => question.signal.reachFactor)).toEqual([1, 1.3])
  expect(store.getState().measurement.state).toBe('computing')
  asked[1]?.answer()
  await settled()
  expect(store.getState().measurement.state).toBe('done')
  expect(factorShown()).toBe(1.3)
})

it('shows an answer about a dataset that was edited meanwhile, and asks about the edited one', async () => {
  const { store, measuring, asked, opened, factorShown } = given()
  void measuring.update()
  await settled()
  store.setState({ dataset: { ...store.getState().dataset!, id: 'a, edited' } })
  void measuring.update()
  asked[0]?.answer()
  await settled()
  expect(store.getState().measurement.state).toBe('computing')
  expect(factorShown()).toBe(1)
  asked[1]?.answer()
  await settled()
  expect(opened.map(({ id }) => id)).toEqual(['a', 'a, edited'])
  expect(store.getState().measurement.state).toBe('done')
})

it('drops an answer about a dataset that was replaced meanwhile', async () => {
  const { store, measuring, asked, opened, factorShown } = given()
  void measuring.update()
  await settled()
  store.setState({ dataset: aDataset('b'), question: asking(2) })
  void measuring.update()
  asked[0]?.answer()
  await settled()
  expect(factorShown()).toBeUndefined()
  asked[1]?.answer()
  await settled()
  expect(opened.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(factorShown()).toBe(2)
})

it('keeps the last figures when a calculation fails, and asks again on demand', async () => {
  const { store, measuring, asked, factorShown } = given()
  void measuring.update()
  await settled()
  asked[0]?.answer()
  await settled()
  store.setState({ question: asking(1.5) })
  void measuring.update()
  await settled()
  asked[1]?.fail(new Error('out of memory'))
  await settled()
  expect(store.getState().measurement).toMatchObject({ state: 'failed', message: 'out of memory' })
  expect(factorShown()).toBe(1)
  void measuring.update(true)
  await settled()
  asked[2]?.answer()
  await settled()
  expect(store.getState().measurement.state).toBe('done')
  expect(factorShown()).toBe(1.5)
})

it('asks nothing when nothing changed', async () => {
  const { measuring, asked } = given()
  void measuring.update()
  await settled()
  asked[0]?.answer()
  await settled()
  void measuring.update()
  await settled()
  expect(asked).toHaveLength(1)
})

it('tells how far a calculation is once it has taken longer than 200 ms', async () => {
  const { store, measuring, asked } = given()
  const shareShown = () => {
    const { measurement } = store.getState()
    return measurement.state === 'computing' ? measurement.share : 'none'
  }
  let now = 1000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  void measuring.update()
  await settled()
  now += 150
  asked[0]?.onProgress(0.3)
  expect(shareShown()).toBeNull()
  now += 100
  asked[0]?.onProgress(0.5)
  expect(shareShown()).toBe(0.5)
  vi.restoreAllMocks()
  asked[0]?.answer()
  await settled()
  expect(shareShown()).toBe('none')
})
