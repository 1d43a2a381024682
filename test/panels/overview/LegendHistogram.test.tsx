import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LegendHistogram } from '../../../src/panels/overview/LegendHistogram'
import { MapLegend } from '../../../src/panels/overview/MapLegend'
import { NO_FILTER } from '../../../src/session/state'
import { renderPanel } from '../renderPanel'

/*
 * Radii of the tiny province: none, 7.98 and 2.12 km. 7.98 / 28 = 0.285, so bars of 250 m, 32 of them up to 8 km.
 */
const handle = (name: string) => screen.getByRole('slider', { name })

describe('the legend as a histogram', () => {
  it('says what the colour means, its unit and its reference', () => {
    renderPanel(<LegendHistogram />)
    expect(screen.getByRole('region', { name: 'Chú giải: Bán kính phục vụ bình quân' })).toBeVisible()
    expect(screen.getByText('km mỗi điểm')).toBeVisible()
    expect(screen.getByText('tham chiếu 3 km')).toBeVisible()
  })

  it('says how many communes have no point, and how many are shown', () => {
    renderPanel(<LegendHistogram />)
    expect(screen.getByText(/1 xã không có điểm/)).toBeVisible()
    expect(screen.getByText('3 xã')).toBeVisible()
  })

  it('moves a handle by one bar with the arrows', () => {
    const { session } = renderPanel(<LegendHistogram />)
    fireEvent.change(handle('Từ'), { target: { value: '1' } })
    expect(session.setFilter).toHaveBeenLastCalledWith({ fillRange: [0.25, 8] })
  })

  it('moves a handle by one class with Page Up and Page Down', async () => {
    const { session, user } = renderPanel(<LegendHistogram />)
    handle('Từ').focus()
    await user.keyboard('{PageUp}')
    expect(session.setFilter.mock.lastCall?.[0].fillRange?.[0]).toBe(1)
    await user.keyboard('{PageUp}{PageUp}')
    expect(session.setFilter.mock.lastCall?.[0].fillRange?.[0]).toBe(3)
    expect(handle('Từ')).toHaveAttribute('aria-valuetext', '3 km mỗi điểm')
    await user.keyboard('{PageDown}')
    expect(session.setFilter.mock.lastCall?.[0].fillRange?.[0]).toBe(2)
  })

  it('never lets the handles pass each other', () => {
    const { session } = renderPanel(<LegendHistogram />, { filter: { ...NO_FILTER, fillRange: [3, 6] } })
    fireEvent.change(handle('Từ'), { target: { value: '30' } })
    // The end stands at 6 km: the last bar below it starts at 5.75 km.
    expect(session.setFilter.mock.lastCall?.[0].fillRange?.[0]).toBe(5.75)
  })

  it('counts what the brush leaves, and takes the brush away', async () => {
    const { session, user } = renderPanel(<LegendHistogram />, {
      filter: { ...NO_FILTER, fillRange: [3, 8] },
    })
    expect(screen.getByText('1/3 xã')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
    expect(session.setFilter).toHaveBeenLastCalledWith({ fillRange: null })
  })

  it('takes a class when it is pressed', async () => {
    const { session, user } = renderPanel(<LegendHistogram />)
    await user.click(screen.getByTitle('2 đến 3 km mỗi điểm: 1 xã'))
    const range = session.setFilter.mock.lastCall?.[0].fillRange
    expect(range?.[0]).toBe(2)
    expect(range?.[1]).toBeLessThan(3)
  })

  it('gives way to the legend of coverage while coverage stands in for the fill', () => {
    renderPanel(<MapLegend />, { layers: new Set(['coverage']) })
    expect(screen.getByRole('region', { name: 'Vùng phủ 3G–5G' })).toBeVisible()
    expect(screen.queryByRole('slider')).toBeNull()
  })

  it('names the symbols in views whose panel does not', () => {
    renderPanel(<MapLegend />, { view: 'dead-zones', layers: new Set(['gaps', 'sites', 'coverage']) })
    expect(screen.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
      'Chắc chắn trắng',
      'Có thể trắng',
      'MobiFone',
      'VNPT',
      'Viettel',
      'Vùng phủ 3G–5G',
    ])
  })
})
