/**
 * Does a deed after the task in which it was asked for, once, however often it was asked for there. At the scale of a
 * country the panels and the map each have enough to do with a change: together they would hold the page.
 */
export function inItsOwnTask(deed: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | null = null
  return {
    ask() {
      waiting ??= setTimeout(() => {
        waiting = null
        deed()
      })
    },
    stop() {
      if (waiting !== null) clearTimeout(waiting)
    },
  }
}
