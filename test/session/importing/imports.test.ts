import { describe, expect, it, vi } from 'vitest'
import { err, ok, type Result } from '../../../src/base/result'
import type { FileRefusal } from '../../../src/files/fileIssue'
import { inlineOpener } from '../../../src/files/inlineOpener'
import type { FileOpener, OpenedFile } from '../../../src/files/openedFile'
import { createSession } from '../../../src/session/createSession'
import { differencesIn } from '../../../src/session/datasetDifferences'
import { draftStateOf } from '../../../src/session/importing/draft'
import { type MappingMemory, memoryOfThisRun } from '../../../src/session/importing/mappingMemory'
import type { Session } from '../../../src/session/session'
import { inlineAnalyst } from '../../../src/worker/inlineAnalyst'
import { sheetRows } from '../../files/workbook/sheetRows'
import { workbook, workbookOf } from '../../files/zipped'
import { given } from '../aSession'

/** A session on which nothing was opened, so that nothing has to be computed. */
const emptySession = (mappings: MappingMemory = memoryOfThisRun(), opener: FileOpener = inlineOpener()) =>
  createSession({
    analyst: inlineAnalyst(),
    opener,
    mappings,
    fetchFile: async (path) => err({ kind: 'missing', file: path, detail: '' }),
    theme: 'light',
    language: 'vi',
  })

const now = ({ store }: Session) => store.getState()
const theDraft = (session: Session) => {
  const [draft] = now(session).drafts
  if (!draft) throw new Error('no draft')
  return draft
}
/** Resolves when no draft is being read. */
const atRest = (session: Session) =>
  vi.waitFor(() => expect(now(session).drafts.every(({ underWay }) => underWay === null)).toBe(true), 5000)

const VILLAGES = 'Tên thôn,Dân số,Kinh độ,Vĩ độ\nThôn A,100,107.05,16.75\nThôn B,50,107.1,16.75'
/** Its second row lacks a place. */
const STATIONS = [
  'Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ',
  'A1,Viettel,4G,107.1,16.8',
  'A2,VNPT,4G,,',
  'A3,VNPT,3G,107,16.7',
].join('\n')
/** Metres of VN-2000, so that two meridians put them into the province. */
const METRES = [
  'Mã trạm,Nhà mạng,Công nghệ,X,Y',
  'A1,Viettel,4G,1860097,590430',
  'A2,VNPT,4G,1850097,560430',
].join('\n')

/** Two operators that number their sites alike: T1 is one mast, T2 are two. */
const STATIONS_OF_ONE =
  'Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ\nT1,Viettel,4G,107.1,16.8\nT2,Viettel,4G,107.2,16.8'
const STATIONS_OF_ANOTHER =
  'Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ\nT1,VNPT,4G,107.1,16.8\nT2,VNPT,4G,107.3,16.8'

describe('a file that is sure in every respect', () => {
  it('is taken at once, with word of what became of it and no dialog', async () => {
    const session = emptySession()
    await session.giveFiles([given('thon.csv', VILLAGES)])
    const { dataset, lookedAt, outcomes, drafts } = now(session)
    expect(dataset?.villages.records.map(({ name }) => name)).toEqual(['Thôn A', 'Thôn B'])
    expect(lookedAt).toBeNull()
    expect(outcomes).toMatchObject([{ file: 'thon.csv', result: { state: 'replaced', records: 2 } }])
    expect(drafts).toMatchObject([{ isTaken: true }])
  })

  it('says how many changes by hand went with the layer that it replaced; undo brings them back', async () => {
    const session = emptySession()
    await session.giveFiles([given('thon.csv', VILLAGES)])
    const changesNow = () => differencesIn(now(session).dataset).length
    session.changeRecord('villages', { ...now(session).dataset!.villages.records[0]!, population: 7 })
    expect(changesNow()).toBe(1)
    await session.giveFiles([given('thon.csv', VILLAGES)])
    expect([changesNow(), now(session).outcomes]).toMatchObject([0, [{ result: { editsGone: 1 } }]])
    session.undo()
    expect(changesNow()).toBe(1)
  })

  it('can be looked at until the outcome is put away', async () => {
    const session = emptySession()
    await session.giveFiles([given('thon.csv', VILLAGES)])
    const { id } = theDraft(session)
    expect(await session.imports.rowsOf(id, [3])).toEqual([
      { row: 3, cells: ['Thôn B', '50', '107.1', '16.75'] },
    ])
    session.dismissOutcomes()
    expect(now(session).drafts).toEqual([])
    expect(await session.imports.rowsOf(id, [3])).toEqual([])
  })

  it('is taken again in another way after a look, as a step of its own', async () => {
    const session = emptySession()
    await session.giveFiles([given('thon.csv', VILLAGES)])
    const { id } = theDraft(session)
    session.imports.lookAt(id)
    session.imports.choose(id, { columns: { population: null } })
    await atRest(session)
    expect(now(session).dataset?.villages.records[0]?.population).toBe(100)
    session.imports.take([id], 'replace')
    expect(now(session).dataset?.villages.records[0]?.population).toBeNull()
    expect(now(session)).toMatchObject({ lookedAt: null, outcomes: null, drafts: [] })
    session.undo()
    expect(now(session).dataset?.villages.records[0]?.population).toBe(100)
  })
})

