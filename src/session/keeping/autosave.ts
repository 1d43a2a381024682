import type { StoreApi } from 'zustand/vanilla'
import type { Result } from '../../base/result'
import type { ProjectNow, Saved } from '../../keep/keeper'
import type { KeepFault } from '../../keep/keepFault'
import type { SessionState } from '../state'
import { choicesOf, isSameKept, type Kept, keptOf } from './choices'
import type { Keeping, KeepingSurroundings, OpenProject } from './projects'
import { referenceOf } from './reference'

/** What is being saved, and which saving was the last. */
export interface OpenedHere {
  readonly id: string
  readonly name: string
  revision: number
}

/** From a change to its saving. A slider that keeps moving is saved as often, and no less. */
const SAVE_AFTER_MS = 500

/** Never twice in this browser; `crypto.randomUUID` is for secure pages only. */
const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`

function projectOf({ id, name }: OpenProject, kept: Kept): ProjectNow | null {
  const { dataset, backdrop } = kept
  return dataset && { id, name, dataset, backdrop, reference: referenceOf(dataset), choices: choicesOf(kept) }
}

/**
 * Saves what is on the page a moment after it changed, one saving at a time. The first change that undo could take back
 * makes a project of what is on the page.
 */
export function createAutosave(store: StoreApi<SessionState>, { keep, last }: KeepingSurroundings) {
  let open: OpenedHere | null = null
  /** What is saved of it, or on its way. */
  let saved: Kept | null = null
  let saving: Promise<void> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isReplacing = false

  const tell = (keeping: Keeping) => store.setState({ keeping })

  /** The project that what is on the page, all of it saved, belongs to from now on; null for none so far. */
  function goOnIn(project: OpenedHere | null, keeping: Keeping): void {
    clearTimeout(timer)
    timer = undefined
    open = project
    saved = keptOf(store.getState())
    if (project) last.remember(project.id)
    store.setState({ project: project && { id: project.id, name: project.name }, keeping })
  }

  /** On a full disk what was removed makes room. */
  async function keptSafely(now: ProjectNow, revision: number): Promise<Result<Saved, KeepFault>> {
    const { keeper } = await keep()
    const answer = await keeper.save(now, revision)
    if (answer.ok || answer.error.kind !== 'full') return answer
    await keeper.removeDeleted(new Date())
    return keeper.save(now, revision)
  }

  async function write(project: OpenedHere, kept: Kept): Promise<void> {
    const now = projectOf(project, kept)
    if (!now) return
    if (open === project) tell({ state: 'saving' })
    const answer = await keptSafely(now, project.revision)
    if (answer.ok) project.revision = answer.value.revision
    if (open !== project) {
      // The page has gone on without what could not be saved: that is at least said.
      if (!answer.ok) store.setState({ projectRefusal: { name: project.name, fault: answer.error } })
      return
    }
    if (store.getState().keeping.state === 'elsewhere') return
    if (!answer.ok) tell({ state: 'failed', fault: answer.error })
    else tell({ state: timer === undefined ? 'saved' : 'unsaved' })
  }

  function settle(project: OpenedHere): void {
    const { keeping } = store.getState()
    if (open === project && timer === undefined && keeping.state === 'unsaved') tell({ state: 'saved' })
  }

  /** Saves now what is not saved yet; resolves when everything that was asked for has been tried. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const [project, kept] = [open, keptOf(store.getState())]
    const { keeping } = store.getState()
    if (!project || keeping.state === 'elsewhere') return saving
    if (saved && isSameKept(saved, kept) && keeping.state !== 'failed') {
      // What was changed was changed back: it is saved once what is under way is.
      saving = saving.then(() => settle(project))
      return saving
    }
    saved = kept
    saving = saving.then(() => write(project, kept))
    return saving
  }

  function plan(): void {
    timer ??= setTimeout(() => void flush(), SAVE_AFTER_MS)
    if (store.getState().keeping.state !== 'failed') tell({ state: 'unsaved' })
  }

  /** What is on the page as a project of its own. */
  async function startProject(name: string): Promise<void> {
    const project: OpenedHere = { id: newId(), name, revision: 0 }
    goOnIn(project, { state: 'unsaved' })
    saved = null
    plan()
    const { tabs } = await keep()
    if (open === project) await tabs.hold(project.id, giveUp)
  }

  /** Whether the page has what the last saving, or the opening, has not. */
  const isChanged = () => saved === null || !isSameKept(saved, keptOf(store.getState()))

  /**
   * What is on the page as a project beside the one it belongs to, which it goes on in. Resolves with nothing changed since
   * the last saving.
   */
  async function keepAside(name: string): Promise<Result<Saved, KeepFault> | null> {
    const project = { id: newId(), name }
    for (let revision = 0; ; ) {
      const kept = keptOf(store.getState())
      const now = projectOf(project, kept)
      const answer = now && (await keptSafely(now, revision))
      if (!answer?.ok || isSameKept(kept, keptOf(store.getState()))) return answer
      revision = answer.value.revision
    }
  }

  /** Saves again, and at once what was changed while another tab had the project: whoever hears this looks for it. */
  const goOn = () => tell({ state: 'saved' })

  /** Another tab wants to save the project. */
  async function giveUp(): Promise<void> {
    await flush()
    if (store.getState().keeping.state === 'failed') saved = null
    tell({ state: 'elsewhere' })
  }

  store.subscribe((state) => {
    if (isReplacing || timer !== undefined || !state.dataset || state.keeping.state === 'elsewhere') return
    if (!open && !state.canUndo) return
    if (saved && isSameKept(saved, keptOf(state))) return
    if (open) plan()
    else void startProject(state.dataset.title[state.language])
  })

  return {
    flush,
    giveUp,
    goOnIn,
    startProject,
    newId,
    opened: () => open,
    goOn,
    isChanged,
    keepAside,
    /** Saves everything, also what is changed meanwhile; false where something would be lost with the page. */
    async everythingSaved(): Promise<boolean> {
      do await flush()
      while (store.getState().keeping.state === 'unsaved')
      const { state } = store.getState().keeping
      return state !== 'failed' && !(state === 'elsewhere' && isChanged())
    },
    /** Runs what replaces everything on the page, which then belongs to `project`: that is no change to be saved. */
    replace(put: () => void, project: OpenedHere | null, keeping: Keeping): void {
      void flush()
      isReplacing = true
      put()
      isReplacing = false
      goOnIn(project, keeping)
    },
  }
}
