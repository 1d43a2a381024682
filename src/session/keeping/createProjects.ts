import type { StoreApi } from 'zustand/vanilla'
import type { ProjectToMove } from '../../files/projectFile/projectFile'
import type { OpenedProject } from '../../keep/keeper'
import type { KeepFault } from '../../keep/keepFault'
import type { Dataset } from '../../province/dataset'
import type { SessionState } from '../state'
import { createAutosave } from './autosave'
import { choicesFrom, openingFrom } from './choices'
import { createProjectFiles } from './createProjectFiles'
import type { KeepingSurroundings, Projects } from './projects'

/** What the session does with what was kept. */
export interface Opening {
  /** A dataset of the catalogue, its first when null, with choices of an earlier run; false where it cannot be had. */
  openDataset(id: string | null, choices: Partial<SessionState>): Promise<boolean>
  /** Everything on the page at once; nothing before it can be undone. */
  put(part: Partial<SessionState>): void
  makeSample(): Promise<Dataset | null>
}

/** Within this time a removal can be taken back. */
const REMOVED_FOR_GOOD_AFTER_MS = 60_000

/** "Tên", then "Tên 2", "Tên 3" …: the first that no project has. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  for (let n = 2; ; n++) if (!taken.has(`${name} ${n}`)) return `${name} ${n}`
}

export function createProjects(
  store: StoreApi<SessionState>,
  surroundings: KeepingSurroundings,
  opening: Opening,
): Projects {
  const { keep, last } = surroundings
  const autosave = createAutosave(store, surroundings)
  let first: string | null = null

  const refuse = (name: string, fault: KeepFault) => store.setState({ projectRefusal: { name, fault } })

  async function list(): Promise<void> {
    const { keeper } = await keep()
    await keeper.removeDeleted(new Date(Date.now() - REMOVED_FOR_GOOD_AFTER_MS))
    const projects = await keeper.list()
    if (projects.ok) store.setState({ projects: projects.value })
    else store.setState({ projects: [], keeping: { state: 'failed', fault: projects.error } })
  }

  const nameAmong = (name: string) =>
    freeName(name, new Set(store.getState().projects?.map((project) => project.name)))

  /** False where its dataset could not be had. */
  async function show({ body, choices }: OpenedProject): Promise<boolean> {
    const chosen = choicesFrom(choices)
    if (body.kind === 'catalog') return opening.openDataset(body.id, chosen)
    const dataset = body.kind === 'records' ? body.dataset : await opening.makeSample()
    if (!dataset) return false
    const backdrop = body.kind === 'records' ? body.backdrop : null
    opening.put({ ...chosen, ...openingFrom(choices), dataset, backdrop })
    return true
  }

  /** Puts a kept project on the page; false, and told of, where it cannot be had. */
  async function bring(id: string): Promise<boolean> {
    const { keeper, tabs } = await keep()
    const isHeld = await tabs.hold(id, autosave.giveUp)
    const opened = await keeper.open(id)
    if (!opened.ok) {
      tabs.letGo()
      const name = store.getState().projects?.find((project) => project.id === id)?.name ?? ''
      if (opened.error.kind !== 'missing') refuse(name, opened.error)
      return false
    }
    if (!(await autosave.whileOpening(() => show(opened.value)))) {
      tabs.letGo()
      autosave.goOnIn(null, { state: 'nothing' })
      return true
    }
    const { summary, revision } = opened.value
    autosave.goOnIn({ id, name: summary.name, revision }, { state: isHeld ? 'saved' : 'elsewhere' })
    return true
  }

  /** False also where the part of the program that keeps cannot be fetched. */
  const bringSafely = (id: string) =>
    bring(id).catch((reason: unknown) => {
      refuse('', { kind: 'failed', detail: reason instanceof Error ? reason.message : String(reason) })
      return false
    })

  /** Whether what is on the page may be replaced. */
  async function isSafe(isSure: boolean): Promise<boolean> {
    await autosave.flush()
    return isSure || !autosave.isUnsaved()
  }

  /** Reads the list; where it cannot be read, the saving that follows tells of it. */
  const listIfPossible = () => list().catch(() => {})

  async function openFromFile({ name, dataset, backdrop, choices }: ProjectToMove): Promise<void> {
    await listIfPossible()
    await autosave.whileOpening(async () =>
      opening.put({ ...choicesFrom(choices), ...openingFrom(choices), dataset, backdrop }),
    )
    const title = name.trim() || dataset.title[store.getState().language]
    await autosave.startProject(nameAmong(title))
    await autosave.flush()
    await listIfPossible()
  }

  async function openFirst(): Promise<void> {
    autosave.goOnIn(null, { state: 'nothing' })
    await autosave.whileOpening(() => opening.openDataset(first, {}))
  }

  return {
    ...createProjectFiles(store, { isSafe: () => isSafe(false), open: openFromFile }),
    async resume(dataset) {
      first = dataset
      const id = last.recall()
      if (id === null || !(await bringSafely(id))) await openFirst()
    },
    list,
    async open(id, isSure = false) {
      if (!(await isSafe(isSure))) return false
      return bring(id)
    },
    async startNew(isSure = false) {
      if (!(await isSafe(isSure))) return false
      await list()
      await openFirst()
      const { dataset, language } = store.getState()
      if (dataset) await autosave.startProject(nameAmong(dataset.title[language]))
      await autosave.flush()
      await list()
      return true
    },
    async rename(id, name) {
      const { keeper } = await keep()
      const renamed = await keeper.rename(id, name)
      if (!renamed.ok) refuse(name, renamed.error)
      else if (store.getState().project?.id === id) store.setState({ project: { id, name } })
      await list()
    },
    async duplicate(id) {
      await autosave.flush()
      const { keeper } = await keep()
      await list()
      const name = store.getState().projects?.find((project) => project.id === id)?.name ?? ''
      const copied = await keeper.duplicate(id, { id: autosave.newId(), name: nameAmong(name) })
      if (!copied.ok) refuse(name, copied.error)
      await list()
    },
    async remove(id) {
      const { keeper, tabs } = await keep()
      if (autosave.opened()?.id === id) {
        await autosave.flush()
        tabs.letGo()
        await openFirst()
      }
      const removed = await keeper.markDeleted(id, true)
      if (!removed.ok) refuse('', removed.error)
      await list()
    },
    async restore(id) {
      const { keeper } = await keep()
      const restored = await keeper.markDeleted(id, false)
      if (!restored.ok) refuse('', restored.error)
      await list()
    },
    async keepCopy() {
      const name = store.getState().project?.name ?? ''
      await list()
      await autosave.startProject(nameAmong(name))
      await autosave.flush()
      await list()
    },
    async takeOver() {
      const here = autosave.opened()
      if (!here) return
      const { keeper, tabs } = await keep()
      await tabs.takeOver(here.id, autosave.giveUp)
      const opened = await keeper.open(here.id)
      if (!opened.ok) return store.setState({ keeping: { state: 'failed', fault: opened.error } })
      if (opened.value.revision !== here.revision) await autosave.whileOpening(() => show(opened.value))
      const { summary, revision } = opened.value
      autosave.goOnIn({ id: here.id, name: summary.name, revision }, { state: 'saved' })
    },
    leave() {
      void autosave.flush()
      autosave.goOnIn(null, { state: 'nothing' })
    },
    dismissRefusal: () => store.setState({ projectRefusal: null }),
    flush: autosave.flush,
  }
}
