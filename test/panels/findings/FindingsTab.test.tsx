import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../../src/base/atOnce'
import { findingsOf } from '../../../src/checks/findingsOf'
import { FindingsTab } from '../../../src/panels/findings/FindingsTab'
import type { Dataset } from '../../../src/province/dataset'
import { PROVINCE } from '../fakeProvince'
import { renderPanel } from '../renderPanel'

const [first, ...others] = PROVINCE.villages.records
/** 0.01° north of the communes, whose northern border is 16.7°: 1.1 km. */
const strayed = { ...first!, position: [106.75, 16.71] as const }
const OPEN: Dataset = { ...PROVINCE, villages: { ...PROVINCE.villages, records: [strayed, ...others] } }

function renderTab() {
  const findings = atOnce(findingsOf({ dataset: OPEN, edition: '2020', today: '2026-11-25' }))
  const last = { dataset: OPEN, edition: '2020' as const, findings }
  return renderPanel(<FindingsTab />, { dataset: OPEN, checking: { isBusy: false, last } })
}

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
})
