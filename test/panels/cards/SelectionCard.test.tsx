import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SelectionCard } from '../../../src/panels/cards/SelectionCard'
import { differs } from '../../../src/panels/cards/VillageStatus'
import { communeId } from '../../../src/province/commune'
import { postalPointId } from '../../../src/province/postalPoint'
import { siteId } from '../../../src/province/station'
import { villageId } from '../../../src/province/village'
import type { Selection } from '../../../src/session/state'
import { PROVINCE } from '../fakeProvince'
import { renderPanel } from '../renderPanel'

const show = (selection: Selection | null, rest = {}) =>
  renderPanel(<SelectionCard />, { selection, ...rest })
const commune = (code: string): Selection => ({ kind: 'commune', id: communeId('2020', code) })
const village = (id: string): Selection => ({ kind: 'village', id: villageId(id) })

const figure = (label: RegExp) => screen.getByRole('row', { name: label })
const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling

describe('the card', () => {
  it('is absent while nothing is selected', () => {
    show(null)
    expect(screen.queryByRole('article')).toBeNull()
  })

  it('is closed by its button and by Escape', async () => {
    const { user, session } = show(commune('19002'))
    await user.click(screen.getByRole('button', { name: 'Đóng thẻ' }))
    expect(session.select).toHaveBeenLastCalledWith(null)
    session.select(commune('19002'))
    await screen.findByRole('article')
    await user.keyboard('{Escape}')
    expect(session.select).toHaveBeenLastCalledWith(null)
    expect(screen.queryByRole('article')).toBeNull()
  })

  it('keeps the focus when a press inside it brings another card, and gives it back when it is closed', async () => {
    const row = document.createElement('button')
    document.body.append(row)
    row.focus()
    const { user } = show(commune('19001'))
    await user.click(screen.getByRole('button', { name: /Xa nhất: Bản Xa/ }))
    expect(screen.getByRole('heading', { level: 2, name: 'Bản Xa' })).toBeInTheDocument()
    expect(screen.getByRole('article').parentElement).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Đóng thẻ' }))
    expect(row).toHaveFocus()
    row.remove()
  })

  it('says so when the thing is no longer in the data', () => {
    show(commune('99999'))
    expect(screen.getByText('Không còn trong bộ dữ liệu đang mở.')).toBeInTheDocument()
  })
})

describe('the card of a commune', () => {
  it('names it in full, with district, code, edition, area, people and villages', () => {
    show(commune('19002'))
    expect(screen.getByRole('heading', { level: 2, name: 'Xã Bình' })).toBeInTheDocument()
    expect(screen.getByText('Huyện Núi · mã 19002 · ấn bản 2020')).toBeInTheDocument()
    expect(screen.getByText(/^200,0 km² · 3\.000 người · 1 thôn, bản$/)).toBeInTheDocument()
  })

  it('names the unit of 2025 that it became part of', () => {
    const [first, ...rest] = PROVINCE.communes['2020']!.records
    const successor = {
      ...first!,
      id: communeId('2025', '19500'),
      edition: '2025' as const,
      code: '19500',
      name: 'An Mới',
    }
    const dataset = {
      ...PROVINCE,
      communes: {
        '2020': { ...PROVINCE.communes['2020']!, records: [{ ...first!, successorCode: '19500' }, ...rest] },
        '2025': { ...PROVINCE.communes['2020']!, records: [successor] },
      },
    }
    show(commune('19001'), { dataset })
    expect(screen.getByText(/từ 1\/7\/2025: Xã An Mới/)).toBeInTheDocument()
  })

  it('puts reference values beside the figures, as references', () => {
    show(commune('19002'))
    expect(figure(/Bán kính phục vụ bình quân/)).toHaveTextContent(/7,98 km≤ 3 km/)
    expect(figure(/Số dân mỗi điểm/)).toHaveTextContent('3.000 người≤ 8.000')
    expect(screen.getByText(/Mức tham chiếu áp dụng cho toàn mạng lưới/)).toBeInTheDocument()
  })

  it('has words, not zeros, where there is no point', () => {
    show(commune('19001'))
    expect(figure(/Bán kính phục vụ bình quân/)).toHaveTextContent('không có điểm')
    expect(figure(/Điểm BĐ-VHX/)).toHaveTextContent('chưa có')
  })

  it('gives the real way to a point, and leads to the worst village by name', async () => {
    const { user, session } = show(commune('19001'))
    expect(figure(/Đường tới điểm gần nhất/)).toHaveTextContent(/8,0 kmxa nhất 16,0/)
    await user.click(screen.getByRole('button', { name: /Xa nhất: Bản Xa/ }))
    expect(session.select).toHaveBeenLastCalledWith(village('v-1'))
  })

  it('gives mobile figures beside those of the whole territory', () => {
    show(commune('19001'))
    expect(figure(/^Dân được phủ 4G/)).toHaveTextContent(/0,0 %80,0 %/)
    expect(figure(/Thôn, bản trắng sóng/)).toHaveTextContent('2 / 2 thôn2/5')
    expect(fact('Theo nhà mạng')).toHaveTextContent('MobiFone 1')
    expect(fact('Theo công nghệ')).toHaveTextContent('2G 1')
  })

  it('lists its dead zones, most people first, each leading to its card', async () => {
    const { user, session } = show(commune('19001'))
    const list = screen
      .getAllByRole('button', { name: /Bản/ })
      .filter((button) => button.closest('.card-list'))
    expect(list.map((button) => button.querySelector('.card-row-name')?.textContent)).toEqual([
      'Bản Gần',
      'Bản Xa',
    ])
    await user.click(list[1]!)
    expect(session.select).toHaveBeenLastCalledWith(village('v-1'))
  })
})

