import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * A row that is taken out of a table takes the focus with it: the row that stands in its place then has it. A focus that
 * went elsewhere is left there: of what is removed nothing is heard to lose it.
 */
export function useFocusKept(body: RefObject<HTMLElement | null>) {
  const isInside = useRef(false)
  useLayoutEffect(() => {
    if (!isInside.current || document.activeElement !== document.body) return
    body.current?.querySelector<HTMLElement>('.grid-choose[tabindex="0"]')?.focus()
  })
  return {
    onFocus: () => {
      isInside.current = true
    },
    onBlur: () => {
      isInside.current = false
    },
  }
}
