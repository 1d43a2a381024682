import { type PointerEvent, useRef } from 'react'
import type { Fill } from '../../look/fill'
import type { Brush } from './brush'
import type { Bin, Histogram } from './histogram'

/** The drawing is this wide and high; the style sheet stretches it. */
const WIDTH = 1000
const HEIGHT = 100
/** Between bars. */
const GAP = 4
/** One commune among many must still be seen. */
const LEAST_HEIGHT = 4

interface HistogramBarsProps {
  readonly fill: Fill
  readonly histogram: Histogram
  readonly brush: Brush
  /** Bar of the commune under the pointer; −1 for none. */
  readonly hovered: number
  readonly onBrush: (brush: Brush) => void
}

/** Index of the bar under the pointer. */
function barUnder({ clientX, currentTarget }: PointerEvent<SVGSVGElement>, { bins, highest }: Histogram) {
  const { left, width } = currentTarget.getBoundingClientRect()
  const value = width > 0 ? ((clientX - left) / width) * highest : 0
  const bar = bins.findIndex(({ to }) => value < to)
  return bar === -1 ? bins.length - 1 : bar
}

/** Drag over the bars to brush. By keyboard the handles do the same. */
export function HistogramBars({ fill, histogram, brush, hovered, onBrush }: HistogramBarsProps) {
  const start = useRef<number | null>(null)
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    if (start.current === null) return
    const at = barUnder(event, histogram)
    onBrush({ first: Math.min(start.current, at), end: Math.max(start.current, at) + 1 })
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = barUnder(event, histogram)
  }
  const leave = () => {
    start.current = null
  }
  const classOfBar = (bar: number) => {
    const isOut = bar < brush.first || bar >= brush.end
    return ['histogram-bar', isOut && 'is-out', bar === hovered && 'bar-hovered'].filter(Boolean).join(' ')
  }
  return (
    <svg
      className="histogram-bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={leave}
      onPointerCancel={leave}
    >
      {histogram.bins.map((bin, bar) => (
        <rect
          key={bin.from}
          className={classOfBar(bar)}
          fill={`var(--seq-${fill.ramp}-${bin.step + 1})`}
          {...boxOf(bin, histogram)}
        />
      ))}
    </svg>
  )
}

function boxOf({ from, to, count }: Bin, { highest, tallest }: Histogram) {
  const x = (from / highest) * WIDTH
  const height = count === 0 ? 0 : Math.max(LEAST_HEIGHT, (count / tallest) * HEIGHT)
  return { x, width: Math.max(2, (to / highest) * WIDTH - x - GAP), y: HEIGHT - height, height }
}
