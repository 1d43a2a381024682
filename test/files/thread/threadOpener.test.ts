import { describe, expect, it } from 'vitest'
import { inlineOpener } from '../../../src/files/inlineOpener'
import type { FileOpener, OpenedFile } from '../../../src/files/openedFile'
import type { Block, Told } from '../../../src/files/thread/messages'
import { threadOpener } from '../../../src/files/thread/threadOpener'
import { given } from '../given'
import { asWorker, ThreadDouble } from './threadDouble'

const silent = () => {}

/** Opens on doubles that stay within reach. */
function onDoubles(make: () => EventTarget = () => new ThreadDouble()) {
  const doubles: EventTarget[] = []
  const opener = threadOpener(() => {
    const double = make()
    doubles.push(double)
    return asWorker(double)
  })
  return { opener, double: (i: number) => doubles[i] as ThreadDouble, doubles }
}

async function opened(opener: FileOpener, name: string, content: string): Promise<OpenedFile> {
  const file = await opener.open(given(name, content), { sheet: null }, silent, new AbortController().signal)
  if (!file.ok) throw new Error(`refused: ${JSON.stringify(file.error)}`)
  return file.value
}

const HEAD = 'Mã trạm;Nhà mạng;Công nghệ;Kinh độ;Vĩ độ\n'
/** Every tenth station is of no known technology. */
const list = (rows: number) =>
  HEAD +
  Array.from({ length: rows }, (_, i) => `QT${i};VNPT;${i % 10 === 0 ? '6G' : '4G'};107,1;16,8`).join('\n')

const blocksIn = (told: readonly Told[]): readonly Block[] =>
  told.flatMap((one) => (one.state === 'block' ? [one.block] : []))

describe('a file on a thread of its own', () => {
  it('is the file that it is in line: its shape, its readings, its rows and its rejected rows', async () => {
    const text = list(30)
    const [there, here] = [
      await opened(onDoubles().opener, 'a.csv', text),
      await opened(inlineOpener(), 'a.csv', text),
    ]
    expect(there.shape).toEqual(here.shape)
    const [read, readHere] = [await there.read({}, silent), await here.read({}, silent)]
    expect(read).toEqual(readHere)
    expect(await there.rows([3, 1])).toEqual(await here.rows([3, 1]))
    if (!read.ok) throw new Error('refused')
    expect(await there.rejectedRows(read.value)).toEqual(await here.rejectedRows(read.value))
  })

  it('sends what it holds in blocks, of 1,000 records and 2,000 issues at most', async () => {
    const { opener, double } = onDoubles()
    const file = await opened(opener, 'a.csv', list(60_000))
    const read = await file.read({}, silent)
    if (!read.ok) throw new Error('refused')
    expect([read.value.layer.records.length, read.value.issues.length]).toEqual([54_000, 6000])
    expect(read.value.layer.rows?.length).toBe(54_000)
    const blocks = blocksIn(double(0).posted)
    expect(Math.max(...blocks.map(({ records }) => records.length))).toBe(1000)
    expect(blocks.map(({ issues }) => issues.length).filter((length) => length > 0)).toEqual([
      2000, 2000, 2000,
    ])
  })

  it('says how far it is, never going back', async () => {
    const shares: number[] = []
    const file = await onDoubles().opener.open(
      given('a.csv', list(60_000)),
      { sheet: null },
      (share) => shares.push(share),
      new AbortController().signal,
    )
    if (!file.ok) throw new Error('refused')
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect([shares[0], shares.at(-1)]).toEqual([0, 1])
    shares.length = 0
    await file.value.read({}, (share) => shares.push(share))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect([shares[0], shares.at(-1)]).toEqual([0, 1])
  })

  it('answers an older question at once with "overtaken", and sends no more of it', async () => {
    const { opener, double } = onDoubles()
    const file = await opened(opener, 'a.csv', list(60_000))
    const older = file.read({}, silent)
    const newer = file.read({ layer: 'stations' }, silent)
    expect(await Promise.race([older, newer])).toEqual({
      ok: false,
      error: { kind: 'overtaken', file: 'a.csv' },
    })
    const read = await newer
    expect(read.ok && read.value.layer.records.length).toBe(54_000)
    const turns = double(0).posted.flatMap((one) => (one.state === 'block' ? [one.turn] : []))
    expect(new Set(turns)).toEqual(new Set([3]))
  })

  it('ends its thread when it is closed, and what was asked of it is "cancelled"', async () => {
    const { opener, double } = onDoubles()
    const file = await opened(opener, 'a.csv', list(30))
    const [reading, rows] = [file.read({}, silent), file.rows([2])]
    file.close()
    expect(double(0).isEnded).toBe(true)
    expect(await reading).toEqual({ ok: false, error: { kind: 'cancelled', file: 'a.csv' } })
    expect(await rows).toEqual([])
    expect(await file.read({}, silent)).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
  })

  it('ends its thread when its opening is called off, when it is refused, and when the opener is closed', async () => {
    const { opener, double } = onDoubles()
    const calledOff = new AbortController()
    const opening = opener.open(given('a.csv', list(30)), { sheet: null }, silent, calledOff.signal)
    await Promise.resolve()
    calledOff.abort()
    expect(await opening).toEqual({ ok: false, error: { kind: 'cancelled', file: 'a.csv' } })
    expect(
      await opener.open(given('a.csv', ''), { sheet: null }, silent, new AbortController().signal),
    ).toEqual({
      ok: false,
      error: { kind: 'empty', file: 'a.csv' },
    })
    await opened(opener, 'a.csv', list(30))
    expect([0, 1, 2].map((i) => double(i).isEnded)).toEqual([true, true, false])
    opener.close()
    expect(double(2).isEnded).toBe(true)
  })
})

