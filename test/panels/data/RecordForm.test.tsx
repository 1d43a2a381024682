import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { RecordRef } from '../../../src/editing/editableLayer'
import { RecordForm } from '../../../src/panels/data/form/RecordForm'
import { renderPanel } from '../renderPanel'

const VILLAGE: RecordRef = { layer: 'villages', id: 'v-1' }
const STATION: RecordRef = { layer: 'stations', id: 'st-1' }

function openForm(form: RecordRef) {
  const panel = renderPanel(<RecordForm form={form} />)
  const records = () => panel.session.store.getState().dataset!
  return { ...panel, records }
}

it('a number goes into the record when its box is left, in the way that people write it', async () => {
  const { user, records } = openForm(VILLAGE)
  const box = screen.getByLabelText('Dân số')
  expect(box).toHaveValue('500')
  await user.clear(box)
  await user.type(box, '1.250')
  expect(records().villages.records[0]?.population).toBe(500)
  await user.tab()
  expect(records().villages.records[0]?.population).toBe(1250)
  expect(records().villages.loaded?.[0]?.population).toBe(500)
})

it('what cannot be is not taken: the box says what would do, and keeps what was typed', async () => {
  const { user, records } = openForm(VILLAGE)
  const box = screen.getByLabelText('Dân số')
  await user.clear(box)
  await user.type(box, 'nhiều{Enter}')
  expect(screen.getByText('Ghi một số từ 0 đến 1.000.000, hoặc để trống.')).toBeVisible()
  expect(box).toHaveValue('nhiều')
  expect(box).toBeInvalid()
  expect(records().villages.records[0]?.population).toBe(500)
  await user.type(box, '{Escape}')
  expect(box).toHaveValue('500')
})

it('a place may be written in degrees, minutes and seconds; the stations of the site go along', async () => {
  const { user, records } = openForm(STATION)
  const box = screen.getByLabelText('Toạ độ (vĩ độ, kinh độ)')
  await user.clear(box)
  await user.type(box, `16°48'59"N 107°06'01"E{Enter}`)
  await waitFor(() => expect(box).toHaveValue('16.81639, 107.10028'))
  const atSite = records().stations.records.filter(({ siteId }) => siteId === 'QT0001')
  expect(atSite).toHaveLength(2)
  for (const { position } of atSite) {
    expect(position[0]).toBeCloseTo(107.10028, 5)
    expect(position[1]).toBeCloseTo(16.81639, 5)
  }
})

it('an operator cannot be left blank, since every station is somebody’s', async () => {
  const { user, records } = openForm(STATION)
  const box = screen.getByLabelText(/Nhà mạng/)
  await user.clear(box)
  await user.tab()
  expect(screen.getByText('Ô này cần có chữ.')).toBeVisible()
  expect(records().stations.records[0]?.operator).toBe('Viettel')
})
