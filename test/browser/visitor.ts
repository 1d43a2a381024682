import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Download, Locator, Page } from 'playwright-core'
import { inject } from 'vitest'
import { launchBrowser } from './chromium'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface VisitOptions {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  readonly language?: 'vi' | 'en'
  /** Called before the page is opened, to stand in the way of a file or to take something from the browser. */
  readonly before?: (page: Page) => Promise<unknown>
}

export interface Visitor {
  readonly page: Page
  /** Everything that the console said: a good visit leaves it empty. */
  readonly console: readonly string[]
  /** The button that opens a view; it carries the count of what the view holds. */
  view(name: RegExp): Locator
  opensView(name: RegExp): Promise<void>
  /** Drops a file on the page as from a folder of the desktop. */
  drops(name: string, content: string | Uint8Array): Promise<void>
  /** Presses the button and gives back what was saved. */
  saves(button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }>
  /** What axe finds at impact serious or critical. */
  seriousFaults(): Promise<readonly string[]>
  leaves(): Promise<void>
}

let browser: Promise<Browser> | null = null
const theBrowser = () => {
  browser ??= launchBrowser()
  return browser
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = null
}

async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** A click would open a file chooser; a drop is what people do, and what the page listens to. */
function dropOnPage({ name, base64 }: { name: string; base64: string }): void {
  const dataTransfer = new DataTransfer()
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  dataTransfer.items.add(new File([bytes], name))
  for (const type of ['dragenter', 'dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string | null
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** What axe finds at impact serious or critical. */
export async function seriousFaultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)
}

/** Opens the site in a fresh browser context. With `waits: false` nothing is waited for. */
export async function visit(options: VisitOptions = {}, waits = true): Promise<Visitor> {
  const { width = 1440, height = 900, theme = 'light', language = 'vi', before } = options
  const context = await (await theBrowser()).newContext({
    viewport: { width, height },
    colorScheme: theme,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(`error: ${error.message}`))
  await page.addInitScript((chosen) => localStorage.setItem('diem-song.language', chosen), language)
  await before?.(page)
  await page.goto(inject('siteUrl'))
  if (waits) await page.locator('[data-ready]').waitFor({ state: 'attached' })
  const view = (name: RegExp) => page.getByRole('navigation').getByRole('button', { name })
  return {
    page,
    console: said,
    view,
    opensView: (name) => view(name).click(),
    drops: (name, content) =>
      page.evaluate(dropOnPage, { name, base64: Buffer.from(content).toString('base64') }),
    async saves(button) {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
      return { name: download.suggestedFilename(), bytes: await contentOf(download) }
    },
    seriousFaults: () => seriousFaultsOf(page),
    leaves: () => context.close(),
  }
}
