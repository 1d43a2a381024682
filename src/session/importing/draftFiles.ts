import { err, type Result } from '../../base/result'
import type { FileRefusal } from '../../files/fileIssue'
import type { FileToOpen } from '../../files/givenFile'
import type { LayerRead } from '../../files/layerRead'
import type { FileOpener, OpenedFile, ReadChoices } from '../../files/openedFile'
import type { DraftId } from './draft'

/** The file behind a draft, and what is open of it. */
interface DraftFile {
  readonly given: FileToOpen
  opened: OpenedFile | null
  opening: AbortController | null
  /** Counts what was asked of it, so that an answer that was overtaken can be told. */
  turn: number
}

/** null: overtaken, or left meanwhile. */
type Answer<T> = Result<T, FileRefusal> | null

type OnShare = (share: number) => void

/** What is open of the files behind the drafts. Only the newest wish about each is answered. */
export function createDraftFiles(opener: FileOpener) {
  const files = new Map<DraftId, DraftFile>()

  const release = (file: DraftFile) => {
    file.turn++
    file.opening?.abort()
    file.opened?.close()
    file.opening = null
    file.opened = null
  }

  async function answered<T>(
    file: DraftFile,
    ask: (onShare: OnShare) => Promise<Result<T, FileRefusal>>,
    onShare: OnShare,
  ): Promise<Answer<T>> {
    const turn = ++file.turn
    const answer = await ask((share) => turn === file.turn && onShare(share)).catch((reason: unknown) =>
      err<FileRefusal>({ kind: 'missing', file: file.given.name, detail: String(reason) }),
    )
    return turn === file.turn ? answer : null
  }

  return {
    keep: (id: DraftId, given: FileToOpen) =>
      void files.set(id, { given, opened: null, opening: null, turn: 0 }),
    opened: (id: DraftId): OpenedFile | null => files.get(id)?.opened ?? null,
    /** Opens a file, or another sheet of it; what was open of it is closed. */
    async open(id: DraftId, sheet: string | null, onShare: OnShare): Promise<Answer<OpenedFile>> {
      const file = files.get(id)
      if (!file) return null
      release(file)
      const opening = new AbortController()
      file.opening = opening
      const answer = await answered(
        file,
        (share) => opener.open(file.given, { sheet }, share, opening.signal),
        onShare,
      )
      if (answer?.ok) file.opened = answer.value
      return answer
    },
    /** null also where nothing is open. */
    async read(id: DraftId, choices: ReadChoices, onShare: OnShare): Promise<Answer<LayerRead>> {
      const file = files.get(id)
      const opened = file?.opened
      return file && opened ? answered(file, (share) => opened.read(choices, share), onShare) : null
    },
    close(id: DraftId): void {
      const file = files.get(id)
      if (file) release(file)
      files.delete(id)
    },
  }
}

export type DraftFiles = ReturnType<typeof createDraftFiles>
