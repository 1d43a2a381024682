import { useCallback, useState } from 'react'

/**
 * spread: legend and card lie over the map, which has room for them on open land. side: the legend stands below the map and
 * the card beside it. stack: the card stands below as well.
 */
export type StageShape = 'spread' | 'side' | 'stack'

/** In CSS px. Below it the legend would lie over the province, whose shape leaves a corner free only on a wider map. */
const SPREAD_FROM = 760
/** Below it a card of 340 px would leave a map narrower than the card. */
const SIDE_FROM = 680

export function stageShapeOf(width: number): StageShape {
  if (width >= SPREAD_FROM) return 'spread'
  return width >= SIDE_FROM ? 'side' : 'stack'
}

/** The shape of an element as wide as it is now, and the `ref` of that element. */
export function useStageShape(): [(element: HTMLElement | null) => (() => void) | undefined, StageShape] {
  const [shape, setShape] = useState<StageShape>('spread')
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return
    // An element that is not laid out says nothing about its width.
    const look = () => element.clientWidth > 0 && setShape(stageShapeOf(element.clientWidth))
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, shape]
}
