import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FileIssue } from '../../../src/files/fileIssue'
import { ImportOutcomes } from '../../../src/panels/exchange/ImportOutcomes'
import { OpeningNotice } from '../../../src/panels/exchange/OpeningNotice'
import type { ImportOutcome } from '../../../src/session/state'
import { renderPanel } from '../renderPanel'

const issue = (row: number, change: Partial<FileIssue> = {}): FileIssue => ({
  kind: 'missing-coordinates',
  severity: 'rejected',
  file: 'tram.csv',
  row,
  column: 'lon',
  found: null,
  ...change,
})

const OUTCOMES: readonly ImportOutcome[] = [
  {
    draft: 1,
    isRecalled: false,
    file: 'tram.csv',
    result: { state: 'replaced', layer: 'stations', records: 2649, editsGone: 3 },
    issues: [
      issue(77),
      issue(212),
      issue(9, { kind: 'coordinates-swapped', severity: 'changed', column: null, found: '16.8, 107.1' }),
    ],
  },
  {
    draft: 2,
    isRecalled: false,
    file: 'ghi-chu.csv',
    result: {
      state: 'refused',
      refusal: { kind: 'no-coordinate-columns', file: 'ghi-chu.csv', columns: ['Tên', 'Ghi chú'] },
    },
    issues: [],
  },
]

describe('after a drop', () => {
  it('shows nothing while there is nothing to tell', () => {
    renderPanel(<ImportOutcomes />)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('says which layer was replaced with how many records, and which file cannot be used and why', () => {
    renderPanel(<ImportOutcomes />, { outcomes: OUTCOMES })
    expect(screen.getByText('Đã thay trạm bằng 2.649 bản ghi')).toBeInTheDocument()
    expect(screen.getByText(/^3 thay đổi của bạn ở lớp này không còn/)).toBeInTheDocument()
    expect(screen.getByText('2 bản ghi bị loại · 1 bản ghi được dùng sau khi sửa')).toBeInTheDocument()
    expect(screen.getByText(/“ghi-chu.csv” không có cột toạ độ.*Tên, Ghi chú/)).toBeInTheDocument()
    expect(screen.getByText('Dữ liệu bạn đang có vẫn giữ nguyên.')).toBeInTheDocument()
  })

  it('lists every record that was left out or changed, with its row and what stood there', async () => {
    const { user } = renderPanel(<ImportOutcomes />, { outcomes: OUTCOMES })
    await user.click(screen.getByRole('button', { name: 'Xem dòng: Thiếu toạ độ.' }))
    const rejected = within(screen.getByRole('table', { name: 'Thiếu toạ độ.' }))
    expect(rejected.getByRole('row', { name: /77/ })).toHaveTextContent('lon')
    expect(rejected.getByRole('row', { name: /212/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Xem dòng: Kinh độ và vĩ độ/ }))
    expect(screen.getByRole('row', { name: /16\.8, 107\.1/ })).toHaveTextContent('cả dòng')
    expect(screen.getByText(/Đã đổi lại hai giá trị/)).toBeInTheDocument()
  })

  it('keeps a file of thousands of bad rows short until more is asked for', async () => {
    const issues = Array.from({ length: 250 }, (_, i) => issue(i + 2))
    const { user } = renderPanel(<ImportOutcomes />, { outcomes: [{ ...OUTCOMES[0]!, issues }] })
    await user.click(screen.getByRole('button', { name: /Xem dòng/ }))
    expect(screen.getAllByRole('row')).toHaveLength(101)
    await user.click(screen.getByRole('button', { name: 'Hiện thêm (còn 150 dòng)' }))
    expect(screen.getAllByRole('row')).toHaveLength(201)
  })

  it('takes the import back, or puts the list away', async () => {
    const { user, session } = renderPanel(<ImportOutcomes />, { outcomes: OUTCOMES, canUndo: true })
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(session.undo).toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Xong' }))
    expect(session.dismissOutcomes).toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('offers no way back where nothing was replaced', () => {
    renderPanel(<ImportOutcomes />, { outcomes: OUTCOMES.slice(1), canUndo: true })
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull()
  })
})

describe('problems of the opened data', () => {
  it('are a quiet line that opens the list', async () => {
    const { user } = renderPanel(<OpeningNotice />, {
      openingRefusals: [{ kind: 'missing', file: 'corridors.geojson', detail: '404' }],
      openingIssues: [issue(5)],
    })
    expect(screen.getByRole('status')).toHaveTextContent('Dữ liệu mở sẵn: 2 điều cần xem')
    await user.click(screen.getByRole('button', { name: 'Xem' }))
    expect(screen.getByText(/Không tìm thấy tệp “corridors.geojson”/)).toBeInTheDocument()
    expect(screen.getByText('Thiếu toạ độ.', { exact: false })).toBeInTheDocument()
  })

  it('are not mentioned where there are none', () => {
    renderPanel(<OpeningNotice />)
    expect(screen.queryByRole('status')).toBeNull()
  })
})
