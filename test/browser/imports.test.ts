import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { workbookOf } from '../files/zipped'
import { closeBrowser, type VisitOptions, type Visitor, visit } from './visitor'

const visitors: Visitor[] = []

async function aVisit(options: VisitOptions = {}): Promise<Visitor> {
  const visitor = await visit(options)
  visitors.push(visitor)
  return visitor
}

afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.leaves()
})
afterAll(closeBrowser)

/** Đông Hà and Khe Sanh in metres of VN-2000 on the meridian of Quảng Trị: national road 9 runs between them. */
const DONG_HA = { north: 1_860_097, east: 590_430 }
const KHE_SANH = { north: 1_838_200, east: 551_500 }
const SITES = 40
const OPERATORS = ['Viettel', 'VNPT', 'MobiFone']

type Cells = readonly (string | number)[]

interface ListOptions {
  readonly title: string
  /** What stands in a row instead. */
  readonly instead?: (cells: Cells, i: number) => Cells
}

/** A list as a department keeps it: a title, headings in row 4, metres with the northing as X, and a total. */
function listOfSites({ title, instead = (cells) => cells }: ListOptions): Uint8Array {
  const sites = Array.from({ length: SITES }, (_, i) => {
    const part = i / (SITES - 1)
    const north = Math.round(DONG_HA.north + part * (KHE_SANH.north - DONG_HA.north))
    const east = Math.round(DONG_HA.east + part * (KHE_SANH.east - DONG_HA.east))
    return instead([`QT${1000 + i}`, north, east, OPERATORS[i % 3]!, '2G/3G/4G', 42], i)
  })
  return workbookOf({
    name: 'Danh sách',
    rows: [
      ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
      [title],
      [],
      ['Tên trạm', 'X (m)', 'Y (m)', 'Nhà mạng', 'Công nghệ', 'Chiều cao cột (m)'],
      ...sites,
      ['Tổng cộng', '', '', '', '', SITES],
    ],
  })
}

const stated = () => listOfSites({ title: 'Danh sách trạm dọc quốc lộ 9, kinh tuyến trục 106°15′' })

/** Without a word of the meridian; row 12 has no coordinates, and row 14 a height that is no number. */
const doubtful = () =>
  listOfSites({
    title: 'Danh sách trạm dọc quốc lộ 9',
    instead: ([id = '', north = '', east = '', ...rest], i) => {
      if (i === 7) return [id, '', '', ...rest]
      return i === 9 ? [id, north, east, ...rest.slice(0, 2), 'cao'] : [id, north, east, ...rest]
    },
  })

/** The sites lie along a line across the map: going down in its middle one comes upon them. Says what the rows show then. */
async function pressesAPoint(dialog: Locator): Promise<string | null> {
  const map = dialog.getByRole('img')
  const { width, height } = (await map.boundingBox()) ?? { width: 0, height: 0 }
  const chip = dialog.getByRole('button', { name: /Quanh dòng/ })
  for (let y = 20; y < height - 20; y += 8) {
    await map.click({ position: { x: width / 2, y } })
    if ((await chip.count()) > 0) break
  }
  return chip.textContent()
}

const stationsRow = ({ page }: Visitor) => page.getByRole('row', { name: /Trạm BTS đang hoạt động/ })

