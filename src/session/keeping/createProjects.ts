import type { StoreApi } from 'zustand/vanilla'
import { messageOf } from '../../base/messageOf'
import type { ProjectToMove } from '../../files/projectFile/projectFile'
import type { OpenedProject } from '../../keep/keeper'
import type { KeepFault } from '../../keep/keepFault'
import type { Dataset } from '../../province/dataset'
import type { SessionState } from '../state'
import { createAutosave } from './autosave'
import { choicesFrom, openingFrom } from './choices'
import { createProjectFiles } from './createProjectFiles'
import { createProjectDeeds } from './projectDeeds'
import { createProjectList } from './projectList'
import type { KeepingSurroundings, ProjectFault, Projects, Replaced } from './projects'
import { replacedSince } from './reference'
import { refusingKeep } from './refusingKeep'

/** What the session does with what was kept. */
export interface Opening {
  /** A dataset of the catalogue, its first when null, with choices of an earlier run; null where it cannot be had. */
  fetch(id: string | null, choices: Partial<SessionState>): Promise<Partial<SessionState> | null>
  /** Everything on the page at once; nothing before it can be undone. */
  put(part: Partial<SessionState>): void
  makeSample(): Promise<Dataset | null>
}

export function createProjects(
  store: StoreApi<SessionState>,
  surroundings: KeepingSurroundings,
  opening: Opening,
): Projects {
  const { last } = surroundings
  /** Where nothing can be opened that keeps, every verb says so. */
  const keep = () =>
    surroundings.keep().catch((reason: unknown) => {
      const detail = messageOf(reason)
      return refusingKeep({ kind: 'failed', detail })
    })
  const autosave = createAutosave(store, { keep, last })
  let first: string | null = null

  const refuse = (name: string, fault: ProjectFault) => store.setState({ projectRefusal: { name, fault } })

  const { list, nameOf, nameAmong, rename, mark } = createProjectList(store, keep, refuse)

  /** What a kept project puts on the page; null where its dataset cannot be had. */
  async function broughtBy({ body, choices }: OpenedProject): Promise<Partial<SessionState> | null> {
    const chosen = choicesFrom(choices)
    if (body.kind === 'catalog') {
      const part = await opening.fetch(body.id, chosen)
      return part && { ...part, replacedFiles: replacedSince(body.hashes, part.dataset ?? null) }
    }
    const dataset = body.kind === 'records' ? body.dataset : await opening.makeSample()
    const backdrop = body.kind === 'records' ? body.backdrop : null
    return dataset && { ...chosen, ...openingFrom(choices), dataset, backdrop }
  }

  /**
   * Puts a kept project on the page. What is there stays its own project's until then, and is saved as it changes.
   */
  async function bring(id: string, isSure: boolean): Promise<Replaced> {
    const { keeper, tabs } = await keep()
    const opened = await keeper.open(id)
    if (!opened.ok) {
      if (opened.error.kind !== 'missing') refuse(nameOf(id), opened.error)
      return 'refused'
    }
    const { summary, revision, body } = opened.value
    const part = await broughtBy(opened.value)
    if (!part) {
      if (body.kind === 'catalog') refuse(summary.name, { kind: 'noDataset' })
      return 'refused'
    }
    if (!(await isSafe(isSure))) return 'unsafe'
    const isHeld = await tabs.hold(id, autosave.giveUp)
    const keeping = { state: isHeld ? 'saved' : 'elsewhere' } as const
    autosave.replace(() => opening.put(part), { id, name: summary.name, revision }, keeping)
    return 'done'
  }

  /** Whether what is on the page may be replaced. */
  const isSafe = async (isSure: boolean) => (await autosave.everythingSaved()) || isSure

  /** The dataset that the page began with, as no project. */
  async function openFirst(isSure: boolean): Promise<Replaced> {
    const part = await opening.fetch(first, {})
    if (!part) {
      if (store.getState().dataset) refuse('', { kind: 'noDataset' })
      return 'refused'
    }
    if (!(await isSafe(isSure))) return 'unsafe'
    autosave.replace(() => opening.put(part), null, { state: 'nothing' })
    return 'done'
  }

  const fail = (fault: KeepFault) => store.setState({ keeping: { state: 'failed', fault } })

  /** What the other tab has saved of the project; what was changed here meanwhile becomes a project of its own. */
  async function goOnWith(id: string, theirs: OpenedProject): Promise<void> {
    const { summary, revision } = theirs
    const part = await broughtBy(theirs)
    if (!part) return refuse(summary.name, { kind: 'noDataset' })
    await list()
    const setAside = autosave.isChanged() ? nameAmong(summary.name) : null
    const aside = setAside === null ? null : await autosave.keepAside(setAside)
    if (aside && !aside.ok) return fail(aside.error)
    autosave.replace(() => opening.put(part), { id, name: summary.name, revision }, { state: 'saved' })
    store.setState({ setAside })
  }

  async function openFromFile({ name, dataset, backdrop, choices }: ProjectToMove): Promise<void> {
    const part = { ...choicesFrom(choices), ...openingFrom(choices), dataset, backdrop }
    autosave.replace(() => opening.put(part), null, { state: 'nothing' })
    const title = name.trim() || dataset.title[store.getState().language]
    await autosave.startProject(nameAmong(title))
    await autosave.flush()
    await list()
  }

  async function remove(id: string): Promise<boolean> {
    const { tabs } = await keep()
    if (autosave.opened()?.id === id) {
      if ((await openFirst(true)) !== 'done') return false
      tabs.letGo()
    }
    return mark(id, true)
  }

  async function restore(id: string, wasOpen: boolean): Promise<boolean> {
    const isBack = await mark(id, false)
    if (isBack && wasOpen && store.getState().project === null) await bring(id, false)
    return isBack
  }

  const deeds = createProjectDeeds({ rename, remove, restore }, (projectDeeds) =>
    store.setState({ projectDeeds }),
  )

  return {
    ...createProjectFiles(store, {
      async isSafe() {
        // For a free name; once all is saved, nothing may be waited for.
        await list()
        return isSafe(false)
      },
      open: openFromFile,
    }),
    async resume(dataset) {
      first = dataset
      const id = last.recall()
      if (id === null || (await bring(id, true)) !== 'done') await openFirst(true)
    },
    list,
    async open(id, isSure = false) {
      return (await isSafe(isSure)) ? bring(id, isSure) : 'unsafe'
    },
    async startNew(isSure = false) {
      if (!(await isSafe(isSure))) return 'unsafe'
      await list()
      const replaced = await openFirst(isSure)
      if (replaced !== 'done') return replaced
      const { dataset, language } = store.getState()
      if (dataset) await autosave.startProject(nameAmong(dataset.title[language]))
      await autosave.flush()
      await list()
      return 'done'
    },
    async rename(id, name) {
      await list()
      const before = nameOf(id)
      if (name !== before && (await rename(id, name))) deeds.add({ kind: 'rename', id, name, before })
    },
    async duplicate(id) {
      await autosave.flush()
      const { keeper } = await keep()
      await list()
      const copy = { id: autosave.newId(), name: nameAmong(nameOf(id)) }
      const copied = await keeper.duplicate(id, copy)
      if (!copied.ok) refuse(nameOf(id), copied.error)
      else deeds.add({ kind: 'duplicate', ...copy })
      await list()
    },
    async remove(id) {
      const wasOpen = autosave.opened()?.id === id
      const name = nameOf(id)
      if (await remove(id)) deeds.add({ kind: 'remove', id, name, wasOpen })
    },
    undo: deeds.undo,
    redo: deeds.redo,
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
      if (!opened.ok) return fail(opened.error)
      if (opened.value.revision === here.revision) autosave.goOn()
      else await goOnWith(here.id, opened.value)
    },
    leave() {
      void autosave.flush()
      autosave.goOnIn(null, { state: 'nothing' })
    },
    dismissRefusal: () => store.setState({ projectRefusal: null, setAside: null }),
    flush: autosave.flush,
  }
}
