import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'

/** Below this all rows stand in the page: the browser's own search finds them. */
const MOST_ROWS_AT_ONCE = 200
/** So many rows stand ready above and below those in sight. */
const OVERSCAN = 12
/** Before the page has been measured. */
const FIRST_GUESS = { width: 680, height: 720 }

/** A row, and the empty pixels between it and the row before it in the page. */
export interface RowPlace {
  readonly index: number
  readonly gapBefore: number
}

export interface RowWindow {
  readonly places: readonly RowPlace[]
  readonly gapAfter: number
  readonly scrollTo: (index: number) => void
}

function placesOf(virtualizer: Virtualizer<HTMLDivElement, HTMLElement>): RowWindow['places'] {
  let end = 0
  return virtualizer.getVirtualItems().map((item) => {
    const place = { index: item.index, gapBefore: item.start - end }
    end = item.end
    return place
  })
}

/** Which of `count` rows stand in the page; `cursor` always does, so that the keyboard never loses its row. */
export function useRowWindow(
  scroller: RefObject<HTMLDivElement | null>,
  count: number,
  rowHeight: number,
  cursor: number,
): RowWindow {
  const windowed = count > MOST_ROWS_AT_ONCE
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: windowed ? count : 0,
    enabled: windowed,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    initialRect: FIRST_GUESS,
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: rowHeight,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(cursor < count ? [cursor] : [])])].sort(
        (a, b) => a - b,
      ),
  })
  const scrollTo = useCallback(
    (index: number) => {
      if (windowed) virtualizer.scrollToIndex(index)
      else scroller.current?.querySelector(`[data-row="${index}"]`)?.scrollIntoView({ block: 'nearest' })
    },
    [windowed, virtualizer, scroller],
  )
  if (!windowed) {
    return {
      places: Array.from({ length: count }, (_, index) => ({ index, gapBefore: 0 })),
      gapAfter: 0,
      scrollTo,
    }
  }
  const places = placesOf(virtualizer)
  const last = virtualizer.getVirtualItems().at(-1)
  return { places, gapAfter: virtualizer.getTotalSize() - (last?.end ?? 0), scrollTo }
}
