import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Pids of the browser's renderers: each holds one page and its workers. */
async function renderersOf(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

const peakOf = (pid: number): number => {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes ?? Number.NaN) / 1024
}

/** Peaks count from now on. */
export async function forgetPeaks(browser: Browser): Promise<void> {
  if (process.platform !== 'linux') return
  for (const pid of await renderersOf(browser)) writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

/** The most memory that a renderer has had resident, MB; null where the system does not tell. */
export async function peakMemoryMb(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null
  return Math.max(...(await renderersOf(browser)).map(peakOf))
}
