import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface CellPlace {
  readonly row: number
  readonly column: number
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at))

/** One cell of a grid takes part in the Tab order; arrows and Page keys move it to another. Cells bear `data-at="row column"`. */
export function useCellCursor(grid: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [wished, setCursor] = useState<CellPlace>({ row: 0, column: 0 })
  const cursor: CellPlace = { row: within(wished.row, rows), column: within(wished.column, columns) }
  const toFocus = useRef<CellPlace | null>(null)

  // The cell may be a line to write in until the render after: tried after every render.
  useLayoutEffect(() => {
    const { current: place } = toFocus
    const cell = place && grid.current?.querySelector<HTMLElement>(`[data-at="${place.row} ${place.column}"]`)
    if (!cell) return
    toFocus.current = null
    cell.focus()
  })

  const moveTo = (place: CellPlace) => {
    toFocus.current = place
    setCursor({ ...place })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const [down, right] = STEPS[event.key] ?? []
    if (down === undefined || right === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    moveTo({ row: within(cursor.row + down, rows), column: within(cursor.column + right, columns) })
  }

  return { cursor, setCursor, moveTo, onKeyDown }
}