describe('the card of a village', () => {
  it('explains a dead zone by the station that is easiest to reach', () => {
    show(village('v-1'))
    expect(screen.getByRole('heading', { level: 2, name: 'Bản Xa' })).toBeInTheDocument()
    expect(screen.getByText('Xã An, Huyện Núi')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Vì sao trắng sóng?' })).toBeInTheDocument()
    // The easiest station declares 3 km; the ratio is 4, so it stands 12 km away.
    expect(screen.getByText(/cách 12,0 km, tầm phủ 3 km\. Thôn ở xa gấp 4,00 lần/)).toBeInTheDocument()
    expect(screen.getByText(/^Tầm phủ 3 km, theo tệp/)).toBeInTheDocument()
  })

  it('keeps prediction, report and measurement apart', () => {
    show(village('v-1'))
    expect(fact('Dự đoán')).toHaveTextContent('Trắng sóng')
    expect(fact('Báo cáo')).toHaveTextContent('Trắng sóng')
    expect(fact('Đo kiểm')).toHaveTextContent('Chưa có số đo')
    expect(screen.queryByText('Dự đoán và báo cáo khác nhau.')).toBeNull()
  })

  it('gives who measured, and when', () => {
    const [first, ...rest] = PROVINCE.villages.records
    const measured = {
      ...first!,
      measuredStatus: 'partial' as const,
      measuredOn: '2024-05-12',
      measuredBy: 'Sở TT&TT',
    }
    const dataset = { ...PROVINCE, villages: { ...PROVINCE.villages, records: [measured, ...rest] } }
    show(village('v-1'), { dataset })
    expect(fact('Đo kiểm')).toHaveTextContent('Lõm sóng, Sở TT&TT đo 12/5/2024')
    expect(fact('Dự đoán')).toHaveTextContent('Trắng sóng')
  })

  it('compares the technologies, and says which do not count', () => {
    show(village('v-1'))
    const row = (technology: RegExp) => screen.getByRole('row', { name: technology })
    expect(row(/^2G không tính/)).toHaveTextContent('0,80')
    expect(row(/^4G/)).toHaveTextContent('4,00')
    expect(row(/^5G/)).toHaveTextContent('không có trạm')
  })

  it('explains why there is signal, and warns of a single mast', () => {
    show(village('v-3'))
    expect(screen.getByRole('heading', { name: 'Vì sao có sóng?' })).toBeInTheDocument()
    expect(screen.getByText('Có sóng, phủ yếu')).toBeInTheDocument()
    expect(fact('Trong tầm')).toHaveTextContent('1 trạm · 1 nhà mạng chỉ một cột')
  })

  it('leads to the nearest postal point', async () => {
    const { user, session } = show(village('v-1'))
    const nearest = screen.getByRole('button', { name: /BĐ-VHX Bình/ })
    expect(nearest).toHaveTextContent('16,0')
    await user.click(nearest)
    expect(session.select).toHaveBeenLastCalledWith({ kind: 'postalPoint', id: 'po-3' })
  })
})

describe('a report that differs from the prediction', () => {
  it.each([
    [true, 'no-signal', false],
    [true, 'partial', true],
    [true, 'signal', true],
    [false, 'no-signal', true],
    // Lõm sóng: the centre, which is what is predicted, has signal.
    [false, 'partial', false],
    [false, 'signal', false],
    [true, null, false],
  ] as const)('predicted gap %s, reported %s: %s', (isGap, reportedStatus, expected) => {
    expect(differs(isGap, { reportedStatus })).toBe(expected)
  })
})

describe('the card of a site', () => {
  it('gathers its stations, their technologies and the mast', () => {
    show({ kind: 'site', id: siteId('QT0001') })
    expect(screen.getByRole('heading', { level: 2, name: 'Vị trí QT0001' })).toBeInTheDocument()
    expect(screen.getByText('Phường Cửa, Huyện Biển')).toBeInTheDocument()
    expect(fact('Nhà mạng')).toHaveTextContent('Viettel')
    expect(fact('Công nghệ')).toHaveTextContent('3G, 4G')
    expect(fact('Cột')).toHaveTextContent(/A2a, cao 42 m/)
    expect(fact('Dùng chung')).toHaveTextContent('Không')
  })

  it('says where each reach comes from', () => {
    const first = show({ kind: 'site', id: siteId('QT0001') })
    expect(screen.getAllByText('giả định')).toHaveLength(2)
    expect(screen.getByText(/Tầm phủ giả định: tệp không khai/)).toBeInTheDocument()
    first.unmount()
    show({ kind: 'site', id: siteId('QT0002') })
    const station = within(screen.getByRole('row', { name: /VNPT/ }))
    expect(station.getByText('theo tệp')).toBeInTheDocument()
  })
})

describe('the card of a postal point', () => {
  it('says what it is and when it serves', () => {
    show({ kind: 'postalPoint', id: postalPointId('po-3') })
    expect(screen.getByRole('heading', { level: 2, name: 'BĐ-VHX Bình' })).toBeInTheDocument()
    expect(fact('Loại điểm')).toHaveTextContent('Điểm BĐ-VHX')
    expect(fact('Giờ mở cửa')).toHaveTextContent('40 giờ/tuần')
    expect(fact('Có người phục vụ')).toHaveTextContent('Có')
  })
})
