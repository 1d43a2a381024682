import type { KeyboardEvent } from 'react'
import type { RowTicks } from './RowTicks'

const isAll = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === 'a' && (ctrlKey || metaKey) && !shiftKey && !altKey

/**
 * Shift and a key that moves the cursor tick every row on the way, Ctrl A every row that is shown. `move` is told of every
 * key first, and says where the cursor went.
 */
export function tickingKeys<Row>(
  ticks: RowTicks<Row> | undefined,
  rows: readonly Row[],
  cursor: number,
  move: (event: KeyboardEvent) => number | null,
): (event: KeyboardEvent) => void {
  return (event) => {
    const next = move(event)
    if (!ticks) return
    const [from, to] = [rows[cursor], next === null ? undefined : rows[next]]
    if (event.shiftKey && from !== undefined && to !== undefined) {
      if (!ticks.has(from)) ticks.onTick(from, false)
      ticks.onTick(to, true)
    } else if (isAll(event)) {
      event.preventDefault()
      ticks.onTickAll(true)
    }
  }
}
