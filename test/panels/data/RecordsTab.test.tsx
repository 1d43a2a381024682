import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { RecordsTab } from '../../../src/panels/data/records/RecordsTab'
import { renderPanel } from '../renderPanel'

// Four stations: QT0001 4G and 3G of Viettel, QT0002 4G of VNPT, QT0003 2G of MobiFone.
function openStations() {
  const panel = renderPanel(<RecordsTab layer="stations" />)
  return { ...panel, stations: () => panel.session.store.getState().dataset!.stations.records }
}

const box = (name: string) => screen.getByRole('checkbox', { name })
const row = (name: string) => screen.getAllByRole('button', { name })[0]!
const bar = () => screen.getByRole('region', { name: 'Các bản ghi đã chọn' })
const ticked = () =>
  screen
    .getAllByRole('checkbox', { checked: true })
    .map((one) => one.getAttribute('aria-label'))
    .filter((label) => !label?.startsWith('Chọn cả'))

describe('the table of a layer', () => {
  it('has a row for each record, the first one too', () => {
    openStations()
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'QT0001',
      'QT0001',
      'QT0002',
      'QT0003',
    ])
  })

  it('has one row in the Tab order: its name, its box and its pencil', async () => {
    const { user } = openStations()
    await user.click(screen.getByRole('button', { name: /^Dòng/ }))
    const stops = []
    for (let i = 0; i < 3; i++) {
      await user.tab()
      stops.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)
    }
    expect(stops).toEqual(['Chọn QT0003 2G', 'QT0003', 'Sửa QT0003'])
    await user.tab()
    expect(document.body).toHaveFocus()
  })
})

describe('records that are ticked', () => {
  it('are those whose box was pressed, or whose row was pressed with Ctrl; with Shift all from the last one on', async () => {
    const { user, session } = openStations()
    await user.click(box('Chọn QT0001 4G'))
    await user.keyboard('{Control>}')
    await user.click(row('QT0003'))
    await user.keyboard('{/Control}')
    expect(ticked()).toEqual(['Chọn QT0001 4G', 'Chọn QT0003 2G'])
    await user.keyboard('{Shift>}')
    await user.click(box('Chọn QT0001 3G'))
    await user.keyboard('{/Shift}')
    expect(ticked()).toHaveLength(4)
    // A row that is pressed with neither is looked at, and stays as it is.
    expect(session.store.getState().selection).toBeNull()
    await user.click(row('QT0003'))
    expect(session.store.getState().selection).toEqual({ kind: 'site', id: 'QT0003' })
    expect(ticked()).toHaveLength(4)
  })

  it('are turned by Space, extended by Shift and an arrow, and all of them by Ctrl A', async () => {
    const { user, session } = openStations()
    row('QT0001').focus()
    await user.keyboard(' ')
    expect(ticked()).toEqual(['Chọn QT0001 4G'])
    await user.keyboard(' ')
    expect(screen.queryByRole('region', { name: 'Các bản ghi đã chọn' })).toBeNull()
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(ticked()).toEqual(['Chọn QT0001 4G', 'Chọn QT0001 3G', 'Chọn QT0002 4G'])
    await user.keyboard('{Control>}a{/Control}')
    expect(ticked()).toHaveLength(4)
    expect(session.store.getState().selection).toBeNull()
  })

  it('are the row that the cursor leaves with Shift as well as the one that it comes to', async () => {
    const { user } = openStations()
    row('QT0001').focus()
    await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{/Shift}')
    expect(ticked()).toEqual(['Chọn QT0001 3G', 'Chọn QT0002 4G'])
  })

  it('are all that the filter shows when the box of the head is pressed; those that it hides are told of', async () => {
    const { user, stations } = openStations()
    await user.click(box('Chọn QT0003 2G'))
    await user.type(screen.getByRole('searchbox'), 'viettel')
    await user.click(box('Chọn cả 2 bản ghi đang hiện'))
    expect(bar()).toHaveTextContent('Đã chọn 3 trạm (1 không hiện vì bộ lọc)')
    await user.click(box('Chọn cả 2 bản ghi đang hiện'))
    expect(bar()).toHaveTextContent('Đã chọn 1 trạm (1 không hiện vì bộ lọc)')
    await user.click(within(bar()).getByRole('button', { name: 'Xoá 1 trạm' }))
    expect(stations().map(({ id }) => id)).toEqual(['st-1', 'st-2', 'st-3'])
  })

  it('are deleted together, and the focus stays at the table', async () => {
    const { user, stations } = openStations()
    await user.click(box('Chọn QT0001 4G'))
    await user.click(box('Chọn QT0002 4G'))
    await user.click(within(bar()).getByRole('button', { name: 'Xoá 2 trạm' }))
    expect(stations().map(({ id }) => id)).toEqual(['st-2', 'st-4'])
    expect(screen.queryByRole('region', { name: 'Các bản ghi đã chọn' })).toBeNull()
    await new Promise(requestAnimationFrame)
    expect(document.activeElement).toHaveClass('grid-choose')
  })
})

