import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../../src/base/atOnce'
import { findingsOf } from '../../../src/checks/findingsOf'
import type { LonLat } from '../../../src/geometry/position'
import { FindingsTab } from '../../../src/panels/findings/FindingsTab'
import type { Dataset } from '../../../src/province/dataset'
import { ALL_FINDINGS } from '../../../src/session/findingFilter'
import type { SessionState } from '../../../src/session/state'
import { PROVINCE } from '../fakeProvince'
import { renderPanel } from '../renderPanel'

const [first, ...others] = PROVINCE.villages.records
/** 0.01° north of the communes, whose northern border is 16.7°: 1.1 km. */
const strayed = { ...first!, position: [106.75, 16.71] as const }
const OPEN: Dataset = { ...PROVINCE, villages: { ...PROVINCE.villages, records: [strayed, ...others] } }

function renderTab(dataset: Dataset = OPEN, change: Partial<SessionState> = {}) {
  const findings = atOnce(findingsOf({ dataset, edition: '2020', today: '2026-11-25' }))
  const last = { dataset, edition: '2020' as const, findings }
  return renderPanel(<FindingsTab />, { dataset, checking: { isBusy: false, last }, ...change })
}

const swapped = <T extends { readonly position: LonLat }>(record: T): T => ({
  ...record,
  position: [record.position[1], record.position[0]],
})

const openGroup = async (name: RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('the list of what is to be looked at', () => {
  it('says how far outside a village lies, and nearest to what', async () => {
    renderTab()
    await openGroup(/Phải xem: Ngoài địa bàn.*1 mục/)
    expect(screen.getByText(/nằm ngoài địa bàn 1,1.km, gần nhất là Xã An\./)).toBeInTheDocument()
  })

  it('leads to the record on the map and to its form, and puts it aside', async () => {
    const { session } = renderTab()
    await openGroup(/Ngoài địa bàn/)
    const row = screen.getByText(/nằm ngoài địa bàn/).closest('li')!
    await userEvent.click(within(row).getByRole('button', { name: 'Xem trên bản đồ' }))
    expect(session.store.getState().selection).toEqual({ kind: 'village', id: strayed.id })
    await userEvent.click(within(row).getByRole('button', { name: 'Sửa' }))
    expect(session.store.getState().form).toEqual({ layer: 'villages', id: strayed.id })
    await userEvent.click(within(row).getByRole('button', { name: 'Bỏ qua' }))
    expect(screen.queryByRole('button', { name: /Ngoài địa bàn/ })).toBeNull()
    expect(screen.getByRole('button', { name: /Đã bỏ qua 1 mục/ })).toBeInTheDocument()
  })

  it('is filtered by severity, with a count on each chip', async () => {
    renderTab()
    const all = screen.getAllByRole('listitem').length
    await userEvent.click(screen.getByRole('button', { name: /^Phải xem ?1$/ }))
    expect(all).toBeGreaterThan(1)
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  it('says once for each kind what can be done', async () => {
    renderTab()
    await openGroup(/Ngoài địa bàn/)
    expect(screen.getByText(/^Sửa toạ độ, hoặc mở ranh giới của nơi đó\./)).toBeInTheDocument()
  })

  it('is narrowed to a kind, each with its number, and its rows are shown then', async () => {
    const { user, session } = renderTab()
    await user.click(screen.getByRole('button', { name: /Loại/ }))
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent)
    expect(options[0]).toMatch(/^mọi loại · \d+$/)
    expect(options).toContain('Ngoài địa bàn · 1')
    await user.click(screen.getByRole('option', { name: 'Ngoài địa bàn · 1' }))
    expect(session.store.getState().findingFilter).toEqual({ ...ALL_FINDINGS, kind: 'outside' })
    expect(screen.getAllByRole('button', { name: /mục$/ })).toHaveLength(1)
    expect(screen.getByText(/nằm ngoài địa bàn/)).toBeInTheDocument()
  })

  it('counts on each chip what it would leave of what the others leave', () => {
    const { session } = renderTab(OPEN, { findingFilter: { ...ALL_FINDINGS, kind: 'outside' } })
    expect(screen.getByRole('button', { name: /^Phải xem ?1$/ })).toBeEnabled()
    expect(screen.getByRole('button', { name: /^Nên xem ?0$/ })).toBeDisabled()
    expect(screen.getByRole('button', { name: /^Thôn, bản ?1$/ })).toBeEnabled()
    // What another gravity would leave is told although one is chosen.
    act(() => session.filterFindings({ kind: null, severity: 'worth-a-look' }))
    expect(screen.getByRole('button', { name: /^Phải xem ?1$/ })).toBeEnabled()
  })

  it('says that nothing passes the filter, and the way back is one press', async () => {
    const { user, session } = renderTab(OPEN, {
      findingFilter: { severity: 'told', layer: 'villages', kind: 'outside' },
    })
    expect(screen.getByText(/Không mục nào qua bộ lọc\./)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
    expect(session.store.getState().findingFilter).toEqual(ALL_FINDINGS)
    expect(screen.getAllByRole('button', { name: /mục$/ }).length).toBeGreaterThan(1)
  })

  it('swaps X and Y of all that would fit, at once, and says of how many', async () => {
    const { session } = renderTab({
      ...OPEN,
      villages: { ...OPEN.villages, records: [strayed, ...others.map(swapped)] },
    })
    await openGroup(/Thôn.*5 mục|Ngoài địa bàn.*5 mục/)
    await userEvent.click(screen.getByRole('button', { name: 'Đổi chỗ X và Y của 4 bản ghi' }))
    expect(session.swapPositions).toHaveBeenCalledWith(
      'villages',
      others.map(({ id }) => id),
    )
  })

  it('offers its records to be mended, of a kind and of all that is shown, with their number', async () => {
    const { user } = renderTab()
    await openGroup(/Ngoài địa bàn/)
    expect(screen.getByRole('button', { name: 'Tải 1 bản ghi này để sửa' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Tải xuống' }))
    const items = screen.getAllByRole('menuitem').map(({ textContent }) => textContent)
    expect(items[0]).toMatch(/^Danh sách \d+ mục \(CSV\)$/)
    expect(items).toContain('1 thôn để sửa (Excel)')
  })

  it('says of each record its file, sheet, row and column, and what became of it', async () => {
    const source = { file: 'thon.xlsx', sheet: 'Huyện Núi', sha256: '', origin: 'own-file' } as const
    const records = [{ ...first!, population: 3, households: 9 }, ...others]
    const rows = Int32Array.from(records, (_, i) => i + 5)
    renderTab({ ...PROVINCE, villages: { records, source, rows } })
    await openGroup(/Số hộ nhiều hơn số dân/)
    expect(
      screen.getByText('thon.xlsx, trang tính “Huyện Núi”, dòng 5 · cột Số hộ · giữ nguyên, vẫn tính'),
    ).toBeInTheDocument()
  })
})
