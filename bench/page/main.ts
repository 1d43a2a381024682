import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../test/browser/chromium'
import { buildSite, SITE_FOLDER, serveFolder } from '../../test/browser/site'
import { csvOfStations, workbookOfStations } from './bigFiles'
import { longTasksOf, watchLongTasks } from './longTasks'
import { forgetPeaks, peakMemoryMb } from './rendererMemory'

/**
 * Whether the page stays responsive: how long a deed takes, which tasks held the page's thread meanwhile, and how much
 * memory its renderer had, workers included. `npm run bench:page [-- --json]`.
 */
interface Deed {
  readonly deed: string
  readonly ms: number
  /** Of the page's thread, in ms; 0 where none took 50. */
  readonly longestTaskMs: number
  readonly tasksAbove200Ms: number
  readonly peakMemoryMb: number | null
}

const PATIENTLY = { timeout: 120_000 }
/** What a deed leaves to be done when its answer is there: drawing, saving, checking. */
const AFTERWARDS_MS = 3000

/** Each row a fresh page. */
async function onFreshPage(browser: Browser, url: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await watchLongTasks(page)
  await page.goto(url)
  await page.locator('[data-ready]').waitFor({ state: 'attached' })
  await page.waitForTimeout(AFTERWARDS_MS)
  await act(page)
  await context.close()
}

async function measured(
  browser: Browser,
  page: Page,
  deed: string,
  act: () => Promise<unknown>,
): Promise<Deed> {
  await forgetPeaks(browser)
  await longTasksOf(page)
  const start = performance.now()
  await act()
  const ms = performance.now() - start
  await page.waitForTimeout(AFTERWARDS_MS)
  const tasks = await longTasksOf(page)
  return {
    deed,
    ms: Math.round(ms),
    longestTaskMs: Math.round(Math.max(0, ...tasks)),
    tasksAbove200Ms: tasks.filter((duration) => duration > 200).length,
    peakMemoryMb: await peakMemoryMb(browser).then((mb) => mb && Math.round(mb)),
  }
}

async function readingOf(browser: Browser, url: string, rows: number, path: string): Promise<Deed[]> {
  const deeds: Deed[] = []
  await onFreshPage(browser, url, async (page) => {
    const read = async () => {
      await page.locator('input[type=file]').first().setInputFiles(path)
      await page.getByRole('dialog').getByText(rows.toLocaleString('vi')).first().waitFor(PATIENTLY)
    }
    deeds.push(await measured(browser, page, `read ${path.split('.').at(-1)}, ${rows} rows`, read))
  })
  return deeds
}

/** The figures of the overview are those of the question and the dataset in force. */
const figuresAreThere = (page: Page) =>
  page.locator('table.figure-table[aria-busy=false]').first().waitFor(PATIENTLY)

async function theCountry(browser: Browser, url: string): Promise<Deed[]> {
  const deeds: Deed[] = []
  await onFreshPage(browser, url, async (page) => {
    const view = (name: RegExp) => page.getByRole('navigation').getByRole('button', { name })
    const deed = async (name: string, act: () => Promise<unknown>) =>
      void deeds.push(await measured(browser, page, name, act))
    await deed('open the generated country', async () => {
      await page.getByRole('button', { name: /Bộ dữ liệu/ }).click()
      await page.getByRole('button', { name: /Thử cả nước/ }).click()
      await view(/Xã\s*10\.584/).waitFor(PATIENTLY)
      await figuresAreThere(page)
    })
    await deed('list its stations', async () => {
      await view(/^Dữ liệu/).click()
      await page.getByRole('rowheader').first().waitFor(PATIENTLY)
    })
    await page.getByRole('rowheader').first().click()
    await deed('delete one of their sites', () =>
      page.getByRole('button', { name: /^Xoá (vị trí|trạm)/ }).click(),
    )
    await view(/^Tổng quan/).click()
    await page.waitForTimeout(AFTERWARDS_MS)
    for (const [name, key] of [
      ['undo', 'Control+z'],
      ['redo', 'Control+y'],
    ] as const)
      await deed(`${name}, until the figures are there`, async () => {
        await page.keyboard.press(key)
        await page.locator('table.figure-table[aria-busy=true]').first().waitFor(PATIENTLY)
        await figuresAreThere(page)
      })
  })
  return deeds
}

const folder = mkdtempSync(join(tmpdir(), 'bench-page-'))
await buildSite()
const { server, url } = await serveFolder(SITE_FOLDER)
const browser = await launchBrowser()
try {
  const deeds = [
    ...(await readingOf(browser, url, 350_000, csvOfStations(folder, 350_000))),
    ...(await readingOf(browser, url, 100_000, await workbookOfStations(folder, 100_000))),
    ...(await theCountry(browser, url)),
  ]
  if (process.argv.includes('--json')) console.log(JSON.stringify(deeds))
  else console.table(deeds)
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
}