describe('an Excel list with Vietnamese headings and metres of VN-2000', () => {
  it('is dropped, and the list of dead zones is there, without a thing to fill in', async () => {
    const { page, drops, opensView, console } = await aVisit()
    await drops('DS tram QL9.xlsx', stated())
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`Đã thay trạm bằng ${3 * SITES} bản ghi`).waitFor()
    await dialog.getByRole('button', { name: 'Xong' }).click()
    await opensView(/^Trắng sóng/)
    const rows = page.getByRole('table', { name: /trắng sóng/i }).getByRole('row')
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBeGreaterThan(20)
    expect(console).toEqual([])
  })

  it('that does not say its meridian shows what each would mean before anything is taken', async () => {
    const visitor = await aVisit()
    const { page, drops, opensView, console } = visitor
    await drops('DS tram QL9.xlsx', doubtful())
    const dialog = page.getByRole('dialog', { name: 'Nhập danh sách trạm' })
    await dialog.getByText('Nhiều hệ cùng khớp').waitFor()
    await dialog.getByText('39 trong 39 điểm nằm trong địa bàn').waitFor()
    await dialog.getByText(/39 dòng dùng được, thành 117 trạm · 1 dòng bị loại/).waitFor()
    expect(await stationsRow(visitor).textContent()).toMatch(/2\.649/)
    const binh = dialog.locator('label', { hasText: '106°00′' })
    expect(await binh.textContent()).toMatch(/lệch 26,6.km về tây/)
    await dialog.getByText('VN-2000, kinh tuyến trục 106°00′').click()
    await dialog.getByText('Bạn đã chọn').waitFor()
    await dialog.getByText(/^(?!39)\d+ trong 39 điểm nằm trong địa bàn/).waitFor()
    await dialog.getByText('VN-2000, kinh tuyến trục 106°15′').click()
    await dialog.getByText('39 trong 39 điểm nằm trong địa bàn').waitFor()
    await dialog.getByRole('button', { name: 'Mở với 117 trạm' }).click()
    await page.getByText('Đã mở 117 trạm từ DS tram QL9.xlsx.').waitFor()
    await opensView(/^Trắng sóng/)
    await expect.poll(() => page.getByRole('row').count(), { timeout: 20_000 }).toBeGreaterThan(20)
    expect(console).toEqual([])
  })

  it('is mended in its cells, by the keyboard too, and its rows are found on the map and from it', async () => {
    const { page, drops, console } = await aVisit()
    await drops('DS tram QL9.xlsx', doubtful())
    const dialog = page.getByRole('dialog', { name: 'Nhập danh sách trạm' })
    await dialog.getByRole('button', { name: 'Xem dòng: Thiếu toạ độ' }).click()
    const cell = (column: string) => dialog.getByRole('button', { name: new RegExp(`^${column}, dòng 12:`) })
    await cell('X \\(m\\)').click()
    await page.keyboard.type('1856200')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('583400')
    await page.keyboard.press('Enter')
    await dialog.getByText(/40 dòng dùng được, thành 120 trạm · dữ liệu/).waitFor()
    expect(await cell('Y \\(m\\)').textContent()).toBe('583400')
    await dialog.getByRole('button', { name: 'Tìm dòng 12 trên bản đồ' }).click()
    expect(await pressesAPoint(dialog)).toMatch(/^Quanh dòng \d+/)
    await page.keyboard.press('Escape')
    await page.getByText('Bỏ những gì bạn đã chọn và sửa?').waitFor()
    await page.getByRole('button', { name: 'Tiếp tục sửa' }).click()
    await dialog.getByRole('button', { name: 'Mở với 120 trạm' }).click()
    await page.getByText('Đã mở 120 trạm từ DS tram QL9.xlsx.').waitFor()
    expect(console).toEqual([])
  })

  it('is understood the next time as it was settled, and says so', async () => {
    const { page, drops, console } = await aVisit()
    await drops('DS tram QL9.xlsx', doubtful())
    const dialog = page.getByRole('dialog', { name: 'Nhập danh sách trạm' })
    await dialog.getByRole('button', { name: 'Cột Chiều cao cột (m) hiểu là' }).click()
    await page.getByRole('option', { name: 'Giữ nguyên, không dùng' }).click()
    await dialog
      .getByText('4 trong 6 cột được dùng')
      .or(dialog.getByText('5 trong 6 cột được dùng'))
      .waitFor()
    await dialog.getByRole('button', { name: 'Mở với 117 trạm' }).click()
    await page.getByText('Đã mở 117 trạm từ DS tram QL9.xlsx.').waitFor()
    await page.reload()
    await page.locator('[data-ready]').waitFor({ state: 'attached' })
    await drops('DS tram QL9.xlsx', doubtful())
    await dialog.getByText('như lần trước').waitFor()
    expect(await dialog.getByText('Nhiều hệ cùng khớp').count()).toBe(0)
    await dialog.getByRole('button', { name: 'bỏ', exact: true }).click()
    await dialog.getByText('Nhiều hệ cùng khớp').waitFor()
    expect(await dialog.getByText('như lần trước').count()).toBe(0)
    expect(console).toEqual([])
  })
})

