import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Frame } from '../../../src/panels/frame/Frame'
import { MapUnavailable } from '../../../src/panels/frame/MapUnavailable'
import { newDraft } from '../../../src/session/importing/draft'
import { NO_FILTER } from '../../../src/session/state'
import { PROVINCE } from '../fakeProvince'
import { renderPanel } from '../renderPanel'

const verbs = { onZoomIn: vi.fn(), onZoomOut: vi.fn(), onHome: vi.fn() }
const frame = <Frame map={<section aria-label="Bản đồ" />} {...verbs} />

const pageMatches = window.matchMedia
afterEach(() => {
  window.matchMedia = pageMatches
})

/** The page as wide as `px`, with the rules of the style sheets. */
function pageOf(px: number) {
  window.matchMedia = (query) => {
    const least = 16 * Number(/min-width:\s*([\d.]+)em/.exec(query)?.[1] ?? 0)
    const most = 16 * Number(/max-width:\s*([\d.]+)em/.exec(query)?.[1] ?? Number.POSITIVE_INFINITY)
    return { ...pageMatches(query), matches: /width/.test(query) && px >= least && px <= most }
  }
}

const csv = () => new File(['name,lon,lat\n'], 'thon.csv', { type: 'text/csv' })

describe('the page', () => {
  it('has a banner, a navigation, one main part and one first heading', () => {
    renderPanel(frame)
    expect(screen.getByRole('banner')).toBeVisible()
    expect(screen.getByRole('navigation', { name: 'Khung nhìn' })).toBeVisible()
    expect(screen.getAllByRole('main')).toHaveLength(1)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getByRole('link', { name: 'Bỏ qua tới số liệu' })).toHaveAttribute('href', '#panel')
  })

  it('goes from view to view, each with its own first heading', async () => {
    const { session, user } = renderPanel(frame)
    const views = within(screen.getByRole('navigation'))
    expect(views.getByRole('button', { name: 'Tổng quan' })).toHaveAttribute('aria-current', 'page')
    await user.click(views.getByRole('button', { name: /^Xã/ }))
    expect(session.setView).toHaveBeenCalledWith('communes')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Bảng xã')
    await user.click(views.getByRole('button', { name: /^Trắng sóng/ }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Thôn, bản trắng sóng')
  })

  it('counts in its views what the filters leave', () => {
    // Of the three communes two lie in district 465, with both dead-zone villages.
    renderPanel(frame, { filter: { ...NO_FILTER, districts: ['465'] } })
    const views = within(screen.getByRole('navigation'))
    expect(views.getByRole('button', { name: /^Xã/ })).toHaveTextContent('2')
    expect(views.getByRole('button', { name: /^Trắng sóng/ })).toHaveTextContent('2')
  })

  it('says aloud what is left once a filter has come to rest', () => {
    vi.useFakeTimers()
    try {
      const { session } = renderPanel(frame)
      act(() => session.store.setState({ filter: { ...NO_FILTER, districts: ['466'] } }))
      expect(screen.queryByText('1 xã và 0 thôn trắng sóng đang hiện.')).toBeNull()
      act(() => vi.advanceTimersByTime(800))
      expect(screen.getByText('1 xã và 0 thôn trắng sóng đang hiện.')).toBeInTheDocument()
    } finally {
      vi.useRealTimers()
    }
  })

  it('names the dataset, that it is modelled, its edition and its period', async () => {
    const { user } = renderPanel(frame)
    const banner = within(screen.getByRole('banner'))
    expect(banner.getByText('6/2024')).toBeVisible()
    await user.click(banner.getByRole('button', { name: /Bộ dữ liệu Tỉnh Nhỏ mô hình/ }))
    const sheet = screen.getByRole('dialog', { name: 'Bộ dữ liệu' })
    expect(sheet).toHaveTextContent('stations.geojson · 4 bản ghi')
    expect(sheet).toHaveTextContent('không phải khảo sát')
  })

  it('says when a file of the user stands in for a layer', () => {
    const dataset = {
      ...PROVINCE,
      villages: {
        ...PROVINCE.villages,
        source: { file: 'thon.csv', sha256: '', origin: 'own-file' as const },
      },
    }
    renderPanel(frame, { dataset })
    expect(screen.getByRole('button', { name: /mô hình \+ tệp riêng/ })).toBeVisible()
  })

  it('offers only the editions that the dataset has, and sets the one chosen', async () => {
    const boundaries = PROVINCE.communes['2020']!
    const dataset = { ...PROVINCE, communes: { '2020': boundaries, '2025': boundaries } }
    const { session, user } = renderPanel(frame, { dataset })
    await user.click(screen.getByRole('button', { name: /Ấn bản 2020/ }))
    const items = screen.getAllByRole('menuitemradio')
    expect(items).toHaveLength(2)
    await user.click(items[1]!)
    expect(session.setEdition).toHaveBeenCalledWith('2025')
  })

  it('changes theme and language', async () => {
    const { session, user } = renderPanel(frame)
    await user.click(screen.getByRole('button', { name: 'Chuyển sang nền tối' }))
    expect(session.setTheme).toHaveBeenCalledWith('dark')
    await user.click(screen.getByRole('button', { name: /Switch to English/ }))
    expect(session.setLanguage).toHaveBeenCalledWith('en')
  })

  it('undoes and does again, by button and by key, but leaves the keys to a text field', async () => {
    const { session, user } = renderPanel(frame, { canUndo: true, view: 'communes' })
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(session.undo).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('button', { name: 'Làm lại' })).toBeDisabled()
    await user.keyboard('{Control>}z{/Control}')
    expect(session.undo).toHaveBeenCalledTimes(2)
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(session.redo).toHaveBeenCalledTimes(1)
    screen.getByRole('searchbox').focus()
    await user.keyboard('{Control>}z{/Control}')
    expect(session.undo).toHaveBeenCalledTimes(2)
  })

  it('moves the map by its own buttons', async () => {
    const { user } = renderPanel(frame)
    await user.click(screen.getByRole('button', { name: 'Phóng to' }))
    await user.click(screen.getByRole('button', { name: 'Về toàn địa bàn' }))
    expect(verbs.onZoomIn).toHaveBeenCalledOnce()
    expect(verbs.onHome).toHaveBeenCalledOnce()
  })

  it('says on the map that positions are modelled, and only while they are', () => {
    const { session } = renderPanel(frame)
    expect(screen.getByText(/Vị trí trạm, điểm, thôn: mô hình/)).toBeVisible()
    const own = { file: 'x', sha256: '', origin: 'surveyed' as const }
    const dataset = {
      ...PROVINCE,
      stations: { ...PROVINCE.stations, source: own },
      postalPoints: { ...PROVINCE.postalPoints, source: own },
      villages: { ...PROVINCE.villages, source: own },
    }
    act(() => session.store.setState({ dataset }))
    expect(screen.queryByText(/Vị trí trạm, điểm, thôn: mô hình/)).toBeNull()
  })

  it('takes filters back from the line that tells of it', async () => {
    const { session, user } = renderPanel(frame, { filter: { ...NO_FILTER, onlyGaps: true } })
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
    const line = screen.getByText('Đã bỏ lọc.', { exact: false })
    await user.click(within(line).getByRole('button', { name: 'Hoàn tác' }))
    expect(session.undo).toHaveBeenCalledOnce()
    expect(screen.queryByText('Đã bỏ lọc.', { exact: false })).toBeNull()
  })
})

