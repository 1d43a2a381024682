import { useEffect } from 'react'
import { useSession } from '../SessionContext'

/** In a text field these keys belong to the text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=range], [type=checkbox]), textarea')

/** Ctrl Z takes back, Ctrl Shift Z or Ctrl Y does again; with ⌘ on a Mac. Not while a draft is shown, which hides what would change. */
export function useUndoKeys(): void {
  const session = useSession()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      if (session.store.getState().lookedAt !== null) return
      const key = event.key.toLowerCase()
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (key !== 'z' && !isRedo) return
      event.preventDefault()
      if (isRedo) session.redo()
      else session.undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [session])
}
