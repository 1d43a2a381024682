import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CommunesPanel } from '../../../src/panels/communes/CommunesPanel'
import { villageId } from '../../../src/province/village'
import { NO_FILTER } from '../../../src/session/state'
import { PROVINCE, REPORT } from '../fakeProvince'
import { renderPanel } from '../renderPanel'

/** Names of the communes, top to bottom; the last row is the whole territory. */
const names = () =>
  screen
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)
    .slice(0, -1)

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) })

describe('the commune table', () => {
  it('puts communes without a point first, then the widest radius, and names what is missing', () => {
    renderPanel(<CommunesPanel />)
    // Xã An has no point; R is 7.98 km in Bình and 2.12 km in Cửa.
    expect(names()).toEqual(['Xã An', 'Xã Bình', 'Phường Cửa'])
    expect(within(rowOf('Xã An')).getByText('không có điểm')).toBeInTheDocument()
    expect(within(rowOf('Xã Bình')).getByText('7,98')).toBeInTheDocument()
  })

  it('says which column it is sorted by, and turns round when the head is pressed again', async () => {
    const { user } = renderPanel(<CommunesPanel />)
    const head = screen.getByRole('columnheader', { name: /Bán kính/ })
    expect(head).toHaveAttribute('aria-sort', 'descending')
    await user.click(within(head).getByRole('button'))
    expect(head).toHaveAttribute('aria-sort', 'ascending')
    expect(names()).toEqual(['Phường Cửa', 'Xã Bình', 'Xã An'])
  })

  it('sorts names in Vietnamese order', async () => {
    const { user } = renderPanel(<CommunesPanel />)
    await user.click(screen.getByRole('button', { name: 'Xã, phường, thị trấn' }))
    expect(names()).toEqual(['Xã An', 'Xã Bình', 'Phường Cửa'])
    await user.click(screen.getByRole('button', { name: 'Xã, phường, thị trấn' }))
    expect(names()).toEqual(['Phường Cửa', 'Xã Bình', 'Xã An'])
  })

  it('finds by text without marks, in names and districts', async () => {
    const { user } = renderPanel(<CommunesPanel />)
    await user.type(screen.getByRole('searchbox'), 'huyen nui')
    expect(names()).toEqual(['Xã An', 'Xã Bình'])
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'cua')
    expect(names()).toEqual(['Phường Cửa'])
    expect(screen.getByText(/^1\/3 xã/)).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Tìm thấy 1 xã.')
  })

  it('finds only where a word begins', async () => {
    const { user } = renderPanel(<CommunesPanel />)
    await user.type(screen.getByRole('searchbox'), 'ua')
    expect(screen.getByText(/Không tìm thấy “ua”/)).toBeInTheDocument()
  })

  it('says so when the figures could not be computed, and keeps the last ones', async () => {
    const { user, session } = renderPanel(<CommunesPanel />, {
      measurement: { state: 'failed', last: REPORT, message: 'hết bộ nhớ' },
    })
    expect(screen.getByRole('alert')).toHaveTextContent('hết bộ nhớ')
    expect(names()).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(session.retry).toHaveBeenCalled()
  })

  it('says so when no name fits, and takes the text away on request', async () => {
    const { user } = renderPanel(<CommunesPanel />)
    await user.type(screen.getByRole('searchbox'), 'Hường Lộc')
    expect(screen.getByText(/Không tìm thấy “Hường Lộc”/)).toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: 'Xoá chữ lọc' })[0]!)
    expect(names()).toHaveLength(3)
  })

  it('keeps the sums of the whole territory in the last row whatever is filtered', async () => {
    const { user } = renderPanel(<CommunesPanel />)
    await user.type(screen.getByRole('searchbox'), 'cua')
    // From sums: √(328.26 / 3π) = 5.90 km, not the mean of 7.98 and 2.12.
    const sums = within(rowOf('Toàn địa bàn')).getAllByRole('cell')
    expect(sums.map(({ textContent }) => textContent)).toEqual([
      '',
      '10.000',
      '3',
      '5,90',
      '3.333',
      '1/3',
      '80,0',
      '14,4',
      '2/5',
    ])
  })

  it('sets the filter of the session when a chip is pressed, so that the map shows the same', async () => {
    const { user, session } = renderPanel(<CommunesPanel />)
    await user.click(screen.getByRole('button', { name: /Chưa có BĐ-VHX/ }))
    expect(session.setFilter).toHaveBeenCalledWith({ lacksCulturePost: true })
    // An and Cửa have none.
    expect(names()).toEqual(['Xã An', 'Phường Cửa'])
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
    expect(session.store.getState().filter).toEqual(NO_FILTER)
  })

  it('filters above the reference as the legend would: from 3 km to its end', async () => {
    const { user, session } = renderPanel(<CommunesPanel />, { fill: 'areaCoveredShare' })
    const chip = screen.getByRole('button', { name: /Vượt tham chiếu 3 km/ })
    expect(chip).toHaveTextContent('1')
    await user.click(chip)
    expect(session.store.getState().fill).toBe('meanServiceRadiusKm')
    const [from, to] = session.store.getState().filter.fillRange ?? []
    expect(from).toBe(3)
    expect(to).toBeGreaterThanOrEqual(7.98)
    expect(names()).toEqual(['Xã Bình'])
    expect(chip).toHaveAttribute('aria-pressed', 'true')
    await user.click(chip)
    expect(session.store.getState().filter.fillRange).toBeNull()
  })

  it('selects a commune by a press on its row, and by Enter on its name', async () => {
    const { user, session } = renderPanel(<CommunesPanel />)
    await user.click(within(rowOf('Xã Bình')).getByText('3.000', { selector: '.grid-population *' }))
    expect(session.select).toHaveBeenLastCalledWith({ kind: 'commune', id: '2020:19002' })
    expect(screen.getByRole('button', { name: 'Xã Bình' })).toHaveAttribute('aria-current', 'true')
    screen.getByRole('button', { name: 'Phường Cửa' }).focus()
    await user.keyboard('{Enter}')
    expect(session.select).toHaveBeenLastCalledWith({ kind: 'commune', id: '2020:19003' })
  })

  it('walks the rows with the arrows, with one row in the Tab order', async () => {
    const { user, session } = renderPanel(<CommunesPanel />)
    screen.getByRole('button', { name: 'Xã An' }).focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('button', { name: 'Xã Bình' })).toHaveFocus()
    expect(session.hover).toHaveBeenLastCalledWith({ kind: 'commune', id: '2020:19002' })
    await user.keyboard('{End}')
    expect(screen.getByRole('button', { name: 'Phường Cửa' })).toHaveFocus()
    await user.keyboard('{ArrowDown}{Home}')
    expect(screen.getByRole('button', { name: 'Xã An' })).toHaveFocus()
    const inTabOrder = ['Xã An', 'Xã Bình', 'Phường Cửa'].filter(
      (name) => screen.getByRole('button', { name }).tabIndex === 0,
    )
    expect(inTabOrder).toEqual(['Xã An'])
  })

  it('tells the map what is under the pointer, and shows what the map has under its own', async () => {
    const { user, session } = renderPanel(<CommunesPanel />)
    await user.hover(rowOf('Xã Bình'))
    expect(session.hover).toHaveBeenLastCalledWith({ kind: 'commune', id: '2020:19002' })
    expect(rowOf('Xã Bình')).toHaveAttribute('data-hovered')
    await user.unhover(rowOf('Xã Bình'))
    expect(session.hover).toHaveBeenLastCalledWith(null)
  })

  it('marks the commune of a village that is pointed at on the map', () => {
    // The village v-3 lies in Bình.
    renderPanel(<CommunesPanel />, { hovered: { kind: 'village', id: villageId('v-3') } })
    expect(rowOf('Xã Bình')).toHaveAttribute('data-hovered')
    expect(rowOf('Xã An')).not.toHaveAttribute('data-hovered')
  })

  it('asks for boundaries when there are none', () => {
    renderPanel(<CommunesPanel />, { dataset: { ...PROVINCE, communes: {} }, measurement: { state: 'none' } })
    expect(screen.getByText(/Đang tính|ranh giới xã/)).toBeInTheDocument()
  })

  it('speaks English', () => {
    renderPanel(<CommunesPanel />, { language: 'en' })
    expect(screen.getByRole('heading', { level: 1, name: 'Communes' })).toBeInTheDocument()
    expect(screen.getByText(/^3 communes/)).toBeInTheDocument()
    expect(within(rowOf('Xã Bình')).getByText('7.98')).toBeInTheDocument()
    expect(screen.getByText('no point')).toBeInTheDocument()
  })
})
