import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ExportDialog } from '../../../src/panels/exchange/ExportDialog'
import { DEFAULT_QUESTION } from '../../../src/report/question'
import { NO_FILTER } from '../../../src/session/state'
import { renderPanel } from '../renderPanel'

const close = vi.fn()
const dialog = (subject?: 'communes' | 'dead-zones') => (
  <ExportDialog isOpen onClose={close} {...(subject && { subject })} />
)

afterEach(() => {
  vi.restoreAllMocks()
  close.mockClear()
})

describe('the export dialog', () => {
  it('names how many rows the filters leave, for each thing that can be exported', async () => {
    const { user } = renderPanel(dialog('dead-zones'), { filter: { ...NO_FILTER, gapGrade: 'certain' } })
    expect(screen.getByRole('button', { name: 'Tải 1 dòng (GeoJSON)' })).toBeEnabled()
    await user.click(screen.getByRole('radio', { name: /^Trạm/ }))
    expect(screen.getByRole('button', { name: 'Tải 4 dòng (GeoJSON)' })).toBeEnabled()
    await user.click(screen.getByRole('radio', { name: /CSV/ }))
    expect(screen.getByRole('button', { name: 'Tải 4 dòng (CSV)' })).toBeEnabled()
  })

  it('says which filters are in force, those of the question too', () => {
    renderPanel(dialog(), {
      filter: { ...NO_FILTER, lacksCulturePost: true, districts: ['465'] },
      question: { ...DEFAULT_QUESTION, signal: { ...DEFAULT_QUESTION.signal, operators: ['Viettel'] } },
    })
    for (const line of ['Huyện Núi', 'Chưa có BĐ-VHX', 'Nhà mạng: Viettel'])
      expect(screen.getByText(line)).toBeInTheDocument()
  })

  it('says that nothing is filtered, that the file carries its provenance, and that positions are modelled', () => {
    renderPanel(dialog())
    expect(screen.getByText('Không lọc: toàn bộ dữ liệu.')).toBeInTheDocument()
    expect(screen.getByText(/Tệp mang theo nguồn gốc/)).toBeInTheDocument()
    expect(screen.getByText(/là mô hình, không phải khảo sát/)).toBeInTheDocument()
  })

  it('offers nothing to download where nothing is left', async () => {
    const { user } = renderPanel(dialog())
    await user.click(screen.getByRole('radio', { name: /^Tuyến đường/ }))
    expect(screen.getByRole('button', { name: 'Tải 0 dòng (GeoJSON)' })).toBeDisabled()
    expect(screen.getByText(/Không có dòng nào để xuất/)).toBeInTheDocument()
  })

  it('hands the browser the file that the session writes', async () => {
    const made: Blob[] = []
    const names: string[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob)
      return 'blob:made'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    const { user } = renderPanel(dialog())
    await user.click(screen.getByRole('button', { name: 'Tải 3 dòng (GeoJSON)' }))
    expect(names).toEqual(['tiny-2020-communes.geojson'])
    const written = JSON.parse(await made[0]!.text())
    expect(written.features).toHaveLength(3)
    expect(written.provenance).toBeDefined()
    expect(close).toHaveBeenCalled()
  })
})
