import type { ReadChoices } from '../../files/openedFile'
import { type DraftId, NO_GUESS } from './draft'
import type { DraftFiles } from './draftFiles'
import type { Drafts } from './draftsIn'
import { type MappingMemory, mappingKeyOf } from './mappingMemory'

/** A person going through a list of choices passes over some: they are not read. */
const REST_MS = 120

/** Opens the files behind drafts and reads them, by guessing, as remembered or as chosen. An overtaken answer changes nothing. */
export function createDraftReading({ draftOf, put }: Drafts, files: DraftFiles, mappings: MappingMemory) {
  const timers = new Map<DraftId, ReturnType<typeof setTimeout>>()
  const opening = new Map<DraftId, Promise<void>>()

  /** Where something is shown already it is marked, not counted: every count would draw it all again. */
  const sharing = (id: DraftId) => (underWay: number) => {
    if (!draftOf(id)?.read) put(id, { underWay })
  }

  /** What was chosen a moment ago is not read any more. */
  function rest(id: DraftId): void {
    clearTimeout(timers.get(id))
    timers.delete(id)
  }

  /** false where the answer was overtaken. */
  async function read(id: DraftId, choices: ReadChoices): Promise<boolean> {
    rest(id)
    put(id, { underWay: 0, choices })
    const answer = await files.read(id, choices, sharing(id))
    if (!answer) return false
    if (answer.ok) put(id, { underWay: null, read: answer.value, refusal: null })
    else put(id, { underWay: null, read: null, refusal: answer.error })
    return true
  }

  /** By guessing alone; keeps what was guessed. */
  async function readAfresh(id: DraftId): Promise<void> {
    if (!(await read(id, {}))) return
    const reading = draftOf(id)?.read?.reading
    const guess = reading ? { layer: reading.layer.layer, coordinates: reading.coordinates } : NO_GUESS
    put(id, { guess, isRecalled: false, isTouched: false })
  }

  /** As such a file was read the last time; where nothing comes of that, the guess stands. */
  async function readAsRemembered(id: DraftId): Promise<void> {
    const draft = draftOf(id)
    const key = draft && mappingKeyOf(draft)
    const mapping = key ? mappings.recall(key) : null
    if (!mapping || !(await read(id, mapping))) return
    if (draftOf(id)?.read) put(id, { isRecalled: true })
    else await readAfresh(id)
  }

  async function openOnce(id: DraftId, sheet: string | null): Promise<void> {
    const answer = await files.open(id, sheet, sharing(id))
    if (!answer) return
    if (!answer.ok) {
      put(id, { underWay: null, refusal: answer.error })
      return
    }
    put(id, { shape: answer.value.shape })
    await readAfresh(id)
    await readAsRemembered(id)
  }

  return {
    rest,
    readAfresh,
    open(id: DraftId, sheet: string | null): Promise<void> {
      const opened = openOnce(id, sheet).finally(() => {
        if (opening.get(id) === opened) opening.delete(id)
      })
      opening.set(id, opened)
      return opened
    },
    /** Until it is there, nothing is known of how the draft was understood; null for a draft that is open. */
    opening: (id: DraftId): Promise<void> | null => opening.get(id) ?? null,
    /** Once nothing has been chosen for a moment. */
    readSoon(id: DraftId, choices: ReadChoices): void {
      put(id, { choices, underWay: 0, isTouched: true })
      rest(id)
      timers.set(
        id,
        setTimeout(() => void read(id, choices), REST_MS),
      )
    },
  }
}

export type DraftReading = ReturnType<typeof createDraftReading>
