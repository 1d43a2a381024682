import { type RefObject, useEffect } from 'react'

const sideOf = ({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): string => {
  // A fraction of a pixel is no more to see.
  const [start, end] = [scrollLeft > 1, scrollWidth - clientWidth - scrollLeft > 1]
  if (start && end) return 'both'
  return start ? 'start' : end ? 'end' : 'none'
}

/** Says in `data-more` at which end of a row that scrolls sideways there is more than is seen: start, end, both or none. */
export function useMoreBeside(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      element.dataset.more = sideOf(element)
    }
    const sizes = new ResizeObserver(look)
    // The row becomes wider by what is in it, such as a count.
    for (const each of [element, ...element.children]) sizes.observe(each)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])
}
