import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Fill } from '../../look/fill'
import { useWords } from '../words/useWords'
import { type Brush, boundaryAt, boundaryNear, classStops, stopFrom } from './brush'
import { fillValue } from './fillValue'
import type { Histogram } from './histogram'

interface HistogramHandlesProps {
  readonly fill: Fill
  readonly histogram: Histogram
  readonly brush: Brush
  readonly onBrush: (brush: Brush) => void
}

/** The two ends of the brush over the strip. */
export function HistogramHandles({ fill, histogram, brush, onBrush }: HistogramHandlesProps) {
  const { t } = useWords()
  const moveFirst = (to: number) => onBrush({ ...brush, first: Math.min(to, brush.end - 1) })
  const moveEnd = (to: number) => onBrush({ ...brush, end: Math.max(to, brush.first + 1) })
  return (
    <div className="histogram-handles">
      <Handle
        label={t('overview.lowest')}
        fill={fill}
        histogram={histogram}
        at={brush.first}
        onMove={moveFirst}
      />
      <Handle label={t('overview.upTo')} fill={fill} histogram={histogram} at={brush.end} onMove={moveEnd} />
    </div>
  )
}

interface HandleProps {
  readonly label: string
  readonly fill: Fill
  readonly histogram: Histogram
  /** Boundary between bars. */
  readonly at: number
  readonly onMove: (to: number) => void
}

const PAGES: Readonly<Record<string, 1 | -1>> = { PageUp: 1, PageDown: -1 }

/**
 * A slider: arrows move one bar, Page Up and Page Down one class, Home and End to the ends. The native input does the
 * keyboard and the screen reader; what is seen and dragged stands where the value is, as bars are not all of one width.
 */
function Handle({ label, fill, histogram, at, onMove }: HandleProps) {
  const { t, f } = useWords()
  const isDragged = useRef(false)
  const value = boundaryAt(histogram, at)
  const byPage = (event: KeyboardEvent) => {
    const direction = PAGES[event.key]
    if (!direction) return
    event.preventDefault()
    onMove(stopFrom(classStops(histogram), at, direction))
  }
  const drag = (event: PointerEvent<HTMLLabelElement>) => {
    const track = event.currentTarget.parentElement?.getBoundingClientRect()
    if (!isDragged.current || !track || track.width === 0) return
    onMove(boundaryNear(histogram, ((event.clientX - track.left) / track.width) * histogram.highest))
  }
  return (
    <label
      className="histogram-handle"
      style={{ '--at': `${(value / histogram.highest) * 100}%` }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        isDragged.current = true
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        isDragged.current = false
      }}
      onPointerCancel={() => {
        isDragged.current = false
      }}
    >
      <input
        type="range"
        className="sr-only"
        min={0}
        max={histogram.bins.length}
        step={1}
        value={at}
        aria-label={label}
        aria-valuetext={t('overview.handleValue', {
          value: fillValue(fill, value, f).number,
          unit: t(`overview.fillUnit.${fill.key}`),
        })}
        onChange={(event) => onMove(event.target.valueAsNumber)}
        onKeyDown={byPage}
      />
    </label>
  )
}
