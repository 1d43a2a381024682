import { createKeeper } from '../../../src/keep/createKeeper'
import { memoryOfThisRun } from '../../../src/session/importing/mappingMemory'
import type { KeepingSurroundings } from '../../../src/session/keeping/projects'
import { aSession, siteFiles } from '../aSession'

/** One browser, whose pages come and go. */
export function aBrowser() {
  let id: string | null = null
  const last = {
    recall: () => id,
    remember(next: string) {
      id = next
    },
  }
  return {
    isOffline: false,
    isHeldElsewhere: false,
    /** Done while a hold is waited for. */
    meanwhile: () => {},
    /** Done once it is settled what is saved. */
    whileSaving: () => {},
    async opensPage(fetchFile = siteFiles()) {
      const tabs = {
        hold: async () => {
          this.meanwhile()
          return !this.isHeldElsewhere
        },
        takeOver: async () => {},
        letGo() {},
      }
      const keeper = createKeeper()
      const save: typeof keeper.save = (project, revision) => {
        this.whileSaving()
        return keeper.save(project, revision)
      }
      const kept = { keeper: { ...keeper, save }, tabs }
      const keep = async () => {
        if (this.isOffline) throw new Error('offline')
        return kept
      }
      const keeping: KeepingSurroundings = { keep, last }
      const session = aSession(fetchFile, memoryOfThisRun(), keeping)
      await session.projects.resume('quang-tri-2024')
      return session
    },
  }
}
