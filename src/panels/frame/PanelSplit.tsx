import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useWords } from '../words/useWords'
import { clampedWidth, LEAST_MAP, LEAST_PANEL } from './panelWidth'

const STEP = 16
const ARROWS: Readonly<Record<string, number>> = { ArrowLeft: -STEP, ArrowRight: STEP }

/** The handle between table and map: drag it, or move it by the arrow keys. */
export function PanelSplit({ onResize }: { readonly onResize: (width: number) => void }) {
  const { t } = useWords()
  const handle = useRef<HTMLInputElement>(null)
  const widthNow = () => handle.current?.closest('.panel')?.getBoundingClientRect().width ?? LEAST_PANEL
  const resize = (width: number) => onResize(clampedWidth(width, window.innerWidth))
  const onKey = (event: KeyboardEvent) => {
    const step = ARROWS[event.key]
    if (!step) return
    event.preventDefault()
    resize(widthNow() + step)
  }
  const drag = (event: PointerEvent<HTMLInputElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(event.clientX)
  }
  return (
    <input
      ref={handle}
      type="range"
      className="panel-split"
      aria-label={t('frame.resizePanel')}
      min={LEAST_PANEL}
      max={Math.max(LEAST_PANEL, window.innerWidth - LEAST_MAP)}
      value={Math.round(widthNow())}
      onChange={(event) => resize(event.target.valueAsNumber)}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.focus()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={drag}
    />
  )
}