describe('a file about which a person should decide', () => {
  it.each([
    ['has rows to mend', STATIONS],
    ['fits two systems of coordinates', METRES],
    ['may be of two layers', 'Tên,Kinh độ,Vĩ độ\nMột,107,16.7'],
    ['has no columns of coordinates', 'Tên,Số\nMột,2'],
  ])('since it %s is shown, and nothing is taken', async (_, text) => {
    const session = emptySession()
    await session.giveFiles([given('a.csv', text)])
    expect(draftStateOf(theDraft(session))).toBe('unclear')
    expect(now(session).lookedAt).toBe(theDraft(session).id)
    expect(now(session)).toMatchObject({ dataset: null, outcomes: null, canUndo: false })
  })

  it('says what is guessed before anybody chose, and where the other system would put the points', async () => {
    const session = emptySession()
    await session.giveFiles([given('a.csv', METRES)])
    const { guess } = theDraft(session)
    expect(guess.layer).toBe('stations')
    expect(guess.coordinates?.system).toEqual({ kind: 'vn2000', centralMeridian: 106.25 })
    // 26.6 km is what a quarter of a degree is at Đông Hà.
    const other = guess.coordinates?.alternatives.find(
      ({ system }) => 'centralMeridian' in system && system.centralMeridian === 106,
    )
    expect(other?.km).toBeCloseTo(26.6, 1)
    expect(other?.towards).toBe('W')
  })

  it('is read again when another system is chosen; what was guessed is kept beside it', async () => {
    const session = emptySession()
    await session.giveFiles([given('a.csv', METRES)])
    const { id, read } = theDraft(session)
    session.imports.choose(id, { crs: { kind: 'vn2000', centralMeridian: 106 } })
    expect(theDraft(session).read).toBe(read)
    expect(theDraft(session).underWay).not.toBeNull()
    await atRest(session)
    const reread = theDraft(session).read
    const lon = reread?.kind === 'stations' ? reread.layer.records[0]?.position[0] : undefined
    expect(lon).toBeCloseTo(107.1003 - 0.25, 3)
    expect(theDraft(session).guess.coordinates?.system).toEqual({ kind: 'vn2000', centralMeridian: 106.25 })
  })

  it('is mended in its cells: the row that was left out is there', async () => {
    const session = emptySession()
    await session.giveFiles([given('a.csv', STATIONS)])
    const { id } = theDraft(session)
    session.imports.correct(id, [
      { row: 3, column: 'Kinh độ', value: '106.9' },
      { row: 3, column: 'Vĩ độ', value: '16,9' },
    ])
    session.imports.correct(id, [{ row: 3, column: 'Vĩ độ', value: '16.75' }])
    await atRest(session)
    expect(draftStateOf(theDraft(session))).toBe('sure')
    session.imports.take([id], 'replace')
    expect(now(session).dataset?.stations.records[1]).toMatchObject({
      siteId: 'A2',
      position: [106.9, 16.75],
    })
  })

  it('is left without a trace', async () => {
    const session = emptySession()
    await session.giveFiles([given('a.csv', STATIONS)])
    session.imports.leaveAll()
    expect(now(session)).toMatchObject({ drafts: [], lookedAt: null, dataset: null, canUndo: false })
  })

  it('gives its rejected rows as a file that comes back, mended, behind the others', async () => {
    const session = emptySession()
    await session.giveFiles([given('a.csv', STATIONS)])
    const { id } = theDraft(session)
    const rejected = await sheetRows((await session.imports.rejectedRows(id, () => 'vì sao'))!)
    expect(rejected.map(([site]) => site)).toEqual(['Mã trạm', 'A2'])
    session.imports.take([id], 'replace')
    const [headings, row] = rejected
    const [lon, lat] = [headings!.indexOf('Kinh độ'), headings!.indexOf('Vĩ độ')]
    const placed = row!.map((cell, i) => (i === lon ? 106.9 : i === lat ? 16.75 : cell))
    await session.giveFiles([{ name: 'sua.xlsx', bytes: workbook([headings!, placed]) }])
    const mended = theDraft(session)
    expect(draftStateOf(mended)).toBe('sure')
    expect(now(session).lookedAt).toBe(mended.id)
    const [outcome] = session.imports.take([mended.id], 'add')
    expect(outcome?.result).toMatchObject({ state: 'added', records: 1, met: 0, same: 0, renamed: 0 })
    expect(now(session).dataset?.stations.records.map(({ siteId }) => siteId)).toEqual(['A1', 'A3', 'A2'])
    expect(now(session).dataset?.stations.added).toMatchObject([{ source: { file: 'sua.xlsx' }, from: 2 }])
  })
})

