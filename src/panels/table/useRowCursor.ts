import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'

const PAGE = 10

function cursorAfter(key: string, cursor: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, cursor + 1)
    case 'ArrowUp':
      return Math.max(0, cursor - 1)
    case 'PageDown':
      return Math.min(count - 1, cursor + PAGE)
    case 'PageUp':
      return Math.max(0, cursor - PAGE)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** The button of one row takes part in the Tab order; arrows, Page, Home and End move it to another. */
export function useRowCursor(body: RefObject<HTMLElement | null>, count: number) {
  const [wished, setCursor] = useState(0)
  const cursor = Math.max(0, Math.min(wished, count - 1))
  const toFocus = useRef<number | null>(null)

  // The row may come into the page only after the scrolling that brings it into sight: tried after every render.
  useLayoutEffect(() => {
    if (toFocus.current === null) return
    const row = body.current?.querySelector<HTMLElement>(`[data-row="${toFocus.current}"] .grid-choose`)
    if (!row) return
    toFocus.current = null
    row.focus()
  })

  /** Where the key led, if it led anywhere. */
  function onKeyDown(event: KeyboardEvent): number | null {
    if (event.altKey || event.ctrlKey || event.metaKey || count === 0) return null
    const next = cursorAfter(event.key, cursor, count)
    if (next === null) return null
    event.preventDefault()
    toFocus.current = next
    setCursor(next)
    return next
  }

  return { cursor, setCursor, onKeyDown }
}
