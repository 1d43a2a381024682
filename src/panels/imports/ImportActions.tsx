import { canBeTaken, type Draft, type DraftId } from '../../session/importing/draft'
import { canBeAdded, isFurtherFile, type TakingWay } from '../../session/importing/takeDrafts'
import type { ImportOutcome } from '../../session/state'
import { ImportButton } from '../frame/ImportButton'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useToast } from '../shared/ToastContext'
import { useWords } from '../words/useWords'
import { outcomeWords } from './outcomeWords'

/** Whether anything is there that was not. */
const isNews = (result: Exclude<ImportOutcome['result'], { readonly state: 'refused' }>) =>
  result.records > 0 || (result.state === 'added' && result.met > 0)

/** Takes drafts, and says in a line over the map what became of them, with the way back. */
function useTaking() {
  const { t, f } = useWords()
  const session = useSession()
  const { say } = useToast()
  return (ids: readonly DraftId[], way: TakingWay) => {
    const outcomes = session.imports.take(ids, way)
    if (outcomes.length === 0) return
    const words = outcomes.map((outcome) => outcomeWords(outcome, t, f)).join(' ')
    // Where every record was there already, undo would take back the step before.
    const isNew = outcomes.some(({ result }) => result.state !== 'refused' && isNews(result))
    say({ words, ...(isNew && { undo: () => session.undo() }) })
  }
}

interface ImportActionsProps {
  readonly draft: Draft
  /** What adding it does is known: of a third of a million records that takes a second, and the page may not stand still. */
  readonly isAddable: boolean
  readonly onClose: () => void
}

/** What can be done with a file: leave it, put it behind what is there, or in its place. */
export function ImportActions({ draft, isAddable, onClose }: ImportActionsProps) {
  const { t } = useWords()
  return (
    <>
      <Button kind="quiet" onPress={onClose}>
        {t(draft.isTaken ? 'imports.close' : 'imports.cancel')}
      </Button>
      {draft.read ? (
        <Taking draft={draft} isAddable={isAddable} />
      ) : (
        draft.underWay === null && <AnotherFile draft={draft} />
      )}
    </>
  )
}

function Taking({ draft, isAddable }: Pick<ImportActionsProps, 'draft' | 'isAddable'>) {
  const { t, f } = useWords()
  const take = useTaking()
  const dataset = useSessionState((state) => state.dataset)
  const drafts = useSessionState((state) => state.drafts)
  const { id, read, isTaken, isTouched } = draft
  if (!read || (isTaken && !isTouched)) return null
  const count = read.layer.records.length
  const records = t(`imports.records.${read.kind}`, { count, n: f.count(count) })
  const usable = drafts.filter((other) => !other.isTaken && canBeTaken(other)).map((other) => other.id)
  const isOneOfSeveral = !isTaken && usable.length > 1
  const isWaiting = !canBeTaken(draft)
  const isFurther = !isTaken && isFurtherFile(dataset, read)
  const kindOf = (isFirst: boolean) => (isFirst && !isOneOfSeveral ? 'primary' : 'secondary')
  return (
    <>
      {isFurther && (
        <Button isDisabled={isWaiting} onPress={() => take([id], 'replace')}>
          {t('imports.replace', { records })}
        </Button>
      )}
      {!isTaken && canBeAdded(dataset, read) && (
        <Button
          kind={kindOf(isFurther)}
          isDisabled={isWaiting || !isAddable}
          onPress={() => take([id], 'add')}
        >
          {t('imports.add')}
        </Button>
      )}
      {!isFurther && (
        <Button kind={kindOf(true)} isDisabled={isWaiting} onPress={() => take([id], 'replace')}>
          {t(isTaken ? 'imports.replace' : 'imports.open', { records })}
        </Button>
      )}
      {isOneOfSeveral && (
        <Button kind="primary" isDisabled={isWaiting} onPress={() => take(usable, 'suited')}>
          {t('imports.openAll', { count: usable.length, files: f.count(usable.length) })}
        </Button>
      )}
    </>
  )
}

/** Instead of a file that nothing comes of. */
function AnotherFile({ draft }: { readonly draft: Draft }) {
  const { t } = useWords()
  const session = useSession()
  return (
    <ImportButton onGiven={() => session.imports.leave(draft.id)}>
      <Button kind="primary">{t('imports.another')}</Button>
    </ImportButton>
  )
}
