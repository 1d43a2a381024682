import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DeadZonesPanel } from '../../../src/panels/deadZones/DeadZonesPanel'
import { villageId } from '../../../src/province/village'
import { NO_FILTER } from '../../../src/session/state'
import { PROVINCE, REPORT } from '../fakeProvince'
import { renderPanel } from '../renderPanel'

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) })
const chip = (name: RegExp) => screen.getByRole('button', { name })

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the register of dead zones', () => {
  it('says what is counted: how many, how many people, which technologies, which reach', () => {
    renderPanel(<DeadZonesPanel />)
    // Bản Xa has 500 people, Bản Gần 1,500.
    const definition = screen.getByText(/2\/5 thôn/)
    expect(definition).toHaveTextContent('2.000 người · ngoài vùng phủ 3G, 4G, 5G ở tầm ×1,0')
  })

  it('puts most people first, with ratio, grade, power and report in words', () => {
    renderPanel(<DeadZonesPanel />)
    expect(names()).toEqual(['Bản Gần', 'Bản Xa'])
    const cells = within(rowOf('Bản Xa')).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent?.trim())).toEqual([
      'An',
      '500',
      '12,0',
      '4,00',
      'Chắc chắn',
      'Chưa',
      'Trắng',
    ])
    // Nobody reported on Bản Gần: unknown is a dash, never "no".
    expect(within(rowOf('Bản Gần')).getByRole('cell', { name: '–' })).toBeInTheDocument()
  })

  it('sorts by ratio with the worst first', async () => {
    const { user } = renderPanel(<DeadZonesPanel />)
    await user.click(screen.getByRole('button', { name: 'Tỷ số' }))
    expect(names()).toEqual(['Bản Xa', 'Bản Gần'])
    expect(screen.getByRole('columnheader', { name: /Tỷ số/ })).toHaveAttribute('aria-sort', 'descending')
  })

  it('filters by grade, one at a time, with counts that stay', async () => {
    const { user, session } = renderPanel(<DeadZonesPanel />)
    expect(chip(/Cả hai mức/)).toHaveAttribute('aria-pressed', 'true')
    await user.click(chip(/Chắc chắn 1/))
    expect(session.setFilter).toHaveBeenLastCalledWith({ gapGrade: 'certain' })
    expect(names()).toEqual(['Bản Xa'])
    expect(chip(/Cả hai mức 2/)).toHaveAttribute('aria-pressed', 'false')
    await user.click(chip(/Cả hai mức 2/))
    expect(names()).toHaveLength(2)
  })

  it('cannot switch on a chip that would leave nothing', () => {
    renderPanel(<DeadZonesPanel />, { filter: { ...NO_FILTER, gapGrade: 'likely' } })
    // Bản Gần has grid power.
    expect(chip(/Chưa có điện lưới/)).toBeDisabled()
  })

  it('selects a village by a press on its row, and marks the one the map has selected', async () => {
    const { user, session } = renderPanel(<DeadZonesPanel />)
    await user.click(rowOf('Bản Xa'))
    expect(session.select).toHaveBeenCalledWith({ kind: 'village', id: 'v-1' })
    expect(screen.getByRole('button', { name: 'Bản Xa' })).toHaveAttribute('aria-current', 'true')
  })

  it('says so when nothing is a dead zone, and when only the filters leave nothing', async () => {
    const covered = { ...REPORT, villages: { ...REPORT.villages, ratio: new Float64Array(5) } }
    const first = renderPanel(<DeadZonesPanel />, { measurement: { state: 'done', last: covered } })
    expect(screen.getByText('Chưa có thôn nào trắng sóng với cách tính này.')).toBeInTheDocument()
    first.unmount()
    const { user } = renderPanel(<DeadZonesPanel />, { filter: { ...NO_FILTER, districts: ['466'] } })
    expect(screen.getByText(/Không thôn trắng sóng nào qua bộ lọc/)).toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: 'Bỏ lọc' })[0]!)
    expect(names()).toHaveLength(2)
  })

  it('keeps only the rows in sight in the page when there are thousands', () => {
    // happy-dom lays nothing out: the panel is given a height.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(720)
    const many = 5000
    const [village] = PROVINCE.villages.records
    const records = Array.from({ length: many }, (_, i) => ({
      ...village!,
      id: villageId(`m-${i}`),
      name: `Bản ${i}`,
    }))
    const dataset = { ...PROVINCE, villages: { ...PROVINCE.villages, records } }
    const villages = {
      ...REPORT.villages,
      ratio: new Float64Array(many).fill(4),
      commune: new Int32Array(many),
      nearestStationKm: new Float64Array(many).fill(12),
    }
    renderPanel(<DeadZonesPanel />, {
      dataset,
      measurement: { state: 'done', last: { ...REPORT, villages } },
    })
    expect(names().length).toBeGreaterThan(10)
    expect(names().length).toBeLessThan(100)
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '5001')
  })
})