describe('one value for those that are ticked', () => {
  async function openDialog() {
    const panel = openStations()
    for (const name of ['Chọn QT0001 4G', 'Chọn QT0001 3G', 'Chọn QT0002 4G'])
      await panel.user.click(box(name))
    await panel.user.click(within(bar()).getByRole('button', { name: 'Đặt giá trị…' }))
    const dialog = within(screen.getByRole('dialog'))
    const choose = async (select: RegExp, option: string) => {
      await panel.user.click(dialog.getByRole('button', { name: select }))
      await panel.user.click(screen.getByRole('option', { name: option }))
    }
    return { ...panel, dialog, choose, submit: dialog.getByRole('button', { name: 'Đặt cho 3 trạm' }) }
  }

  it('says what they have, and takes what is typed', async () => {
    const { user, stations, dialog } = await openDialog()
    expect(dialog.getByText('Hiện có: Viettel (2) · VNPT (1)')).toBeVisible()
    const value = dialog.getByLabelText('Giá trị mới')
    expect(value).toHaveValue('Viettel')
    await user.clear(value)
    await user.type(value, 'MobiFone{Enter}')
    expect(stations().map(({ operator }) => operator)).toEqual(Array(4).fill('MobiFone'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('takes what is chosen of a few', async () => {
    const { user, stations, choose, submit } = await openDialog()
    await choose(/Trường/, 'Công nghệ')
    await choose(/Công nghệ$/, '5G')
    await user.click(submit)
    expect(stations().map(({ technology }) => technology)).toEqual(['5G', '5G', '5G', '2G'])
  })

  it('is refused with what would do, and where all have it already', async () => {
    const { user, stations, dialog, choose, submit } = await openDialog()
    const before = stations()
    await choose(/Trường/, 'Tầm phủ, km')
    const value = dialog.getByLabelText('Giá trị mới')
    await user.clear(value)
    await user.type(value, 'xa{Enter}')
    expect(dialog.getByText(/^Ghi một số từ/)).toBeVisible()
    await choose(/Trường/, 'Trạng thái')
    await user.click(submit)
    expect(dialog.getByText('Cả 3 trạm đã có giá trị này.')).toBeVisible()
    expect(stations()).toBe(before)
  })
})

describe('on a phone', () => {
  const pageMatches = window.matchMedia
  afterEach(() => {
    window.matchMedia = pageMatches
  })

  it('rows have boxes once somebody asks for them, and a press turns them instead of opening a card', async () => {
    window.matchMedia = (query) => ({ ...pageMatches(query), matches: query.includes('max-width') })
    const { user, session, stations } = openStations()
    expect(screen.queryByRole('checkbox')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Chọn nhiều' }))
    await user.click(screen.getAllByRole('checkbox')[1]!)
    expect(session.store.getState().selection).toBeNull()
    expect(bar()).toHaveTextContent('Đã chọn 1 trạm')
    await user.click(screen.getByRole('button', { name: 'Chọn cả 4' }))
    await user.click(within(bar()).getByRole('button', { name: 'Xoá 4 trạm' }))
    expect(stations()).toEqual([])
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})
