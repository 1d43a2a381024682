import { useEffect, useRef } from 'react'

/** Remembers what had the focus when the card came, and gives it back if it is still on the page. */
export function useFocusBack(): () => void {
  const before = useRef<Element | null>(null)
  useEffect(() => {
    before.current = document.activeElement
  }, [])
  return () => {
    const element = before.current
    if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true })
  }
}
