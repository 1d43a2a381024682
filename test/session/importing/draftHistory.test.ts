import { expect, it, vi } from 'vitest'
import { err } from '../../../src/base/result'
import { type MappingMemory, memoryOfThisRun } from '../../../src/session/importing/mappingMemory'
import type { Session } from '../../../src/session/session'
import { workbookOf } from '../../files/zipped'
import { aSession, given } from '../aSession'

/** Nothing is open, so that nothing has to be computed. */
const emptySession = (mappings: MappingMemory = memoryOfThisRun()) =>
  aSession(async (path) => err({ kind: 'missing', file: path, detail: '' }), mappings)

const theDraft = ({ store }: Session) => store.getState().drafts[0]!
const atRest = (session: Session) =>
  vi.waitFor(() => expect(theDraft(session).underWay).toBeNull(), { timeout: 5000 })
const meridian = (session: Session) => {
  const system = theDraft(session).read?.reading.coordinates?.system
  return system?.kind === 'vn2000' ? system.centralMeridian : null
}

/** Metres of VN-2000 that lie in the province by the meridian of 106°15'; by 106° they land 26 km further west. */
const METRES = [
  'Mã trạm,Nhà mạng,Công nghệ,X,Y',
  'A1,Viettel,4G,1860097,590430',
  'A2,VNPT,4G,1850097,560430',
].join('\n')

it('what was chosen of a draft is taken back and chosen again, step by step', async () => {
  const session = emptySession()
  const { imports } = session
  await session.giveFiles([given('a.csv', METRES)])
  const { id } = theDraft(session)
  expect(theDraft(session)).toMatchObject({ canUndo: false, canRedo: false })
  imports.choose(id, { crs: { kind: 'vn2000', centralMeridian: 106 } })
  imports.correct(id, [{ row: 3, column: 'Mã trạm', value: 'A9' }])
  await atRest(session)
  expect(theDraft(session)).toMatchObject({ canUndo: true, canRedo: false, isTouched: true })

  imports.undo(id)
  await atRest(session)
  expect([meridian(session), theDraft(session).choices.corrections]).toEqual([106, undefined])
  imports.undo(id)
  await atRest(session)
  expect(meridian(session)).toBe(106.25)
  expect(theDraft(session)).toMatchObject({ canUndo: false, canRedo: true, isTouched: false })
  imports.undo(id)
  imports.redo(id)
  await atRest(session)
  expect(meridian(session)).toBe(106)
})

it('a draft that was started over has its corrections again', async () => {
  const session = emptySession()
  await session.giveFiles([given('a.csv', METRES)])
  const { id } = theDraft(session)
  session.imports.correct(id, [{ row: 3, column: 'Mã trạm', value: 'A9' }])
  await atRest(session)
  session.imports.startOver(id)
  await vi.waitFor(() => expect(theDraft(session).isTouched).toBe(false))
  session.imports.undo(id)
  await atRest(session)
  expect(theDraft(session)).toMatchObject({ isTouched: true, choices: { corrections: [{ value: 'A9' }] } })
})

it('a memory that was given up is there again, for this file and for the next', async () => {
  const mappings = memoryOfThisRun()
  const before = emptySession(mappings)
  await before.giveFiles([given('a.csv', METRES)])
  before.imports.choose(theDraft(before).id, { crs: { kind: 'vn2000', centralMeridian: 106 } })
  await atRest(before)
  before.imports.take([theDraft(before).id], 'replace')

  const session = emptySession(mappings)
  await session.giveFiles([given('b.csv', METRES)])
  const { id } = theDraft(session)
  session.imports.forget(id)
  await vi.waitFor(() => expect(theDraft(session).isRecalled).toBe(false))
  session.imports.undo(id)
  await atRest(session)
  expect([meridian(session), theDraft(session).isRecalled]).toEqual([106, true])
  const next = emptySession(mappings)
  await next.giveFiles([given('c.csv', METRES)])
  expect(meridian(next)).toBe(106)
})

const TWO_SHEETS = workbookOf(
  {
    name: 'Thôn',
    rows: [
      ['Tên thôn', 'Dân số', 'Kinh độ', 'Vĩ độ'],
      ['Thôn A', 10, 107, 16.7],
      ['Thôn B', 9, 107, 16.8],
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

it('the sheet that was read before is read again, as it was understood', async () => {
  const session = emptySession()
  await session.giveFiles([{ name: 'a.xlsx', bytes: TWO_SHEETS }])
  const { id } = theDraft(session)
  session.imports.correct(id, [{ row: 2, column: 'Tên thôn', value: 'Bản A' }])
  await atRest(session)
  await session.imports.chooseSheet(id, 'Trạm')
  expect(theDraft(session).read?.kind).toBe('stations')
  session.imports.undo(id)
  const first = () => {
    const { read } = theDraft(session)
    return read?.kind === 'villages' ? read.layer.records[0]?.name : null
  }
  await vi.waitFor(() => expect(first()).toBe('Bản A'), { timeout: 5000 })
  expect(theDraft(session).shape?.sheet).toBe('Thôn')
  session.imports.redo(id)
  await vi.waitFor(() => expect(theDraft(session).read?.kind).toBe('stations'), { timeout: 5000 })
})

it('steps over sheets that are still being opened lead where they would lead one by one', async () => {
  const session = emptySession()
  const { imports } = session
  const cameTo = (canUndo: boolean) =>
    vi.waitFor(
      () => expect(theDraft(session)).toMatchObject({ canUndo, canRedo: !canUndo, underWay: null }),
      {
        timeout: 5000,
      },
    )
  const sheet = () => [theDraft(session).shape?.sheet, theDraft(session).read?.kind]
  await session.giveFiles([{ name: 'a.xlsx', bytes: TWO_SHEETS }])
  const { id } = theDraft(session)
  await imports.chooseSheet(id, 'Trạm')
  imports.undo(id)
  imports.redo(id)
  await cameTo(true)
  expect(sheet()).toEqual(['Trạm', 'stations'])
  imports.undo(id)
  await cameTo(false)
  const chosen = imports.chooseSheet(id, 'Trạm')
  imports.undo(id)
  await chosen
  await cameTo(false)
  expect(sheet()).toEqual(['Thôn', 'villages'])
})
