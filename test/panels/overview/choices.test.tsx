import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OverviewPanel } from '../../../src/panels/overview/OverviewPanel'
import { DEFAULT_QUESTION } from '../../../src/report/question'
import { NO_FILTER } from '../../../src/session/state'
import { PROVINCE } from '../fakeProvince'
import { renderPanel } from '../renderPanel'

describe('the layers of the map', () => {
  it('say how much each holds and switch it', async () => {
    const { session, user } = renderPanel(<OverviewPanel />)
    const gaps = screen.getByRole('switch', { name: /Thôn, bản trắng sóng 2/ })
    expect(gaps).toBeChecked()
    await user.click(screen.getByRole('switch', { name: /Vị trí trạm 3/ }))
    expect(session.setLayer).toHaveBeenCalledWith('sites', true)
  })

  it('say that coverage stands in for the fill', async () => {
    const { user } = renderPanel(<OverviewPanel />)
    expect(screen.queryByText(/Vùng phủ đang thay/)).toBeNull()
    await user.click(screen.getByRole('switch', { name: /Vùng phủ sóng 3G–5G/ }))
    expect(screen.getByText(/Vùng phủ đang thay cho màu tô xã/)).toBeVisible()
  })

  it('choose the figure that colours the communes, by keyboard alone', async () => {
    const { session, user } = renderPanel(<OverviewPanel />)
    screen.getByRole('button', { name: /Tô màu xã/ }).focus()
    await user.keyboard('{Enter}')
    const options = await screen.findAllByRole('option')
    expect(options.map((option) => option.textContent)).toContain('Dân được phủ sóng')
    await user.keyboard('{Escape}{ArrowRight}')
    expect(session.setFill).toHaveBeenCalledWith('peoplePerPoint')
  })
})

describe('the filters', () => {
  const open = async (change = {}) => {
    const panel = renderPanel(<OverviewPanel />, change)
    await panel.user.click(screen.getByRole('button', { name: /Lọc bản đồ và bảng/ }))
    return panel
  }

  it('pick any number of districts, and none is all of them', async () => {
    const { session, user } = await open()
    await user.click(screen.getByRole('button', { name: 'Huyện Núi 2' }))
    expect(session.setFilter).toHaveBeenLastCalledWith({ districts: ['465'] })
    await user.click(screen.getByRole('button', { name: 'Huyện Biển 1' }))
    expect(session.setFilter).toHaveBeenLastCalledWith({ districts: ['465', '466'] })
    await user.click(screen.getByRole('button', { name: 'Huyện Núi 2' }))
    await user.click(screen.getByRole('button', { name: 'Huyện Biển 1' }))
    expect(session.setFilter).toHaveBeenLastCalledWith({ districts: null })
  })

  it('do not offer a technology of which there is no station', async () => {
    await open()
    const group = screen.getByRole('group', { name: 'Trạm trên bản đồ' })
    expect(within(group).getByRole('button', { name: '5G 0' })).toBeDisabled()
  })

  it('leave only places without signal, and communes without a culture post', async () => {
    const { session, user } = await open()
    await user.click(screen.getByRole('switch', { name: 'Chỉ nơi còn trắng sóng' }))
    expect(session.setFilter).toHaveBeenLastCalledWith({ onlyGaps: true })
    await user.click(screen.getByRole('switch', { name: 'Chỉ xã chưa có điểm BĐ-VHX' }))
    expect(session.setFilter).toHaveBeenLastCalledWith({ lacksCulturePost: true })
  })

  it('say that an edition has no districts', async () => {
    const records = PROVINCE.communes['2020']!.records.map((commune) => ({
      ...commune,
      districtCode: null,
      district: null,
    }))
    const dataset = { ...PROVINCE, communes: { '2020': { ...PROVINCE.communes['2020']!, records } } }
    await open({ dataset })
    expect(screen.getByText('Ấn bản này không có cấp huyện.')).toBeVisible()
  })

  it('stand as chips that take themselves away, whoever put them there', async () => {
    const filter = {
      ...NO_FILTER,
      districts: ['465', '466'],
      fillRange: [3, 8.25] as const,
      gapGrade: 'certain' as const,
      withoutGridPower: true,
    }
    const { session, user } = renderPanel(<OverviewPanel />, { filter })
    const chips = within(screen.getByRole('region', { name: 'Đang lọc' }))
    expect(chips.getAllByRole('button').map((chip) => chip.textContent)).toEqual([
      'Huyện Núi',
      'Huyện Biển',
      'Bán kính phục vụ bình quân: 3–8,25\u202fkm',
      'Trắng sóng chắc chắn',
      'Chưa có điện lưới',
      'Bỏ lọc',
    ])
    await user.click(chips.getByRole('button', { name: 'Bỏ lọc: Huyện Núi' }))
    expect(session.setFilter).toHaveBeenLastCalledWith({ districts: ['466'] })
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc: Trắng sóng chắc chắn' }))
    expect(session.setFilter).toHaveBeenLastCalledWith({ gapGrade: null })
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
    expect(session.clearFilter).toHaveBeenCalledOnce()
    expect(screen.queryByRole('region', { name: 'Đang lọc' })).toBeNull()
  })
})