describe('several files', () => {
  it('wait together where one of them should be looked at, and are taken in one step', async () => {
    const session = emptySession()
    await session.giveFiles([given('thon.csv', VILLAGES), given('tram.csv', STATIONS), given('rong.csv', '')])
    expect(now(session).drafts.map(draftStateOf)).toEqual(['sure', 'unclear', 'refused'])
    expect(now(session).lookedAt).toBe(now(session).drafts[1]?.id)
    expect(now(session).dataset).toBeNull()
    const outcomes = session.imports.take(
      now(session).drafts.map(({ id }) => id),
      'replace',
    )
    expect(outcomes).toHaveLength(2)
    expect(now(session).dataset?.villages.records).toHaveLength(2)
    expect(now(session).dataset?.stations.records).toHaveLength(2)
    session.undo()
    expect(now(session)).toMatchObject({ dataset: null, canUndo: false })
  })

  it('are shown one after the other, until the last is taken or left', async () => {
    const session = emptySession()
    await session.giveFiles([given('a.csv', STATIONS), given('b.csv', METRES)])
    const [a, b] = now(session).drafts.map(({ id }) => id)
    session.imports.take([a!], 'replace')
    expect(now(session).lookedAt).toBe(b)
    session.imports.leave(b!)
    expect(now(session)).toMatchObject({ lookedAt: null, drafts: [] })
  })

  it('of one layer come one behind the other, not one in place of the other', async () => {
    const session = emptySession()
    const other = VILLAGES.replaceAll('Thôn', 'Bản').replace('107.05', '107.06')
    await session.giveFiles([given('huyen-1.csv', VILLAGES), given('huyen-2.csv', other)])
    expect(now(session).dataset?.villages.records).toHaveLength(4)
    expect(now(session).outcomes?.map(({ result }) => result.state)).toEqual(['replaced', 'added'])
    expect(now(session).dataset?.villages.added).toMatchObject([{ source: { file: 'huyen-2.csv' }, from: 2 }])
  })

  it('that come one after the other for one layer are asked about; a newer one of the same name takes its place', async () => {
    const session = emptySession()
    await session.giveFiles([given('thon.csv', VILLAGES)])
    await session.giveFiles([given('thon.csv', VILLAGES.replace('100', '120'))])
    expect(now(session).dataset?.villages.records.map(({ population }) => population)).toEqual([120, 50])
    await session.giveFiles([given('khac.csv', VILLAGES.replace('100', '140'))])
    expect(now(session).lookedAt).not.toBeNull()
    expect(now(session).dataset?.villages.records.map(({ population }) => population)).toEqual([120, 50])
  })

  it('that come while one is looked at wait beside it', async () => {
    const session = emptySession()
    await session.giveFiles([given('a.csv', STATIONS)])
    await session.giveFiles([given('thon.csv', VILLAGES)])
    expect(now(session).drafts.map(draftStateOf)).toEqual(['unclear', 'sure'])
    expect(now(session).dataset).toBeNull()
  })
})

