import { type Keep, openKeep } from '../keep/openKeep'
import type { Keeping, KeepingSurroundings } from '../session/keeping/projects'
import type { Session } from '../session/session'

const KEY = 'diem-song.project'

function read(storage: () => Storage): string | null {
  try {
    return storage().getItem(KEY)
  } catch {
    return null
  }
}

function write(storage: () => Storage, id: string): void {
  try {
    storage().setItem(KEY, id)
  } catch {
    // Nothing to do: the project is in the list all the same.
  }
}

const ofTab = () => sessionStorage
const ofBrowser = () => localStorage

/** Projects in this browser's own store. A tab that is loaded again goes on with its own project. */
export function keeping(): KeepingSurroundings {
  let opened: Keep | null = null
  return {
    async keep() {
      opened ??= openKeep()
      return opened
    },
    last: {
      recall: () => read(ofTab) ?? read(ofBrowser),
      remember(id) {
        write(ofTab, id)
        write(ofBrowser, id)
      },
    },
  }
}

/** What would go with the page. */
const isUnsaved = ({ state }: Keeping) => state === 'unsaved' || state === 'saving' || state === 'failed'

/**
 * Saves what is not saved yet when the page goes out of sight: it may not come back. A saving takes longer than a page that
 * is left has, so the browser asks before it leaves one that is not saved.
 */
export function saveOnLeaving({ projects, store }: Session): void {
  const save = () => void projects.flush()
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save())
  window.addEventListener('pagehide', save)
  window.addEventListener('beforeunload', (event) => {
    if (!isUnsaved(store.getState().keeping)) return
    save()
    event.preventDefault()
  })
}