describe('the method of calculation', () => {
  const open = async (change = {}) => {
    const panel = renderPanel(<OverviewPanel />, change)
    await panel.user.click(screen.getByRole('button', { name: /^Cách tính/ }))
    return panel
  }

  it('lets a technology count as signal or not', async () => {
    const { session, user } = await open()
    const group = within(screen.getByRole('group', { name: 'Công nghệ tính là có sóng' }))
    expect(group.getByRole('button', { name: '2G' })).toHaveAttribute('aria-pressed', 'false')
    await user.click(group.getByRole('button', { name: '2G' }))
    expect(session.setTechnologies).toHaveBeenLastCalledWith(['2G', '3G', '4G', '5G'])
  })

  it('takes every operator when all or none is chosen', async () => {
    const { session, user } = await open()
    const group = within(screen.getByRole('group', { name: 'Nhà mạng' }))
    await user.click(group.getByRole('button', { name: 'VNPT 1' }))
    expect(session.setOperators).toHaveBeenLastCalledWith(['MobiFone', 'Viettel'])
    await user.click(group.getByRole('button', { name: 'VNPT 1' }))
    expect(session.setOperators).toHaveBeenLastCalledWith(null)
  })

  it('asks anew at each step of a reach slider, by 0.1 km', async () => {
    const { session } = await open()
    const slider = screen.getByRole('slider', { name: '3G' })
    fireEvent.change(slider, { target: { value: '3.4' } })
    expect(session.setReach).toHaveBeenLastCalledWith('3G', 3.4)
    fireEvent.change(slider, { target: { value: '3.5' } })
    expect(session.setReach).toHaveBeenCalledTimes(2)
    expect(screen.getByText('3,5 km')).toBeVisible()
  })

  it('keeps a reach between 0.5 and 15 km and the factor between ×0.5 and ×2', async () => {
    await open()
    const reach = screen.getByRole('slider', { name: '4G' })
    expect([reach.getAttribute('min'), reach.getAttribute('max')]).toEqual(['0.5', '15'])
    const factor = screen.getByRole('slider', { name: 'Nhân mọi tầm phủ với' })
    expect([factor.getAttribute('min'), factor.getAttribute('max')]).toEqual(['0.5', '2'])
  })

  it('says that a reach is assumed, and how many stations declare their own', async () => {
    await open()
    expect(screen.getAllByText('giả định')).toHaveLength(4)
    // One of the two 4G stations declares 3 km; there is no 5G.
    expect(screen.getByText('1/2 trạm khai tầm riêng')).toBeVisible()
    expect(screen.getByText('không có trạm')).toBeVisible()
  })

  it('leaves kinds of postal point out, and takes all of them back as no restriction', async () => {
    const { session, user } = await open()
    await user.click(screen.getByRole('checkbox', { name: /Điểm BĐ-VHX/ }))
    expect(session.setPostalKinds).toHaveBeenLastCalledWith(['office-2', 'office-3'])
    await user.click(screen.getByRole('checkbox', { name: /Điểm BĐ-VHX/ }))
    expect(session.setPostalKinds).toHaveBeenLastCalledWith(null)
    await user.click(screen.getByRole('switch', { name: 'Chỉ điểm có người phục vụ' }))
    expect(session.setStaffedOnly).toHaveBeenLastCalledWith(true)
  })

  it('goes back to the defaults by changing only what differs', async () => {
    const question = {
      ...DEFAULT_QUESTION,
      assumedReach: { ...DEFAULT_QUESTION.assumedReach, '4G': 4 as never },
      postal: { kinds: null, staffedOnly: true },
    }
    const { session, user } = await open({ question })
    await user.click(screen.getByRole('button', { name: 'Về mặc định' }))
    expect(session.setReach.mock.calls).toEqual([['4G', DEFAULT_QUESTION.assumedReach['4G']]])
    expect(session.setStaffedOnly).toHaveBeenCalledWith(false)
    expect(session.setTechnologies).not.toHaveBeenCalled()
    expect(screen.queryByRole('button', { name: 'Về mặc định' })).toBeNull()
  })
})
