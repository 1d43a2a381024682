import { useCallback, useState } from 'react'

/**
 * spread: legend and card lie over the map, which has room for them on open land. side: the legend stands below the map and
 * the card beside it. stack: the card stands below as well.
 */
export type StageShape = 'spread' | 'side' | 'stack'

/** In rem (760 px). Below it the legend would lie over the province, which leaves a corner free only on a wider map. */
const SPREAD_FROM_REM = 47.5
/** In rem (680 px). Below it a card of 340 px would leave a map narrower than the card. */
const SIDE_FROM_REM = 42.5

export function stageShapeOf(widthRem: number): StageShape {
  if (widthRem >= SPREAD_FROM_REM) return 'spread'
  return widthRem >= SIDE_FROM_REM ? 'side' : 'stack'
}

export const remPx = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** The shape of an element as wide as it is now, and the `ref` of that element. */
export function useStageShape(): [(element: HTMLElement | null) => (() => void) | undefined, StageShape] {
  const [shape, setShape] = useState<StageShape>('spread')
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return
    // An element that is not laid out says nothing about its width.
    const look = () => element.clientWidth > 0 && setShape(stageShapeOf(element.clientWidth / remPx()))
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, shape]
}