describe('files', () => {
  it('dropped anywhere on the page go to the session, over a veil that says what fits', async () => {
    const { session } = renderPanel(frame)
    const dataTransfer = { types: ['Files'], files: [csv()] }
    fireEvent.dragEnter(document.body, { dataTransfer })
    expect(screen.getByText('Thả tệp vào đây')).toBeVisible()
    fireEvent.drop(document.body, { dataTransfer })
    expect(screen.queryByText('Thả tệp vào đây')).toBeNull()
    await waitFor(() => expect(session.giveFiles).toHaveBeenCalledOnce())
    const [given] = session.giveFiles.mock.calls[0] as unknown as [readonly { name: string; blob: Blob }[]]
    expect(given[0]?.name).toBe('thon.csv')
    expect(await given[0]?.blob.text()).toBe('name,lon,lat\n')
  })

  it('leave no veil when they are carried away again', () => {
    renderPanel(frame)
    const dataTransfer = { types: ['Files'], files: [] }
    fireEvent.dragEnter(document.body, { dataTransfer })
    fireEvent.dragEnter(screen.getByRole('main'), { dataTransfer })
    fireEvent.dragLeave(screen.getByRole('main'), { dataTransfer })
    expect(screen.getByText('Thả tệp vào đây')).toBeVisible()
    fireEvent.dragLeave(document.body, { dataTransfer })
    expect(screen.queryByText('Thả tệp vào đây')).toBeNull()
  })

  it('dragged text is none of our business', () => {
    renderPanel(frame)
    fireEvent.dragEnter(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })
    expect(screen.queryByText('Thả tệp vào đây')).toBeNull()
  })

  it('are named while they are read', () => {
    renderPanel(frame, { drafts: [newDraft(1, 'thon.csv'), newDraft(2, 'tram.csv')] })
    expect(screen.getByText('Đang đọc thon.csv, tram.csv…')).toBeVisible()
  })
})

