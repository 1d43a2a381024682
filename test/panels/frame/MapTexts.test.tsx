import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MAP_TEXTS, MapTexts } from '../../../src/panels/frame/MapTexts'
import { communeId } from '../../../src/province/commune'
import { NO_FILTER } from '../../../src/session/state'
import { REPORT } from '../fakeProvince'
import { renderPanel } from '../renderPanel'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const texts = () => MAP_TEXTS.split(' ').map((id) => document.getElementById(id)?.textContent)
const summary = () => texts()[0]
const rest = () => act(() => vi.advanceTimersByTime(800))

describe('the map in words', () => {
  it('says the fill, its range, and where the dead zones are', () => {
    renderPanel(<MapTexts />)
    rest()
    expect(summary()).toMatch(
      /^Màu xã theo Bán kính phục vụ bình quân: 3 xã đang hiện; thấp nhất 2,12.km ở .*Cửa, cao nhất 7,98.km ở .*Bình\. 2 thôn trắng sóng, nhiều nhất ở .*An \(2\)\.$/,
    )
  })

  it('says the same in English', () => {
    renderPanel(<MapTexts />, { language: 'en' })
    rest()
    expect(summary()).toMatch(
      /^Communes coloured by Mean service radius: 3 communes in sight; lowest 2\.12.km/,
    )
    expect(summary()).toMatch(/2 villages without signal, most in .*An \(2\)\.$/)
  })

  it('follows the filters when they have come to rest, and not before', () => {
    const { session } = renderPanel(<MapTexts />)
    rest()
    const before = summary()
    act(() => session.store.setState({ filter: { ...NO_FILTER, districts: ['466'] } }))
    expect(summary()).toBe(before)
    rest()
    expect(summary()).toMatch(/1 xã đang hiện; .* 0 thôn trắng sóng\.$/)
  })

  it('waits for the calculation', () => {
    renderPanel(<MapTexts />, { measurement: { state: 'computing', last: REPORT, share: null } })
    rest()
    expect(summary()).toBe('')
  })

  it('does not speak of colours that the coverage stands in for', () => {
    renderPanel(<MapTexts />, { layers: new Set(['coverage']) })
    rest()
    expect(summary()).toMatch(/^Vùng phủ đang thay cho màu tô xã/)
  })

  it('names the keys', () => {
    renderPanel(<MapTexts />)
    expect(texts()[1]).toMatch(/Phím mũi tên.*Page Down.*Enter.*Escape.*Home.*Shift/)
  })

  it('says the commune that is chosen and its value, or that it has none', () => {
    const { session } = renderPanel(<MapTexts />)
    const choose = (code: string) =>
      act(() => session.select({ kind: 'commune', id: communeId('2020', code) }))
    choose('19002')
    expect(screen.getByRole('status')).toHaveTextContent(/Bình\. Bán kính phục vụ bình quân: 7,98.km$/)
    choose('19001')
    expect(screen.getByRole('status')).toHaveTextContent(/An\. .*: không có số liệu$/)
    act(() => session.select(null))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('does not say the value of the same commune again when a slider changes it', () => {
    const { session } = renderPanel(<MapTexts />)
    act(() => session.select({ kind: 'commune', id: communeId('2020', '19003') }))
    const said = screen.getByRole('status').textContent
    act(() => session.store.setState({ measurement: { state: 'done', last: { ...REPORT, communes: [] } } }))
    expect(said).toMatch(/Cửa\. .*: 2,12.km$/)
    expect(screen.getByRole('status').textContent).toBe(said)
  })
})
