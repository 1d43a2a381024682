import type { StoreApi } from 'zustand/vanilla'
import type { FileOpener } from '../../files/openedFile'
import type { Correction } from '../../files/readLayer'
import { withIssuesOf } from '../heardIssues'
import type { ImportOutcome, SessionState } from '../state'
import { type Draft, type DraftId, draftStateOf, newDraft } from './draft'
import { createDraftFiles } from './draftFiles'
import { createDraftHistory } from './draftHistory'
import { createDraftReading } from './draftReading'
import { draftsIn } from './draftsIn'
import type { Imports } from './imports'
import { type MappingMemory, mappingKeyOf, mappingOf } from './mappingMemory'
import { isFurtherFile, type Taken, type TakingWay, takeDrafts } from './takeDrafts'

interface Surroundings {
  readonly opener: FileOpener
  readonly mappings: MappingMemory
}

/** Later corrections of a cell take the place of earlier ones. */
function withCorrections(before: readonly Correction[], more: readonly Correction[]): readonly Correction[] {
  const keyOf = ({ row, column }: Correction) => `${row} ${column}`
  const replaced = new Set(more.map(keyOf))
  return [...before.filter((correction) => !replaced.has(keyOf(correction))), ...more]
}

/**
 * The drafts of a session. `apply` puts what was taken into the dataset, as one step that undo takes back.
 */
export function createImports(
  store: StoreApi<SessionState>,
  { opener, mappings }: Surroundings,
  apply: (taken: Taken) => void,
): Imports {
  const files = createDraftFiles(opener)
  let lastId = 0

  const drafts = draftsIn(store)
  const { draftOf, put } = drafts
  const reading = createDraftReading(drafts, files, mappings)
  const { open, readAfresh, readSoon, rest } = reading
  const history = createDraftHistory(drafts, reading, mappings)

  function drop(ids: readonly DraftId[]): void {
    for (const id of ids) {
      rest(id)
      files.close(id)
      history.leave(id)
    }
    store.setState(({ drafts, lookedAt }) => {
      const left = drafts.filter(({ id }) => !ids.includes(id))
      const stays = left.some(({ id }) => id === lookedAt)
      return { drafts: left, lookedAt: stays ? lookedAt : null }
    })
  }

  /** Drops drafts; the dialog, where it is open, goes on to the next that waits. */
  function leave(ids: readonly DraftId[]): void {
    const { lookedAt } = store.getState()
    drop(ids)
    if (lookedAt === null || !ids.includes(lookedAt)) return
    const waiting = store.getState().drafts.find(({ isTaken }) => !isTaken)
    store.setState({ lookedAt: waiting?.id ?? null })
  }

  /** What was guessed for sure will be guessed again. */
  function rememberWhatWasSettled(draft: Draft): void {
    const key = mappingKeyOf(draft)
    const wasDecided = draft.isTouched || draft.isRecalled || draftStateOf(draft) === 'unclear'
    if (key && wasDecided) mappings.remember(key, mappingOf(draft))
  }

  // Files that were taken at once stay open only as long as the list of what became of them.
  store.subscribe(({ outcomes }, before) => {
    if (outcomes === before.outcomes || !before.outcomes) return
    const shown = new Set(outcomes?.map(({ draft }) => draft))
    drop(store.getState().drafts.flatMap(({ id, isTaken }) => (isTaken && !shown.has(id) ? [id] : [])))
  })

  function takenOf(drafts: readonly Draft[], way: TakingWay): readonly ImportOutcome[] {
    const { dataset, question, readIssues } = store.getState()
    const taken = takeDrafts({ dataset, edition: question.edition }, drafts, way)
    if (!taken.dataset) return taken.outcomes
    store.setState({
      readIssues: withIssuesOf(
        readIssues,
        drafts.flatMap(({ read }) => read ?? []),
      ),
    })
    apply(taken)
    return taken.outcomes
  }

  /** What is sure in every file is taken, and stays open to be looked at until the outcomes are put away. */
  function takeAtOnce(drafts: readonly Draft[]): void {
    const outcomes = takenOf(drafts, 'replace')
    for (const { id, read: usable } of drafts) if (usable) put(id, { isTaken: true })
    store.setState({ outcomes })
    drop(drafts.filter(({ read: usable }) => !usable).map(({ id }) => id))
  }

  function settle(ids: readonly DraftId[]): void {
    const { drafts, lookedAt, dataset } = store.getState()
    const mine = drafts.filter(({ id }) => ids.includes(id))
    if (lookedAt !== null || mine.length === 0) return
    const unclear = mine.find(
      (draft) => draftStateOf(draft) === 'unclear' || (draft.read && isFurtherFile(dataset, draft.read)),
    )
    if (unclear) store.setState({ lookedAt: unclear.id, outcomes: null })
    else takeAtOnce(mine)
  }

  return {
    async give(given) {
      const started = given.map((file) => ({ file, draft: newDraft(++lastId, file.name) }))
      for (const { file, draft } of started) files.keep(draft.id, file)
      store.setState(({ drafts }) => ({ drafts: [...drafts, ...started.map(({ draft }) => draft)] }))
      await Promise.all(started.map(({ draft }) => open(draft.id, null)))
      settle(started.map(({ draft }) => draft.id))
    },
    lookAt: (id) => store.setState({ lookedAt: id }),
    async chooseSheet(id, sheet) {
      history.remember(id)
      put(id, { underWay: 0, read: null, refusal: null, choices: {}, isTouched: true })
      await open(id, sheet)
      put(id, { isTouched: true })
    },
    choose(id, choices) {
      const draft = draftOf(id)
      if (!draft) return
      history.remember(id)
      readSoon(id, { ...draft.choices, ...choices })
    },
    correct(id, corrections) {
      const draft = draftOf(id)
      if (!draft) return
      history.remember(id)
      const all = withCorrections(draft.choices.corrections ?? [], corrections)
      readSoon(id, { ...draft.choices, corrections: all })
    },
    startOver(id) {
      history.remember(id)
      void readAfresh(id)
    },
    forget(id) {
      history.remember(id)
      const draft = draftOf(id)
      const key = draft && mappingKeyOf(draft)
      if (key) mappings.remember(key, null)
      void readAfresh(id)
    },
    undo: history.undo,
    redo: history.redo,
    async rowsOf(id, numbers) {
      return (await files.opened(id)?.rows(numbers)) ?? []
    },
    async rejectedRows(id, reasonOf) {
      const usable = draftOf(id)?.read
      return usable ? ((await files.opened(id)?.rejectedRows(usable, reasonOf)) ?? null) : null
    },
    take(ids, way) {
      const taken = store.getState().drafts.filter((draft) => ids.includes(draft.id) && draft.read !== null)
      for (const draft of taken) rememberWhatWasSettled(draft)
      const outcomes = takenOf(taken, way)
      leave(taken.map(({ id }) => id))
      store.setState({ outcomes: null })
      return outcomes
    },
    leave: (id) => leave([id]),
    leaveAll: () => drop(store.getState().drafts.map(({ id }) => id)),
    close: () => opener.close(),
  }
}
