import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { unzip } from '../../../src/files/zip'
import { PublishDialog } from '../../../src/panels/publish/PublishDialog'
import type { Dataset } from '../../../src/province/dataset'
import { OWN_FILES } from '../../../src/province/ownFiles'
import { PROVINCE } from '../fakeProvince'
import { renderPanel } from '../renderPanel'

const close = vi.fn()
const dialog = <PublishDialog onClose={close} />
const ofOwnFile = <T,>(layer: { readonly records: readonly T[] }) => ({
  records: layer.records,
  source: { file: 'của tôi.csv', sha256: '0'.repeat(64), origin: 'own-file' as const },
})
const WITH_OWN_STATIONS: Dataset = { ...PROVINCE, stations: ofOwnFile(PROVINCE.stations) }
const field = (name: string) => screen.getByRole('textbox', { name })
const download = () => screen.getByRole('button', { name: 'Tải tệp zip' })

/** What the browser is handed: names and bytes. */
function handed() {
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:made'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { blobs, names }
}

async function catalogIn(blob: Blob) {
  const unpacked = await unzip(new Uint8Array(await blob.arrayBuffer()), () => true, 1e7)
  if (!unpacked.ok) throw new Error(unpacked.error)
  const file = unpacked.value.find(({ name }) => name === 'catalog.json')
  return JSON.parse(new TextDecoder().decode(file!.bytes)).datasets[0]
}

afterEach(() => {
  vi.restoreAllMocks()
  close.mockClear()
})

describe('the publish dialog', () => {
  it('proposes what the dataset says of itself, and everything that it holds with its number of records', () => {
    renderPanel(dialog)
    expect(field('Tên, tiếng Việt')).toHaveValue('Tỉnh Nhỏ')
    expect(field('Tên, tiếng Anh')).toHaveValue('Tiny Province')
    expect(field('Tên thư mục')).toHaveValue('tiny')
    expect(field('Kỳ số liệu')).toHaveValue('6/2024')
    expect(field('Giấy phép')).toHaveValue('CC0')
    expect(field('Ghi nguồn, tiếng Anh')).toHaveValue('Made for tests')
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      'Ranh giới xã3',
      'Trạm4',
      'Điểm phục vụ bưu chính3',
      'Thôn, bản5',
    ])
    expect(download()).toBeEnabled()
  })

  it('says in words what is wrong with a folder and a title, and waits until they are mended', async () => {
    const { user } = renderPanel(dialog)
    await user.clear(field('Tên, tiếng Việt'))
    expect(screen.getByText('Cần tên của bộ dữ liệu.')).toBeInTheDocument()
    await user.type(field('Tên thư mục'), '/..')
    expect(field('Tên thư mục')).toHaveAccessibleDescription(/Chỉ chữ thường không dấu/)
    expect(download()).toBeDisabled()
    await user.type(field('Tên, tiếng Việt'), 'Tỉnh Khác')
    await user.clear(field('Tên thư mục'))
    await user.type(field('Tên thư mục'), 'tinh-khac')
    expect(download()).toBeEnabled()
  })

  it('wants one layer at least', async () => {
    const { user } = renderPanel(dialog)
    for (const box of screen.getAllByRole('checkbox')) await user.click(box)
    expect(screen.getByRole('alert')).toHaveTextContent('Chọn ít nhất một lớp.')
    expect(download()).toBeDisabled()
  })

  it('asks what layers from own files are only where there are some', () => {
    const { unmount } = renderPanel(dialog)
    expect(screen.queryByText('Các lớp từ tệp của bạn là')).toBeNull()
    unmount()
    renderPanel(dialog, { dataset: WITH_OWN_STATIONS })
    expect(screen.getByText('Các lớp từ tệp của bạn là')).toBeInTheDocument()
    expect(field('Tên thư mục')).toHaveValue('tinh-nho-6-2024')
  })

  it('asks for the name of a dataset that is made of own files alone', () => {
    renderPanel(dialog, { dataset: { ...OWN_FILES, stations: ofOwnFile(PROVINCE.stations) } })
    expect(field('Tên, tiếng Việt')).toHaveValue('')
    expect(download()).toBeDisabled()
  })

  it('hands over a zip with the chosen layers, then says what it holds and what to do with it', async () => {
    const { blobs, names } = handed()
    const { user } = renderPanel(dialog)
    await user.clear(field('Tên thư mục'))
    await user.type(field('Tên thư mục'), 'tinh-nho-2026')
    await user.click(screen.getByRole('checkbox', { name: /^Trạm/ }))
    await user.click(download())
    const title = await screen.findByRole('heading', { name: 'Đã tải tinh-nho-2026.zip' })
    expect(title).toHaveFocus()
    expect(screen.getByText(/^4 tệp, 0,01/)).toBeInTheDocument()
    const [files, steps] = screen.getAllByRole('list')
    expect(within(files!).getAllByRole('listitem')[0]).toHaveTextContent('catalog.json')
    expect(steps).toHaveTextContent('public/geo/')
    expect(names).toEqual(['tinh-nho-2026.zip'])
    const entry = await catalogIn(blobs[0]!)
    expect(entry.title).toEqual({ vi: 'Tỉnh Nhỏ', en: 'Tiny Province' })
    expect(Object.keys(entry.files)).toEqual(['communes-2020', 'postalPoints', 'villages'])
    expect(close).not.toHaveBeenCalled()
    await user.click(screen.getAllByRole('button', { name: 'Đóng' }).at(-1)!)
    expect(close).toHaveBeenCalledOnce()
  })

  it('saves nothing once it was closed', async () => {
    const { names } = handed()
    const { unmount } = renderPanel(dialog)
    fireEvent.click(download())
    expect(screen.getByRole('progressbar')).toBeInTheDocument()
    unmount()
    await new Promise((later) => setTimeout(later, 100))
    expect(names).toEqual([])
  })
})
