import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { dies, opensAgain } from './dying'
import { closeBrowser, type Visitor, visit } from './visitor'

let visitor: Visitor | null = null

afterEach(() => visitor?.leaves())
afterAll(closeBrowser)

const ROWS = 30_000
/** Every tenth row is of no known technology, so that the file is asked about. */
const USABLE = 27_000
/** Of the dataset that the site opens on. */
const STATIONS = 2649
const COMMUNES = 125
const COMMUNES_WITHOUT_CULTURE_POST = 11

const stations = (rows: number) =>
  [
    'Mã trạm;Nhà mạng;Công nghệ;Kinh độ;Vĩ độ',
    ...Array.from({ length: rows }, (_, i) => {
      const [lon, lat] = [107 + (i % 300) / 1000, 16.6 + Math.floor(i / 300) / 1000]
      return `QT${i};VNPT;${i % 10 === 0 ? '6G' : '4G'};${lon};${lat}`.replaceAll('.', ',')
    }),
  ].join('\n')

/** Each write takes as long as on a slow disk, and the page counts them. */
function slowWrites(): void {
  const { put } = IDBObjectStore.prototype
  const writes = { tried: 0 }
  Object.assign(globalThis, { writes })
  IDBObjectStore.prototype.put = function (...given) {
    writes.tried++
    const end = performance.now() + 25
    while (performance.now() < end);
    return put.apply(this, given)
  }
}

const writesTried = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { writes: { tried: number } }).writes.tried)

const numberIn = (text: string | null) =>
  Number((/([\d.]+)\D*$/.exec(text ?? '')?.[1] ?? '').replaceAll('.', ''))

/** How many stations there are, and how many communes the filter leaves. */
async function found(page: Page): Promise<{ stations: number; communes: number }> {
  const view = (name: RegExp) => page.getByRole('navigation').getByRole('button', { name })
  await view(/^Dữ liệu/).click()
  const tab = page.getByRole('tab', { name: /^Trạm/ })
  return { stations: numberIn(await tab.textContent()), communes: numberIn(await view(/^Xã/).textContent()) }
}

const FORMER = { stations: STATIONS, communes: COMMUNES_WITHOUT_CULTURE_POST }
/** Taking a file shows everything. */
const NEW = { stations: USABLE, communes: COMMUNES }

const saved = (page: Page) =>
  page
    .getByText(/ · đã lưu/)
    .first()
    .waitFor({ timeout: 30_000 })

/** A page with a project that is saved: the site's dataset, and a filter. */
async function aProjectSaved(before?: (page: Page) => Promise<unknown>): Promise<Visitor> {
  visitor = await visit(before ? { before } : {})
  await visitor.opensView(/^Xã/)
  await visitor.page.getByRole('button', { name: /Chưa có BĐ-VHX/ }).click()
  await saved(visitor.page)
  return visitor
}

async function isAskedAbout({ page, drops }: Visitor) {
  await drops('trạm.csv', stations(ROWS))
  const take = page.getByRole('dialog').getByRole('button', { name: 'Mở với 27.000 trạm' })
  await take.waitFor({ timeout: 30_000 })
  return take
}

describe('a page that dies in the middle of an import', () => {
  it('while a large file is read leaves the former project whole', async () => {
    const { page, drops } = await aProjectSaved()
    await drops('trạm.csv', stations(200_000))
    await page
      .getByText(/Đang đọc trạm\.csv/)
      .first()
      .waitFor()
    await dies(page)
    const after = await opensAgain(page)
    expect(await found(after.page)).toEqual(FORMER)
    expect(after.console).toEqual([])
  })

  it('while it asks about a file leaves the former project whole', async () => {
    const visitor = await aProjectSaved()
    await isAskedAbout(visitor)
    await dies(visitor.page)
    const after = await opensAgain(visitor.page)
    expect(await found(after.page)).toEqual(FORMER)
    expect(after.console).toEqual([])
  })

  it.each([0, 400, 600, 900])(
    '%i ms after a file was taken leaves the former or the new project',
    async (ms) => {
      const visitor = await aProjectSaved()
      const take = await isAskedAbout(visitor)
      await take.click()
      await visitor.page.waitForTimeout(ms)
      await dies(visitor.page)
      const after = await opensAgain(visitor.page)
      expect([FORMER, NEW]).toContainEqual(await found(after.page))
      expect(after.console).toEqual([])
    },
  )
})

describe('a page that dies in the middle of a saving', () => {
  it.each([1, 6, 12, 18])(
    'at its write %i leaves the former project whole, and the next saving holds',
    async (n) => {
      const visitor = await aProjectSaved((page) => page.addInitScript(slowWrites))
      const take = await isAskedAbout(visitor)
      const before = await writesTried(visitor.page)
      await take.click()
      await visitor.page
        .getByText(/ · đang lưu/)
        .first()
        .waitFor()
      await expect.poll(() => writesTried(visitor.page), { interval: 5 }).toBeGreaterThanOrEqual(before + n)
      await dies(visitor.page)
      const after = await opensAgain(visitor.page)
      expect(await found(after.page)).toEqual(FORMER)
      // What the dead page left half-written does not stand in the way, and goes.
      await after.page.getByRole('navigation').getByRole('button', { name: /^Xã/ }).click()
      await after.page.getByRole('button', { name: /Chưa có BĐ-VHX/ }).click()
      await saved(after.page)
      await dies(after.page)
      const last = await opensAgain(visitor.page)
      expect(await found(last.page)).toEqual({ stations: STATIONS, communes: COMMUNES })
      expect([...after.console, ...last.console]).toEqual([])
    },
  )

  it('after it said that all is saved leaves the new one', async () => {
    const visitor = await aProjectSaved((page) => page.addInitScript(slowWrites))
    await (await isAskedAbout(visitor)).click()
    await visitor.page
      .getByText(/ · đang lưu/)
      .first()
      .waitFor()
    await saved(visitor.page)
    await dies(visitor.page)
    const after = await opensAgain(visitor.page)
    expect(await found(after.page)).toEqual(NEW)
    expect(after.console).toEqual([])
  })
})
