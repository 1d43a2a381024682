/** Which tab saves a project. Where the browser has no locks (plain http) every tab may, and the keeper's check remains. */
export interface Tabs {
  /** Holds a project for this tab, letting go of the one before; false where another tab holds it. */
  hold(id: string, onAsked: () => Promise<void>): Promise<boolean>
  /** Holds it in any case: the other tab is asked to save and let go, and loses it if it does not answer. */
  takeOver(id: string, onAsked: () => Promise<void>): Promise<void>
  letGo(): void
}

interface Held {
  readonly id: string
  readonly letGo: () => void
  readonly onAsked: () => Promise<void>
}

const CHANNEL = 'diem-song'
/** A tab in the background may be slow to answer; one that is frozen never does. */
const PATIENCE_MS = 3000
const lockOf = (id: string) => `diem-song.project.${id}`

export function createTabs(): Tabs {
  const locks = globalThis.navigator?.locks as LockManager | undefined
  const channel = new BroadcastChannel(CHANNEL)
  let held: Held | null = null

  channel.addEventListener('message', async ({ data }) => {
    const asked = held
    if (!asked || data !== asked.id) return
    await asked.onAsked()
    asked.letGo()
    if (held === asked) held = null
  })

  function letGo(): void {
    held?.letGo()
    held = null
  }

  function request(id: string, options: LockOptions, onAsked: Held['onAsked']): Promise<boolean> {
    letGo()
    if (!locks) return Promise.resolve(true)
    return new Promise((resolve) => {
      let mine: Held | null = null
      const hold = (lock: Lock | null) => {
        resolve(lock !== null)
        if (!lock) return
        return new Promise<void>((end) => {
          mine = { id, letGo: end, onAsked }
          held = mine
        })
      }
      locks.request(lockOf(id), options, hold).catch(() => {
        resolve(false)
        // Taken away: what was not saved by now will be refused.
        if (mine && held === mine) void onAsked()
      })
    })
  }

  return {
    hold: (id, onAsked) => request(id, { ifAvailable: true }, onAsked),
    async takeOver(id, onAsked) {
      channel.postMessage(id)
      const isGiven = await request(id, { signal: AbortSignal.timeout(PATIENCE_MS) }, onAsked)
      if (!isGiven) await request(id, { steal: true }, onAsked)
    },
    letGo,
  }
}
