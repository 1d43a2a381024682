import { useLayoutEffect, useRef } from 'react'

/**
 * A press inside the card may bring another card, and the button that was pressed is gone: the focus then goes to the
 * new card instead of being lost. `shown` is what the card is about.
 */
export function useFocusInside<Shown>(shown: Shown) {
  const card = useRef<HTMLDivElement>(null)
  const wasInside = useRef(false)
  const last = useRef(shown)
  useLayoutEffect(() => {
    if (last.current === shown) return
    last.current = shown
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (wasInside.current && isLost) card.current?.focus({ preventScroll: true })
  })
  return {
    ref: card,
    onFocus: () => {
      wasInside.current = true
    },
    onBlur: ({ relatedTarget }: { readonly relatedTarget: EventTarget | null }) => {
      if (relatedTarget) wasInside.current = false
    },
  }
}
