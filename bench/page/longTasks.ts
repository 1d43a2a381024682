import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** Durations in ms of the tasks that held the page's thread for 50 ms or more. */
    longTasks: number[]
  }
}

/** To be called before the page is opened. */
export const watchLongTasks = (page: Page) =>
  page.addInitScript(() => {
    window.longTasks = []
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration)
    })
    observer.observe({ type: 'longtask', buffered: true })
  })

/** Those since the last call, in ms. */
export const longTasksOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => window.longTasks.splice(0))
