import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { useWords } from '../words/useWords'

export const SHEET_STOPS = ['peek', 'half', 'full'] as const
export type SheetStop = (typeof SHEET_STOPS)[number]

/** A drag shorter than this is a press. */
const PRESS_PX = 8

const next = (stop: SheetStop, step: 1 | -1): SheetStop => {
  const at = SHEET_STOPS.indexOf(stop) + step
  return SHEET_STOPS[Math.max(0, Math.min(SHEET_STOPS.length - 1, at))] ?? stop
}

interface SheetProps {
  readonly stop: SheetStop
  readonly onStop: (stop: SheetStop) => void
  readonly children: ReactNode
}

/** A sheet from the bottom edge with three heights: drag or press its handle, or use the arrow keys on it. */
export function Sheet({ stop, onStop, children }: SheetProps) {
  const { t } = useWords()
  const startY = useRef<number | null>(null)
  const press = () => onStop(stop === 'full' ? 'peek' : next(stop, 1))
  const release = (event: PointerEvent) => {
    if (startY.current === null) return
    const moved = event.clientY - startY.current
    startY.current = null
    if (Math.abs(moved) >= PRESS_PX) onStop(next(stop, moved < 0 ? 1 : -1))
    else press()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') onStop(next(stop, 1))
    else if (event.key === 'ArrowDown') onStop(next(stop, -1))
    else return
    event.preventDefault()
  }
  return (
    <section className="sheet" data-stop={stop} id="panel" tabIndex={-1} aria-label={t('frame.panel')}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={`${t('frame.sheet')}: ${t(`frame.sheetStop.${stop}`)}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          startY.current = event.clientY
        }}
        onPointerUp={release}
        onClick={(event) => event.detail === 0 && press()}
        onKeyDown={onKey}
      />
      <div className="sheet-body">{children}</div>
    </section>
  )
}
