import type { Page } from 'playwright-core'
import { inject } from 'vitest'

/** Ends the page's process at once, as a crash or a killed tab does: nothing on it runs any more. */
export async function dies(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const dead = page.waitForEvent('crash')
  devtools.send('Page.crash').catch(() => {})
  await dead
}

/** Another page of the same browser, with its figures there. Says what its console said. */
export async function opensAgain(dead: Page): Promise<{ page: Page; console: string[] }> {
  const page = await dead.context().newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(`error: ${error.message}`))
  await page.goto(inject('siteUrl'))
  await page.locator('[data-ready]').waitFor({ state: 'attached' })
  return { page, console: said }
}