describe('when something is missing', () => {
  it('says why the dataset did not open and what to do, and keeps the map and the bar', () => {
    const opening = {
      state: 'failed',
      refusal: { kind: 'missing', file: 'catalog.json', detail: 'HTTP 404' },
    } as const
    renderPanel(frame, { opening, dataset: null, measurement: { state: 'none' } })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Không mở được bộ dữ liệu')
    expect(screen.getByRole('alert')).toHaveTextContent('catalog.json')
    expect(screen.getByRole('button', { name: 'Chọn tệp của bạn' })).toBeEnabled()
    expect(screen.getByRole('region', { name: 'Bản đồ' })).toBeVisible()
  })

  it('stands without a dataset while it is being opened', () => {
    renderPanel(frame, { opening: { state: 'opening' }, dataset: null, measurement: { state: 'none' } })
    expect(screen.getByText('Chưa có dữ liệu')).toBeVisible()
  })

  it('says in the place of the map why it cannot be drawn, while the tables go on', () => {
    renderPanel(<Frame map={<MapUnavailable reason="WebGL2 is required" />} {...verbs} />, {
      view: 'communes',
    })
    expect(screen.getByRole('region', { name: 'Bản đồ' })).toHaveTextContent('WebGL2 is required')
    expect(screen.getByText('Xã An')).toBeVisible()
  })
})

describe('the map', () => {
  const stageOf = (px: number) =>
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => px)
  afterEach(() => vi.restoreAllMocks())
  const aVillage = PROVINCE.villages.records[0]!

  it('lets the histogram lie over it where it is wide enough', () => {
    stageOf(1068)
    renderPanel(frame)
    expect(screen.getByRole('slider', { name: /^Từ/ })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Mở chú giải/ })).toBeNull()
  })

  it('has a strip below it where it is small, which opens the histogram; the register adds the symbols', async () => {
    stageOf(500)
    const { user } = renderPanel(frame, { view: 'dead-zones' })
    expect(screen.getByRole('region', { name: 'Ký hiệu' })).toHaveTextContent('Chắc chắn trắng')
    expect(screen.queryByRole('slider', { name: /^Từ/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Mở chú giải/ }))
    expect(screen.getByRole('slider', { name: /^Từ/ })).toBeInTheDocument()
  })

  it('explains the coverage, not the fill, below it while the coverage is shown', () => {
    stageOf(500)
    renderPanel(frame, { layers: new Set(['coverage'] as const) })
    expect(screen.getByRole('region', { name: /^Vùng phủ/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Mở chú giải/ })).toBeNull()
  })

  it('has the card of what was chosen, whatever its width', () => {
    for (const px of [500, 700, 1068]) {
      stageOf(px)
      const { unmount } = renderPanel(frame, { selection: { kind: 'village', id: aVillage.id } })
      expect(screen.getAllByRole('article', { name: aVillage.name })).toHaveLength(1)
      unmount()
    }
  })
})

