import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OverviewPanel } from '../../../src/panels/overview/OverviewPanel'
import { NO_FILTER } from '../../../src/session/state'
import { PROVINCE, REPORT } from '../fakeProvince'
import { renderPanel } from '../renderPanel'

/** The cells of the row that starts with a label: our figure, and what stands beside it. */
const cellsOf = (label: RegExp) =>
  within(screen.getByRole('row', { name: label }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('the figures of the overview', () => {
  it('stand with their units beside the published ones, in a table', () => {
    renderPanel(<OverviewPanel />)
    // R = √(328.26 / 3π) = 5.90 km; 10,000 people / 3 points = 3,333.
    expect(cellsOf(/^Bán kính phục vụ/)).toEqual(['5,90 km', '5,5'])
    expect(cellsOf(/^Số dân phục vụ/)).toEqual(['3.333 người', '–'])
    expect(cellsOf(/^Xã có điểm BĐ-VHX/)).toEqual(['1/3 xã', '–'])
    expect(cellsOf(/^Điểm phục vụ/)).toEqual(['3 điểm', '3'])
    expect(cellsOf(/^Dân được phủ 3G–5G/)).toEqual(['80,0 %', '–'])
    expect(cellsOf(/^Thôn, bản trắng sóng/)).toEqual(['2 thôn', '–'])
  })

  it('name the place and what it is made of', () => {
    renderPanel(<OverviewPanel />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Toàn địa bàn')
    expect(screen.getByText('3 xã, phường, thị trấn · 10.000 người · 328 km²')).toBeVisible()
  })

  it('say of how many communes the population is known, where it is not known of all', () => {
    // 8,000 people and 2 points in the two communes that are known.
    const part = { population: 8000, populationKnownCommunes: 2, peoplePerPoint: 4000 }
    const province = { ...REPORT.province, ...part }
    renderPanel(<OverviewPanel />, { measurement: { state: 'done', last: { ...REPORT, province } } })
    expect(screen.getByText(/8\.000 người \(2\/3 xã có dân số\)/)).toBeVisible()
    expect(screen.getByText(/^2\/3 xã có dân số: số dân bình quân chỉ chia/)).toBeVisible()
    expect(cellsOf(/^Số dân phục vụ/)[0]).toBe('4.000 người')
  })

  it('are written as English writes them when English is chosen', () => {
    renderPanel(<OverviewPanel />, { language: 'en' })
    expect(cellsOf(/^Mean service radius/)).toEqual(['5.90 km', '5.5'])
    expect(cellsOf(/^People per point/)).toEqual(['3,333 people', '–'])
  })

  it('carry the mark of modelled data where they rest on modelled positions, and only there', () => {
    renderPanel(<OverviewPanel />)
    expect(screen.getByRole('rowheader', { name: /^Dân được phủ.*số liệu mô hình/ })).toBeVisible()
    expect(screen.getByRole('rowheader', { name: /^Bán kính/ })).not.toHaveTextContent('mô hình')
  })

  it('lose the mark when the layers come from a survey', () => {
    const surveyed = <T extends { readonly source: object }>(layer: T) => ({
      ...layer,
      source: { ...layer.source, origin: 'surveyed' as const },
    })
    const dataset = {
      ...PROVINCE,
      stations: surveyed(PROVINCE.stations),
      villages: surveyed(PROVINCE.villages),
    } as typeof PROVINCE
    renderPanel(<OverviewPanel />, { dataset })
    expect(screen.getByRole('rowheader', { name: /^Dân được phủ/ })).not.toHaveTextContent('mô hình')
  })

  it('stay, and say that they are busy, while new ones are computed', () => {
    renderPanel(<OverviewPanel />, { measurement: { state: 'computing', last: REPORT, share: null } })
    expect(screen.getAllByRole('table')[0]).toHaveAttribute('aria-busy', 'true')
    expect(cellsOf(/^Bán kính phục vụ/)[0]).toBe('5,90 km')
  })

  it('are dashes before anything was computed', () => {
    renderPanel(<OverviewPanel />, { measurement: { state: 'none' } })
    expect(cellsOf(/^Bán kính phục vụ/)).toEqual(['– km', '–'])
  })

  it('stay with a word and a way on when the calculation failed', async () => {
    const { session, user } = renderPanel(<OverviewPanel />, {
      measurement: { state: 'failed', last: REPORT, message: 'out of memory' },
    })
    expect(screen.getByRole('alert')).toHaveTextContent('Số đang hiện là của lần trước')
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(session.retry).toHaveBeenCalledOnce()
  })

  it('say "không có điểm" where there is no point to have a radius', () => {
    const province = { ...REPORT.province, postalPoints: 0, meanServiceRadiusKm: null, peoplePerPoint: null }
    renderPanel(<OverviewPanel />, { measurement: { state: 'done', last: { ...REPORT, province } } })
    expect(cellsOf(/^Bán kính phục vụ/)[0]).toBe('không có điểm')
  })

  it('are those of a district when the filter leaves one district, and then nothing is published', () => {
    renderPanel(<OverviewPanel />, { filter: { ...NO_FILTER, districts: ['465'] } })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Huyện Núi')
    // R = √(300 / π) = 9.77 km.
    expect(cellsOf(/^Bán kính phục vụ/)).toEqual(['9,77 km', '–'])
  })

  it('show how far people really go, and who is farthest, on request', async () => {
    const { user } = renderPanel(<OverviewPanel />)
    await user.click(screen.getByRole('button', { name: 'Đường đi thực tế, mức tham chiếu' }))
    expect(screen.getByText(/^Tham chiếu: ≤ 3.km · ≤ 8\.000.người/)).toBeVisible()
    expect(cellsOf(/^Xa nhất: Bản Xa/)[0]).toBe('16,0 km')
    expect(cellsOf(/^Dân trong 3 km/)[0]).toBe('80,0 %')
  })

  it('stand by technology and by operator on request', async () => {
    const { user } = renderPanel(<OverviewPanel />)
    await user.click(screen.getByRole('button', { name: /^Dân ở nơi trắng sóng, công nghệ, nhà mạng/ }))
    expect(screen.getByText('2.000 người sống ở thôn, bản trắng sóng.')).toBeVisible()
    expect(cellsOf(/^4G/)).toEqual(['2', '–', '80,0', '14,4'])
    expect(cellsOf(/^Viettel/)).toEqual(['2'])
  })
})

describe('the note about published figures', () => {
  it('tells the difference in a sentence, and the reason in the language in use', async () => {
    const { user } = renderPanel(<OverviewPanel />)
    expect(screen.getByText(/3 điểm trên 328.km² cho 5,90.km, không ra 5,5\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Vì sao khác?' }))
    const dialog = screen.getByRole('dialog', { name: 'Số tính toán và số công bố' })
    expect(dialog).toHaveTextContent('không ra 5,500')
    // 5.9016 − 5.5 = 0.4016, at the one decimal of the published figure.
    expect(within(dialog).getByRole('row', { name: /Bán kính/ })).toHaveTextContent('5,95,5+0,4')
    expect(within(dialog).queryByRole('row', { name: /Tổng số điểm/ })).toBeNull()
  })

  it('gives the English reason in English', async () => {
    const { user } = renderPanel(<OverviewPanel />, { language: 'en' })
    await user.click(screen.getByRole('button', { name: 'Why do they differ?' }))
    expect(screen.getByRole('dialog')).toHaveTextContent('3 points on 328 km² give 5.90 km')
  })

  it('is silent when the figures agree at the decimals that were published', () => {
    const compared = REPORT.compared.map((figure) => ({ ...figure, published: 5.9, computed: 5.9016 }))
    renderPanel(<OverviewPanel />, { measurement: { state: 'done', last: { ...REPORT, compared } } })
    expect(screen.queryByRole('button', { name: 'Vì sao khác?' })).toBeNull()
  })

  it('says what lies outside the territory and so is not counted', () => {
    const outside = { stations: 2, postalPoints: 0, villages: 1 }
    renderPanel(<OverviewPanel />, { measurement: { state: 'done', last: { ...REPORT, outside } } })
    expect(screen.getByText(/Nằm ngoài địa bàn nên không tính: 2 trạm, 1 thôn\./)).toBeVisible()
  })

  it('leads from there to the list, narrowed to what lies outside, and to the layer where it is one only', async () => {
    const outside = { stations: 2, postalPoints: 0, villages: 1 }
    const done = (counts: typeof outside) =>
      ({ state: 'done', last: { ...REPORT, outside: counts } }) as const
    const { session, user } = renderPanel(<OverviewPanel />, { measurement: done(outside) })
    const see = () => user.click(screen.getByRole('button', { name: 'Xem các bản ghi này' }))
    await see()
    expect(session.store.getState()).toMatchObject({
      view: 'data',
      dataTab: 'findings',
      findingFilter: { kind: 'outside', layer: null, severity: null },
    })
    act(() => session.store.setState({ measurement: done({ ...outside, stations: 0 }) }))
    await see()
    expect(session.store.getState().findingFilter).toEqual({
      kind: 'outside',
      layer: 'villages',
      severity: null,
    })
  })
})
