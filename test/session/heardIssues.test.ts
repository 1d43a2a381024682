import { expect, it } from 'vitest'
import { err } from '../../src/base/result'
import { issuesInForce } from '../../src/session/heardIssues'
import type { Session } from '../../src/session/session'
import { workbookOf } from '../files/zipped'
import { aSession, given } from './aSession'

/** Nothing is open, so that nothing has to be computed. */
const emptySession = () => aSession(async (path) => err({ kind: 'missing', file: path, detail: '' }))

const STATIONS = 'Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ\nA1,Viettel,4G,107.1,16.8\nA2,VNPT,4G,,'

/** Rows that were rejected, by the layer that they are told of. */
const rejected = ({ store }: Session) =>
  issuesInForce(store.getState())
    .filter(({ issue }) => issue.severity === 'rejected')
    .map(({ layer, issue }) => [layer, issue.sheet ?? null, issue.row])

it('of two sheets of one workbook each layer is told what was said of its own', async () => {
  const bytes = workbookOf(
    {
      name: 'Thôn',
      rows: [
        ['Tên thôn', 'Dân số', 'Kinh độ', 'Vĩ độ'],
        ['Thôn A', 10, 107, 16.7],
        ['Thôn B', 9, null, null],
      ],
    },
    {
      name: 'Trạm',
      rows: [
        ['Mã trạm', 'Công nghệ', 'Kinh độ', 'Vĩ độ'],
        ['A1', '4G', null, null],
        ['A2', '4G', 107, 16.7],
      ],
    },
  )
  const session = emptySession()
  for (const sheet of ['Thôn', 'Trạm']) {
    await session.giveFiles([{ name: 'a.xlsx', bytes }])
    const { id } = session.store.getState().drafts.at(-1)!
    await session.imports.chooseSheet(id, sheet)
    session.imports.take([id], 'replace')
  }
  expect(rejected(session)).toEqual([
    ['stations', 'Trạm', 2],
    ['villages', 'Thôn', 3],
  ])
})

it('a file that is given again and left changes nothing about what was said when it was taken', async () => {
  const session = emptySession()
  await session.giveFiles([given('tram.csv', STATIONS)])
  session.imports.take([session.store.getState().drafts[0]!.id], 'replace')
  await session.giveFiles([given('again.csv', STATIONS)])
  const { id } = session.store.getState().drafts.at(-1)!
  session.imports.correct(id, [
    { row: 3, column: 'Kinh độ', value: '107' },
    { row: 3, column: 'Vĩ độ', value: '16.7' },
  ])
  await expect.poll(() => session.store.getState().drafts.at(-1)?.read?.issues, { timeout: 5000 }).toEqual([])
  session.imports.leave(id)
  expect(rejected(session)).toEqual([['stations', null, 3]])
})