describe('on a phone', () => {
  it('has its views at the bottom and its figures in a sheet of three heights', async () => {
    pageOf(390)
    const { user } = renderPanel(frame)
    expect(screen.getByRole('button', { name: 'Bản đồ' })).toHaveAttribute('aria-current', 'page')
    const sheetHandle = () => screen.getByRole('button', { name: /Kéo lên hoặc xuống/ })
    expect(sheetHandle()).toHaveAccessibleName(/thu gọn/)
    sheetHandle().focus()
    await user.keyboard('{ArrowUp}')
    expect(sheetHandle()).toHaveAccessibleName(/nửa màn hình/)
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(sheetHandle()).toHaveAccessibleName(/toàn màn hình/)
    await user.keyboard('{ArrowDown}')
    expect(sheetHandle()).toHaveAccessibleName(/nửa màn hình/)
  })

  it('brings the map back from a list with the same filter', async () => {
    pageOf(390)
    const filter = { ...NO_FILTER, districts: ['465'] }
    const { session, user } = renderPanel(frame, { view: 'dead-zones', filter })
    const panel = within(screen.getByRole('region', { name: 'Bảng số liệu' }))
    await user.click(panel.getByRole('button', { name: 'Bản đồ' }))
    expect(session.store.getState()).toMatchObject({ view: 'overview', filter })
  })

  it('opens the legend from its strip', async () => {
    pageOf(390)
    const { user } = renderPanel(frame)
    await user.click(screen.getByRole('button', { name: /^Mở chú giải và lọc theo khoảng/ }))
    expect(screen.getByRole('dialog', { name: 'Bán kính phục vụ bình quân' })).toBeVisible()
    expect(screen.getAllByRole('slider')).toHaveLength(2)
  })

  it('keeps every action, in a menu', async () => {
    pageOf(390)
    const { session, user } = renderPanel(frame, { canUndo: true })
    await user.click(screen.getByRole('button', { name: 'Thêm thao tác' }))
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Hoàn tác',
      'Làm lại',
      'Nhập tệp',
      'Xuất dữ liệu',
      'Chuyển sang nền tối',
      'Switch to English',
    ])
    await user.click(screen.getByRole('menuitem', { name: 'Hoàn tác' }))
    expect(session.undo).toHaveBeenCalledOnce()
  })
})

describe('between 720 and 1023 px', () => {
  it('lays the panel over the map as a drawer that closes and opens', async () => {
    pageOf(900)
    const { user } = renderPanel(frame)
    await user.click(screen.getByRole('button', { name: 'Đóng bảng số liệu' }))
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Mở bảng số liệu' }))
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

describe('the generated country', () => {
  it('is offered with what it is, below where the data come from', async () => {
    const { session, user } = renderPanel(frame)
    await user.click(screen.getByRole('button', { name: /Bộ dữ liệu/ }))
    const sheet = within(screen.getByRole('dialog'))
    expect(sheet.getByText(/Không có số liệu nào là thật/)).toBeVisible()
    await user.click(sheet.getByRole('button', { name: 'Thử cả nước (dữ liệu sinh)' }))
    expect(session.openSample).toHaveBeenCalledOnce()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('shows how far it is while it is made, and can be left', async () => {
    const sampling = { layer: 'stations', made: 120_000, total: 350_000 } as const
    const { session, user } = renderPanel(frame, { sampling })
    expect(screen.getByRole('progressbar', { name: 'Đang sinh 120.000 / 350.000 trạm…' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Dừng' }))
    expect(session.cancelSample).toHaveBeenCalledOnce()
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it('is not offered once it is open', async () => {
    const { user } = renderPanel(frame, { dataset: { ...PROVINCE, id: 'nation-sample' } })
    await user.click(screen.getByRole('button', { name: /Bộ dữ liệu/ }))
    expect(within(screen.getByRole('dialog')).queryByRole('button', { name: /Thử cả nước/ })).toBeNull()
  })
})
