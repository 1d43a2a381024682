import type { Session } from '../session/session'
import type { SessionState } from '../session/state'

const areDecided = ({ measurement, opening }: SessionState) =>
  measurement.state === 'done' || measurement.state === 'failed' || opening.state === 'failed'

/**
 * Resolves once the first figures are there, or will not come. To set up a map keeps the thread of the page busy for a
 * good part of a second: figures come first, and can be read meanwhile.
 */
export function firstFigures(store: Session['store']): Promise<void> {
  if (areDecided(store.getState())) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (!areDecided(state)) return
      stop()
      resolve()
    })
  })
}