describe('a file that could not be read', () => {
  it('without columns of coordinates says so, and is left without a trace', async () => {
    const { page, view, drops, console } = await aVisit()
    await drops('tên.csv', 'tên,số\na,1\nb,2')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/không có cột toạ độ/).waitFor()
    await dialog.getByText('Không nhận ra toạ độ').waitFor()
    expect(await dialog.getByRole('button', { name: /^Mở với/ }).count()).toBe(0)
    await dialog.getByRole('button', { name: 'Chọn tệp khác' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await view(/^Xã/).textContent()).toMatch(/125/)
    expect(console).toEqual([])
  })

  it('by its headings is read once its columns are named', async () => {
    const { page, drops, console } = await aVisit()
    const rows = ['A;B;C', 'Cam Lộ;16,81;107,0', 'Gio Linh;16,92;107,07']
    await drops('khong-ro.csv', rows.join('\n'))
    const dialog = page.getByRole('dialog')
    const choose = async (select: RegExp, option: string) => {
      await dialog.getByRole('button', { name: select }).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    }
    await choose(/Tệp này là/, 'thôn, bản')
    await choose(/^.*Cột A hiểu là/, 'Tên')
    await choose(/^.*Cột B hiểu là/, 'Vĩ độ, hoặc Bắc (X)')
    await choose(/^.*Cột C hiểu là/, 'Kinh độ, hoặc Đông (Y)')
    await dialog.getByText('2 trong 2 điểm nằm trong địa bàn').waitFor()
    await dialog.getByRole('button', { name: 'Mở với 2 thôn' }).click()
    await page.getByText('Đã mở 2 thôn từ khong-ro.csv.').waitFor()
    expect(console).toEqual([])
  })
})

describe('the import dialog', () => {
  it.each([
    ['desktop, light', { theme: 'light' }],
    ['desktop, dark', { theme: 'dark' }],
    ['phone, light, English', { width: 390, height: 844, language: 'en' }],
  ] as const)('has no serious fault for those who hear it or see little: %s', async (_, options) => {
    const { page, drops, seriousFaults, console } = await aVisit(options)
    await drops('DS tram QL9.xlsx', doubtful())
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/39 (?:trong|of) 39/).waitFor()
    expect(await seriousFaults()).toEqual([])
    const { width } = options as VisitOptions
    if (width) {
      const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)
      expect(wide).toBe(0)
    }
    expect(console).toEqual([])
  })
})

const DATA = resolve(import.meta.dirname, '../../../shared/data')
describe.skipIf(!existsSync(DATA))('real files (skipped where the folder with them is absent)', () => {
  it.each([
    ['stations-lesotho-opencellid.csv', 'Đã thay trạm bằng 1.936 bản ghi'],
    ['stations-tartu-opencellid.csv', 'Đã thay trạm bằng 1.996 bản ghi'],
    ['places-osm-2017.csv', 'Đã thay thôn, bản bằng 141 bản ghi'],
    ['communes-2025-78.geojson', 'Đã thay ranh giới xã bằng 78 bản ghi'],
  ])('are taken without a step by hand: %s', async (name, outcome) => {
    const { page, drops, console } = await aVisit()
    await drops(name, readFileSync(resolve(DATA, name)))
    const dialog = page.getByRole('dialog')
    await dialog.getByText(outcome).waitFor({ timeout: 20_000 })
    await dialog.getByRole('button', { name: 'Xong' }).click()
    expect(console).toEqual([])
  })

  it('of cells can be looked at afterwards, and take their range as reach', async () => {
    const { page, drops, console } = await aVisit()
    const name = 'stations-lesotho-opencellid.csv'
    await drops(name, readFileSync(resolve(DATA, name)))
    await page.getByRole('button', { name: 'Xem cách hiểu' }).click()
    const dialog = page.getByRole('dialog', { name: 'Nhập danh sách trạm' })
    await dialog.getByText('Không điểm nào nằm trong địa bàn đang mở', { exact: false }).waitFor()
    await dialog.getByText('Lấy cột range làm tầm phủ').click()
    await dialog.getByRole('button', { name: 'Thay bằng 1.936 trạm' }).click()
    await page.getByText(`Đã mở 1.936 trạm từ ${name}.`).waitFor()
    expect(console).toEqual([])
  })
})
