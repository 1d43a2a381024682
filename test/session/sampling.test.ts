import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Dataset } from '../../src/province/dataset'
import type { SampleProgress } from '../../src/sample/progress'
import { createSampling } from '../../src/session/sampling'
import type { SessionState } from '../../src/session/state'

/** A maker that needs several slices: each step keeps the thread for 5 ms. */
function* slowly(): Generator<SampleProgress, Dataset> {
  for (let made = 1; made <= 12; made++) {
    const until = performance.now() + 5
    while (performance.now() < until);
    yield { layer: 'stations', made, total: 12 }
  }
  return { id: 'made' } as Dataset
}

function given() {
  const store = createStore<SessionState>(() => ({ sampling: null }) as SessionState)
  const opened: string[] = []
  const heard: number[] = []
  store.subscribe(({ sampling }) => sampling && heard.push(sampling.made))
  const sampling = createSampling(store, slowly, ({ id }) => opened.push(id))
  return { store, sampling, opened, heard }
}

it('says how far it is, opens what it made, and is idle again', async () => {
  const { store, sampling, opened, heard } = given()
  await sampling.start()
  expect(opened).toEqual(['made'])
  expect(heard.length).toBeGreaterThan(1)
  expect(heard).toEqual([...heard].sort((a, b) => a - b))
  expect(store.getState().sampling).toBeNull()
})

it('opens nothing when it was left', async () => {
  const { store, sampling, opened } = given()
  const made = sampling.start()
  sampling.cancel()
  await made
  expect(opened).toEqual([])
  expect(store.getState().sampling).toBeNull()
})

it('makes one at a time', async () => {
  const { sampling, opened } = given()
  await Promise.all([sampling.start(), sampling.start()])
  expect(opened).toEqual(['made'])
})

it('opens only the second when the first was left for it', async () => {
  const { sampling, opened } = given()
  const first = sampling.start()
  sampling.cancel()
  await Promise.all([first, sampling.start()])
  expect(opened).toEqual(['made'])
})