describe('a workbook', () => {
  it('is read from another sheet when one is chosen', async () => {
    const bytes = workbookOf(
      {
        name: 'Thôn',
        rows: [
          ['Tên thôn', 'Dân số', 'Kinh độ', 'Vĩ độ'],
          ['Thôn A', 10, 107, 16.7],
          ['Thôn B', 10, 107, 16.8],
        ],
      },
      {
        name: 'Trạm',
        rows: [
          ['Mã trạm', 'Công nghệ', 'Kinh độ', 'Vĩ độ'],
          ['A1', '4G', 107, 16.7],
        ],
      },
    )
    const session = emptySession()
    await session.giveFiles([{ name: 'a.xlsx', bytes }])
    expect(theDraft(session).read?.kind).toBe('villages')
    await session.imports.chooseSheet(theDraft(session).id, 'Trạm')
    expect(theDraft(session)).toMatchObject({
      shape: { sheet: 'Trạm' },
      read: { kind: 'stations' },
      isTouched: true,
    })
  })
})

describe('files of a kind that was settled before', () => {
  async function settled(mappings: MappingMemory) {
    const session = emptySession(mappings)
    await session.giveFiles([given('a.csv', METRES)])
    const { id } = theDraft(session)
    session.imports.choose(id, { crs: { kind: 'vn2000', centralMeridian: 106 } })
    await atRest(session)
    session.imports.take([id], 'replace')
  }

  it('are understood as the last time, and say so', async () => {
    const mappings = memoryOfThisRun()
    await settled(mappings)
    const session = emptySession(mappings)
    await session.giveFiles([given('b.csv', METRES.replace('A1', 'B1'))])
    expect(now(session).outcomes).toMatchObject([{ isRecalled: true, result: { state: 'replaced' } }])
    expect(theDraft(session).read?.reading.coordinates?.system).toEqual({
      kind: 'vn2000',
      centralMeridian: 106,
    })
  })

  it('are guessed at again once the memory is given up', async () => {
    const mappings = memoryOfThisRun()
    await settled(mappings)
    const session = emptySession(mappings)
    await session.giveFiles([given('b.csv', METRES)])
    const { id } = theDraft(session)
    session.imports.lookAt(id)
    session.imports.forget(id)
    await vi.waitFor(() => expect(theDraft(session).isRecalled).toBe(false))
    expect(theDraft(session).read?.reading.coordinates?.system).toEqual({
      kind: 'vn2000',
      centralMeridian: 106.25,
    })
    session.imports.leaveAll()
    await session.giveFiles([given('c.csv', METRES)])
    expect(draftStateOf(theDraft(session))).toBe('unclear')
  })

  it('are guessed at where the memory would leave nothing', async () => {
    const mappings = memoryOfThisRun()
    mappings.recall = () => ({ layer: 'corridors' })
    const session = emptySession(mappings)
    await session.giveFiles([given('thon.csv', VILLAGES)])
    expect(now(session).outcomes).toMatchObject([{ isRecalled: false, result: { layer: 'villages' } }])
  })

  it('are not remembered when nobody had to decide anything, alone or beside one that was unclear', async () => {
    const mappings = memoryOfThisRun()
    const remember = vi.spyOn(mappings, 'remember')
    const session = emptySession(mappings)
    await session.giveFiles([given('thon.csv', VILLAGES)])
    expect(remember).not.toHaveBeenCalled()
    await session.giveFiles([given('thon.csv', VILLAGES), given('a.csv', METRES)])
    session.imports.take(
      now(session).drafts.map(({ id }) => id),
      'replace',
    )
    expect(remember).toHaveBeenCalledOnce()
    expect(remember.mock.calls[0]?.[1]).toEqual({
      layer: 'stations',
      crs: { kind: 'vn2000', centralMeridian: 106.25 },
    })
  })
})

/** Opens as the real one does, but each answer comes when the test says so. */
function slowOpener() {
  const real = inlineOpener()
  const answers: (() => void)[] = []
  const slowly = async <T>(answer: Promise<T>) => {
    await new Promise<void>((resume) => answers.push(resume))
    return answer
  }
  const opener: FileOpener = {
    async open(file, how, onProgress, signal) {
      const opened: Result<OpenedFile, FileRefusal> = await real.open(file, how, onProgress, signal)
      if (!opened.ok) return opened
      return ok({ ...opened.value, read: (choices, onShare) => slowly(opened.value.read(choices, onShare)) })
    },
    close: real.close,
  }
  return { opener, answers }
}

