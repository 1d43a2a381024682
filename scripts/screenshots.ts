import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../test/browser/chromium'
import { buildSite, SITE_FOLDER, serveFolder } from '../test/browser/site'

/** Builds the site and takes the pictures of README.md: `npm run screenshots`. */
interface Picture {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark'
  readonly language: 'vi' | 'en'
  /** Name of the tab to open, in the language of the picture; null stays on the overview. */
  readonly tab: RegExp | null
}

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

const PICTURES: readonly Picture[] = [
  { name: 'overview', ...DESKTOP, theme: 'light', language: 'vi', tab: null },
  { name: 'overview-dark', ...DESKTOP, theme: 'dark', language: 'vi', tab: null },
  { name: 'overview-en', ...DESKTOP, theme: 'light', language: 'en', tab: null },
  { name: 'communes', ...DESKTOP, theme: 'light', language: 'vi', tab: /^Xã/ },
  { name: 'dead-zones', ...DESKTOP, theme: 'light', language: 'vi', tab: /^Trắng sóng/ },
  { name: 'dead-zones-dark', ...DESKTOP, theme: 'dark', language: 'en', tab: /^No signal/ },
  { name: 'phone', ...PHONE, theme: 'light', language: 'vi', tab: null },
  { name: 'phone-dead-zones', ...PHONE, theme: 'dark', language: 'vi', tab: /^Trắng sóng/ },
]

const FOLDER = resolve(import.meta.dirname, '../docs')

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { width, height, theme, language, tab, name } = picture
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme })
  await page.addInitScript((chosen) => localStorage.setItem('diem-song.language', chosen), language)
  await page.goto(url)
  await page.locator('[data-ready]').waitFor({ state: 'attached' })
  if (tab) await page.getByRole('navigation').getByRole('button', { name: tab }).click()
  await page.locator('canvas.maplibregl-canvas').waitFor()
  await page.waitForTimeout(4000)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  await page.close()
}

mkdirSync(FOLDER, { recursive: true })
await buildSite()
const { server, url } = await serveFolder(SITE_FOLDER)
const browser = await launchBrowser()
const wanted = process.argv.slice(2)
for (const picture of PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  await take(browser, url, picture)
  console.log(`docs/${picture.name}.png`)
}
await browser.close()
server.close()
