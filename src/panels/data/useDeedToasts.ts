import { useEffect } from 'react'
import { useSession } from '../SessionContext'
import { useToast } from '../shared/ToastContext'
import { useWords } from '../words/useWords'
import { deedText, didText } from './deedText'

/** Says what was deleted, with a way back, and what undo and redo did. A new step ends what was offered for the one before. */
export function useDeedToasts(): void {
  const session = useSession()
  const words = useWords()
  const { say } = useToast()
  useEffect(
    () =>
      session.store.subscribe(({ travelled, undoable }, before) => {
        if (travelled !== before.travelled && travelled) {
          const deed = deedText(travelled.deed, words)
          say({ words: words.t(travelled.way === 'undo' ? 'data.undone' : 'data.redone', { deed }) })
        } else if (undoable !== before.undoable && undoable) {
          const did = didText(undoable, words)
          say(did === null ? null : { words: did, undo: session.undo })
        }
      }),
    [session, words, say],
  )
}
