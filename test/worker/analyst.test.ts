import { describe, expect, it } from 'vitest'
import { DEFAULT_QUESTION } from '../../src/report/question'
import { createDesk } from '../../src/worker/desk'
import { inlineAnalyst } from '../../src/worker/inlineAnalyst'
import type { Asked } from '../../src/worker/messages'
import type { Analyst } from '../../src/worker/protocol'
import { replyTo } from '../../src/worker/replyTo'
import { workerAnalyst } from '../../src/worker/workerAnalyst'
import { TWO_COMMUNES } from '../report/twoCommunes'

/** A thread's letter slot without a thread: everything that passes is cloned, as by a real one. */
class FakeWorker extends EventTarget {
  readonly #desk = createDesk()
  #ended = false
  /** Dies instead of answering from letter `failsFrom` on; has a bug in answering letters called `bug`. */
  constructor(
    private readonly failsFrom = Number.POSITIVE_INFINITY,
    private readonly bug: string | null = null,
  ) {
    super()
  }
  readonly names: string[] = []
  get letters() {
    return this.names.length
  }

  postMessage(letter: unknown, transfer: Transferable[] = []): void {
    const sent = structuredClone(letter, { transfer })
    this.names.push((letter as Asked).name)
    const broken = this.letters >= this.failsFrom
    queueMicrotask(() => {
      if (this.#ended) return
      if (broken) this.dispatchEvent(new Event('error'))
      else this.#answer(sent)
    })
  }

  #answer(sent: unknown): void {
    const post = (reply: unknown, transfer: Transferable[] = []) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply, { transfer }) }))
    const asked = sent as Asked
    const { reply, buffers } =
      asked.name === this.bug
        ? { reply: { turn: asked.turn, state: 'failed', message: 'a bug' }, buffers: [] }
        : replyTo(this.#desk, asked, post)
    post(reply, buffers)
  }

  terminate(): void {
    this.#ended = true
  }
}

const onFake = (worker: FakeWorker) => workerAnalyst(() => worker as unknown as Worker)

const measured = async (analyst: Analyst) => {
  await analyst.open(TWO_COMMUNES)
  return analyst.measure(DEFAULT_QUESTION)
}

const inThisThread = await measured(inlineAnalyst())

describe('a question asked on another thread', () => {
  it('gets the answer that it gets on this one', async () => {
    expect(await measured(onFake(new FakeWorker()))).toEqual(inThisThread)
  })

  it('gets it again although the columns of the first answer were handed over', async () => {
    const analyst = onFake(new FakeWorker())
    await measured(analyst)
    expect(await analyst.measure(DEFAULT_QUESTION)).toEqual(inThisThread)
  })

  it('keeps answers apart when several are on the way', async () => {
    const analyst = onFake(new FakeWorker())
    const [, first, second] = await Promise.all([
      analyst.open(TWO_COMMUNES),
      analyst.measure(DEFAULT_QUESTION),
      analyst.measure({ ...DEFAULT_QUESTION, edition: '2025' }),
    ])
    expect([first.question.edition, second.question.edition]).toEqual(['2020', '2025'])
  })

  it('is answered on this thread where no worker can be had', async () => {
    const analyst = workerAnalyst(() => {
      throw new ReferenceError('Worker is not defined')
    })
    expect(await measured(analyst)).toEqual(inThisThread)
  })

  it('is answered on this thread when the worker fails to load', async () => {
    const worker = new FakeWorker(1)
    expect(await measured(onFake(worker))).toEqual(inThisThread)
    expect(worker.letters).toBe(1)
  })

  it('is answered on this thread when the worker dies later, without being sent the dataset again', async () => {
    const worker = new FakeWorker(2)
    expect(await measured(onFake(worker))).toEqual(inThisThread)
    expect(worker.letters).toBe(2)
  })

  it('fails with the words of the bug', async () => {
    const early = 'asked to measure before a dataset was opened'
    await expect(onFake(new FakeWorker()).measure(DEFAULT_QUESTION)).rejects.toThrow(early)
    await expect(inlineAnalyst().measure(DEFAULT_QUESTION)).rejects.toThrow(early)
  })

  it('gets the same from two threads, each of which does a half', async () => {
    const workers: FakeWorker[] = []
    const start = () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker as unknown as Worker
    }
    expect(await measured(workerAnalyst(start, 1))).toEqual(inThisThread)
    // One was sent the dataset, its half and the cover of the other; the other the dataset and its half.
    expect(workers.map(({ letters }) => letters)).toEqual([3, 2])
  })

  it.each([1, 2, 3])('is answered on this thread when one of two is lost at letter %d', async (failsFrom) => {
    for (const broken of [0, 1]) {
      let started = 0
      const start = () => new FakeWorker(started++ === broken ? failsFrom : undefined) as unknown as Worker
      expect(await measured(workerAnalyst(start, 1))).toEqual(inThisThread)
    }
  })

  it('is told how far its answer is, from nothing to all', async () => {
    for (const analyst of [inlineAnalyst(), onFake(new FakeWorker())]) {
      const shares: number[] = []
      await analyst.open(TWO_COMMUNES)
      await analyst.measure(DEFAULT_QUESTION, (share) => shares.push(share))
      expect(shares.length).toBeGreaterThan(4)
      expect(shares).toEqual([...shares].sort((a, b) => a - b))
      expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
    }
  })

  it('is about the dataset that was opened last, of which only the stations that changed are sent', async () => {
    const { stations } = TWO_COMMUNES
    const fewer = { ...TWO_COMMUNES, stations: { ...stations, records: stations.records.slice(1) } }
    const afresh = inlineAnalyst()
    await afresh.open(fewer)
    const expected = await afresh.measure(DEFAULT_QUESTION)
    for (const secondFrom of [1, Number.POSITIVE_INFINITY]) {
      const workers: FakeWorker[] = []
      const analyst = workerAnalyst(() => {
        workers.push(new FakeWorker())
        return workers.at(-1) as unknown as Worker
      }, secondFrom)
      await measured(analyst)
      await analyst.open(fewer)
      expect(workers.map(({ names }) => names.at(-1))).toEqual(workers.map(() => 'change'))
      expect(await analyst.measure(DEFAULT_QUESTION)).toEqual(expected)
      // The same once more: after a failure everything is sent anew.
      await analyst.open(fewer)
      expect(workers.map(({ names }) => names.at(-1))).toEqual(workers.map(() => 'open'))
      expect(await analyst.measure(DEFAULT_QUESTION)).toEqual(expected)
    }
  })

  it('is about all of the next dataset where a change of stations could not be taken in', async () => {
    const { stations } = TWO_COMMUNES
    const without = (n: number) => ({
      ...TWO_COMMUNES,
      stations: { ...stations, records: stations.records.slice(n) },
    })
    const worker = new FakeWorker(undefined, 'change')
    const analyst = onFake(worker)
    await measured(analyst)
    await expect(analyst.open(without(1))).rejects.toThrow('a bug')
    await analyst.open(without(2))
    expect(worker.names.slice(-2)).toEqual(['change', 'open'])
  })

  it('is about all of another dataset', async () => {
    const analyst = inlineAnalyst()
    await analyst.open({ ...TWO_COMMUNES, communes: {} })
    await analyst.open(TWO_COMMUNES)
    expect((await analyst.measure(DEFAULT_QUESTION)).communes).toHaveLength(2)
  })

  it('is a bug after closing', async () => {
    const analyst = inlineAnalyst()
    analyst.close()
    await expect(analyst.open(TWO_COMMUNES)).rejects.toThrow('after closing')
  })
})
