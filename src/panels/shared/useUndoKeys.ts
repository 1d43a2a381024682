import { useEffect, useRef } from 'react'

export interface UndoVerbs {
  readonly undo: () => void
  readonly redo: () => void
}

const PRESSED = 'input:is([type=range], [type=checkbox], [type=radio])'

/** In a text field these keys belong to the text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches(`input:not(${PRESSED}), textarea`)

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): keyof UndoVerbs | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'y' && !shiftKey) return 'redo'
  return letter === 'z' ? (shiftKey ? 'redo' : 'undo') : null
}

/**
 * Ctrl Z takes back, Ctrl Shift Z or Ctrl Y does again; with ⌘ on a Mac. A dialog that has steps of its own is `inner`:
 * while it is open the keys are its, and not the page's, which it hides.
 */
export function useUndoKeys(verbs: UndoVerbs, inner = false): void {
  const latest = useRef(verbs)
  useEffect(() => {
    latest.current = verbs
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event)
      if (!way || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      latest.current[way]()
    }
    // Those that capture are asked first.
    window.addEventListener('keydown', onKey, inner)
    return () => window.removeEventListener('keydown', onKey, inner)
  }, [inner])
}