describe('while a file is read', () => {
  it('it can be left, and its answer is not waited for', async () => {
    const { opener, answers } = slowOpener()
    const session = emptySession(memoryOfThisRun(), opener)
    const giving = session.giveFiles([given('thon.csv', VILLAGES)])
    await vi.waitFor(() => expect(answers).toHaveLength(1))
    expect(draftStateOf(theDraft(session))).toBe('reading')
    session.imports.leave(theDraft(session).id)
    answers[0]!()
    await giving
    expect(now(session)).toMatchObject({ drafts: [], dataset: null, outcomes: null })
  })

  it('an answer that was overtaken is never shown, in whatever order they come', async () => {
    const { opener, answers } = slowOpener()
    const session = emptySession(memoryOfThisRun(), opener)
    const giving = session.giveFiles([given('tram.csv', STATIONS)])
    await vi.waitFor(() => expect(answers).toHaveLength(1))
    answers[0]!()
    await giving
    const { id } = theDraft(session)
    session.imports.choose(id, { columns: { operator: null } })
    await vi.waitFor(() => expect(answers).toHaveLength(2))
    session.imports.choose(id, { columns: {} })
    await vi.waitFor(() => expect(answers).toHaveLength(3))
    answers[2]!()
    await atRest(session)
    answers[1]!()
    await new Promise((resume) => setTimeout(resume, 10))
    expect(theDraft(session).read?.reading.columns.operator).toBe('Nhà mạng')
  })

  it('choices that follow each other closely are read once', async () => {
    const { opener, answers } = slowOpener()
    const session = emptySession(memoryOfThisRun(), opener)
    const giving = session.giveFiles([given('a.csv', METRES)])
    await vi.waitFor(() => expect(answers).toHaveLength(1))
    answers[0]!()
    await giving
    vi.useFakeTimers()
    for (const centralMeridian of [106, 105.75, 107]) {
      session.imports.choose(theDraft(session).id, { crs: { kind: 'vn2000', centralMeridian } })
      // An arrow key that is held down comes some thirty times a second.
      vi.advanceTimersByTime(33)
    }
    expect(answers).toHaveLength(1)
    vi.advanceTimersByTime(100)
    vi.useRealTimers()
    await vi.waitFor(() => expect(answers).toHaveLength(2))
    answers[1]!()
    await atRest(session)
    expect(theDraft(session).read?.reading.coordinates?.system).toEqual({
      kind: 'vn2000',
      centralMeridian: 107,
    })
  })
})

describe('a further file whose site ids are taken elsewhere', () => {
  it('brings sites of its own, which no figure merges with those that are there', async () => {
    const session = emptySession()
    await session.giveFiles([given('viettel.csv', STATIONS_OF_ONE), given('vnpt.csv', STATIONS_OF_ANOTHER)])
    const { dataset, outcomes } = now(session)
    expect(dataset?.stations.records.map(({ siteId, operator }) => [siteId, operator])).toEqual([
      ['T1', 'Viettel'],
      ['T2', 'Viettel'],
      ['T1', 'VNPT'],
      ['T2#2', 'VNPT'],
    ])
    expect(outcomes?.at(-1)?.result).toEqual({
      state: 'added',
      layer: 'stations',
      records: 2,
      same: 0,
      met: 0,
      renamed: 1,
    })
  })

  it('keeps the site of a station whose place was mended', async () => {
    const session = emptySession()
    const list = (lat: string) =>
      `Mã BTS,Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ\nB1,T1,Viettel,4G,107.1,${lat}`
    await session.giveFiles([given('tram.csv', list('16.5'))])
    await session.giveFiles([given('lai.csv', list('16.8'))])
    const [mended] = now(session).drafts.filter(({ isTaken }) => !isTaken)
    session.imports.take([mended!.id], 'add')
    expect(
      now(session).dataset?.stations.records.map(({ id, siteId, position }) => [id, siteId, position[1]]),
    ).toEqual([['B1', 'T1', 16.8]])
  })
})