describe('several files at once', () => {
  it('are opened two at a time, and all of them in the end', async () => {
    const { opener, doubles } = onDoubles()
    const openings = ['a', 'b', 'c', 'd', 'e'].map((name) => opened(opener, `${name}.csv`, list(3)))
    await Promise.resolve()
    expect(doubles).toHaveLength(2)
    expect((await Promise.all(openings)).map(({ shape }) => shape.file)).toEqual([
      'a.csv',
      'b.csv',
      'c.csv',
      'd.csv',
      'e.csv',
    ])
  })
})

/** A worker that only says what it is made to say. */
class Puppet extends EventTarget {
  constructor(private readonly onLetter: (puppet: Puppet) => void) {
    super()
  }
  postMessage(): void {
    queueMicrotask(() => this.onLetter(this))
  }
  terminate(): void {}
  says(told: Told): void {
    this.dispatchEvent(new MessageEvent('message', { data: told }))
  }
}

describe('where there is no thread', () => {
  it('because the page has none or may have none, files are read in line', async () => {
    const opener = threadOpener(() => {
      throw new Error('no Worker here')
    })
    expect((await (await opened(opener, 'a.csv', list(3))).read({}, silent)).ok).toBe(true)
  })

  it('because its file does not load, files are read in line, and it is not tried again', async () => {
    const { opener, doubles } = onDoubles(
      () => new Puppet((puppet) => puppet.dispatchEvent(new Event('error'))),
    )
    expect((await (await opened(opener, 'a.csv', list(3))).read({}, silent)).ok).toBe(true)
    await opened(opener, 'b.csv', list(3))
    expect(doubles).toHaveLength(1)
  })

  it('any more because it died at its work, the file is refused as too large, and not tried where the page would die', async () => {
    const dying = new Puppet((puppet) => {
      puppet.says({ state: 'ready' })
      puppet.dispatchEvent(new Event('error'))
    })
    const { opener } = onDoubles(() => dying)
    expect(
      await opener.open(given('a.csv', list(3)), { sheet: null }, silent, new AbortController().signal),
    ).toEqual({ ok: false, error: { kind: 'too-large', file: 'a.csv', found: 'RAM' } })
  })

  it('a fault of ours is not taken for one of the file', async () => {
    const { opener } = onDoubles(
      () => new Puppet((puppet) => puppet.says({ state: 'failed', turn: 1, message: 'x is undefined' })),
    )
    await expect(opened(opener, 'a.csv', list(3))).rejects.toThrow('x is undefined')
  })
})

describe('a file that still lies where it was dropped from', () => {
  const noSignal = () => new AbortController().signal

  it('is read from there', async () => {
    const blob = new Blob([new TextEncoder().encode(list(3))])
    const there = await onDoubles().opener.open({ name: 'a.csv', blob }, { sheet: null }, silent, noSignal())
    const here = await inlineOpener().open({ name: 'a.csv', blob }, { sheet: null }, silent, noSignal())
    if (!there.ok || !here.ok) throw new Error('refused')
    expect(await there.value.read({}, silent)).toEqual(await here.value.read({}, silent))
  })

  it('is refused before a byte of it is read when it has 2 GB', async () => {
    const blob = { size: 2 ** 31, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob
    expect(await inlineOpener().open({ name: 'a.csv', blob }, { sheet: null }, silent, noSignal())).toEqual({
      ok: false,
      error: { kind: 'too-large', file: 'a.csv', found: '2147 MB' },
    })
  })

  it('is refused as missing when it has gone, or is a folder', async () => {
    const blob = {
      size: 10,
      arrayBuffer: () => Promise.reject(new Error('NotFoundError')),
    } as unknown as Blob
    expect(await inlineOpener().open({ name: 'a', blob }, { sheet: null }, silent, noSignal())).toEqual({
      ok: false,
      error: { kind: 'missing', file: 'a', detail: 'NotFoundError' },
    })
  })
})
