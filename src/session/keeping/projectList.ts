import type { StoreApi } from 'zustand/vanilla'
import type { SessionState } from '../state'
import type { KeepingSurroundings, ProjectFault } from './projects'

/** Within this time a removal can be taken back. */
const REMOVED_FOR_GOOD_AFTER_MS = 3_600_000

/** "Tên", then "Tên 2", "Tên 3" …: the first that no project has. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  for (let n = 2; ; n++) if (!taken.has(`${name} ${n}`)) return `${name} ${n}`
}

/** The kept projects as a list, and what is done to one without opening it. `refuse` tells of what could not be done. */
export function createProjectList(
  store: StoreApi<SessionState>,
  keep: KeepingSurroundings['keep'],
  refuse: (name: string, fault: ProjectFault) => void,
) {
  async function list(): Promise<void> {
    const { keeper } = await keep()
    await keeper.removeDeleted(new Date(Date.now() - REMOVED_FOR_GOOD_AFTER_MS))
    const projects = await keeper.list()
    store.setState({ projects: projects.ok ? projects.value : [] })
    if (!projects.ok) refuse('', projects.error)
  }

  return {
    list,
    /** Empty where it is not in the list that was read last. */
    nameOf: (id: string): string =>
      store.getState().projects?.find((project) => project.id === id)?.name ?? '',
    nameAmong: (name: string): string =>
      freeName(name, new Set(store.getState().projects?.map((project) => project.name))),
    async rename(id: string, name: string): Promise<boolean> {
      const { keeper } = await keep()
      const renamed = await keeper.rename(id, name)
      if (!renamed.ok) refuse(name, renamed.error)
      else if (store.getState().project?.id === id) store.setState({ project: { id, name } })
      await list()
      return renamed.ok
    },
    /** Out of the list, or back into it. */
    async mark(id: string, isDeleted: boolean): Promise<boolean> {
      const { keeper } = await keep()
      const marked = await keeper.markDeleted(id, isDeleted)
      if (!marked.ok) refuse('', marked.error)
      await list()
      return marked.ok
    },
  }
}
