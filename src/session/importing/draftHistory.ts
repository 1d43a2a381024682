import { emptyHistory, type History, remember, stepBack, stepForward } from '../history'
import type { Draft, DraftId } from './draft'
import type { DraftReading } from './draftReading'
import type { Drafts } from './draftsIn'
import { type Mapping, type MappingMemory, mappingKeyOf } from './mappingMemory'

/** How a draft was understood, and what was remembered of such files. */
interface DraftMoment extends Pick<Draft, 'choices' | 'isTouched' | 'isRecalled'> {
  readonly sheet: string | null
  readonly remembered: { readonly key: string; readonly mapping: Mapping | null } | null
}

type DraftHistory = History<DraftMoment, null>

/** What was chosen of each draft, step by step, until it is taken or left. */
export function createDraftHistory(
  { draftOf, put }: Drafts,
  { open, opening, readSoon }: DraftReading,
  mappings: MappingMemory,
) {
  const histories = new Map<DraftId, DraftHistory>()
  const historyOf = (id: DraftId): DraftHistory => histories.get(id) ?? emptyHistory()

  function momentOf(draft: Draft): DraftMoment {
    const { choices, isTouched, isRecalled, shape } = draft
    const key = mappingKeyOf(draft)
    const remembered = key ? { key, mapping: mappings.recall(key) } : null
    return { choices, isTouched, isRecalled, sheet: shape?.sheet ?? null, remembered }
  }

  function keep(id: DraftId, history: DraftHistory): void {
    histories.set(id, history)
    put(id, { canUndo: history.past.length > 0, canRedo: history.future.length > 0 })
  }

  async function goTo(draft: Draft, moment: DraftMoment): Promise<void> {
    const { id, shape } = draft
    const { remembered } = moment
    if (remembered) mappings.remember(remembered.key, remembered.mapping)
    if (moment.sheet !== (shape?.sheet ?? null)) {
      put(id, { underWay: 0, read: null, refusal: null })
      await open(id, moment.sheet)
    }
    readSoon(id, moment.choices)
    const { isTouched, isRecalled } = moment
    put(id, { isTouched, isRecalled })
  }

  /** One step after the other, however fast the keys are pressed: to open another sheet takes a while. */
  function travel(id: DraftId, move: typeof stepBack<DraftMoment, null>): void {
    const opened = opening(id)
    if (opened) return void opened.then(() => travel(id, move))
    const draft = draftOf(id)
    const step = draft && move(historyOf(id), momentOf(draft))
    if (!draft || !step) return
    keep(id, step.history)
    void goTo(draft, step.moment)
  }

  return {
    /** Before something is chosen of it. */
    remember(id: DraftId): void {
      const draft = draftOf(id)
      if (draft) keep(id, remember(historyOf(id), momentOf(draft), null, null))
    },
    undo: (id: DraftId) => travel(id, stepBack),
    redo: (id: DraftId) => travel(id, stepForward),
    leave: (id: DraftId) => void histories.delete(id),
  }
}
