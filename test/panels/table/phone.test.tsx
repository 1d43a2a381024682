import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CommunesPanel } from '../../../src/panels/communes/CommunesPanel'
import { DeadZonesPanel } from '../../../src/panels/deadZones/DeadZonesPanel'
import { renderPanel } from '../renderPanel'

/** A page of 390 px. */
beforeEach(() => {
  const wide = window.matchMedia
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({
    ...wide(query),
    matches: /max-width:\s*44\.9375em/.test(query),
  }))
})

afterEach(() => {
  vi.restoreAllMocks()
})

const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s+/g, ' '))

describe('on a phone', () => {
  it('communes are a list, heaviest burden first, and a row opens the card', async () => {
    const { user, session } = renderPanel(<CommunesPanel />)
    expect(screen.queryByRole('table')).toBeNull()
    expect(rows()).toEqual([
      'Xã AnNúi · trắng sóng 2/2không có điểm4G 0,0 %',
      'Xã BìnhNúi · trắng sóng 0/17,98 km4G 100,0 %',
      'Phường CửaBiển · trắng sóng 0/22,12 km4G 100,0 %',
    ])
    await user.click(screen.getByRole('button', { name: /Xã Bình/ }))
    expect(session.select).toHaveBeenCalledWith({ kind: 'commune', id: '2020:19002' })
  })

  it('dead zones are a list, most people first, with place, grade and power in words', async () => {
    const { user, session } = renderPanel(<DeadZonesPanel />)
    expect(rows()).toEqual([
      'Bản GầnXã An · có thể1.500× 1,10',
      'Bản XaXã An · chắc chắn · chưa có điện500× 4,00',
    ])
    screen.getByRole('button', { name: /Bản Gần/ }).focus()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(session.select).toHaveBeenCalledWith({ kind: 'village', id: 'v-1' })
  })

  it('the way to a file keeps its name though it shows only its symbol', () => {
    renderPanel(<CommunesPanel />)
    expect(screen.getByRole('button', { name: 'Xuất 3 hàng' })).toBeInTheDocument()
  })
})
