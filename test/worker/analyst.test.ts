import { describe, expect, it } from 'vitest'
import { DEFAULT_QUESTION } from '../../src/report/question'
import { createDesk } from '../../src/worker/desk'
import { inlineAnalyst } from '../../src/worker/inlineAnalyst'
import type { Analyst } from '../../src/worker/protocol'
import { replyTo } from '../../src/worker/replyTo'
import { workerAnalyst } from '../../src/worker/workerAnalyst'
import { TWO_COMMUNES } from '../report/twoCommunes'

/** A thread's letter slot without a thread: everything that passes is cloned, as by a real one. */
class FakeWorker extends EventTarget {
  readonly #desk = createDesk()
  #ended = false
  /** Fails instead of answering from this letter on. */
  constructor(private readonly failsFrom = Number.POSITIVE_INFINITY) {
    super()
  }
  letters = 0

  postMessage(letter: unknown): void {
    const sent = structuredClone(letter)
    const broken = ++this.letters >= this.failsFrom
    queueMicrotask(() => {
      if (this.#ended) return
      if (broken) this.dispatchEvent(new Event('error'))
      else this.#answer(sent)
    })
  }

  #answer(sent: unknown): void {
    const { reply, buffers } = replyTo(this.#desk, sent as Parameters<typeof replyTo>[1])
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply, { transfer: buffers }) }))
  }

  terminate(): void {
    this.#ended = true
  }
}

const onFake = (worker: FakeWorker) => workerAnalyst(() => worker as unknown as Worker)

const measured = async (analyst: Analyst) => {
  await analyst.ask('open', TWO_COMMUNES)
  return analyst.ask('measure', DEFAULT_QUESTION)
}

const inThisThread = await measured(inlineAnalyst())

describe('a question asked on another thread', () => {
  it('gets the answer that it gets on this one', async () => {
    expect(await measured(onFake(new FakeWorker()))).toEqual(inThisThread)
  })

  it('gets it again although the columns of the first answer were handed over', async () => {
    const analyst = onFake(new FakeWorker())
    await measured(analyst)
    expect(await analyst.ask('measure', DEFAULT_QUESTION)).toEqual(inThisThread)
  })

  it('keeps answers apart when several are on the way', async () => {
    const analyst = onFake(new FakeWorker())
    const [, first, second] = await Promise.all([
      analyst.ask('open', TWO_COMMUNES),
      analyst.ask('measure', DEFAULT_QUESTION),
      analyst.ask('measure', { ...DEFAULT_QUESTION, edition: '2025' }),
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
    await expect(onFake(new FakeWorker()).ask('measure', DEFAULT_QUESTION)).rejects.toThrow(early)
    await expect(inlineAnalyst().ask('measure', DEFAULT_QUESTION)).rejects.toThrow(early)
  })

  it('is about the dataset that was opened last', async () => {
    const analyst = inlineAnalyst()
    await analyst.ask('open', { ...TWO_COMMUNES, communes: {} })
    await analyst.ask('open', TWO_COMMUNES)
    expect((await analyst.ask('measure', DEFAULT_QUESTION)).communes).toHaveLength(2)
  })

  it('is a bug after closing', async () => {
    const analyst = inlineAnalyst()
    analyst.close()
    await expect(analyst.ask('open', TWO_COMMUNES)).rejects.toThrow('after closing')
  })
})
