import type { Fill } from '../../look/fill'
import { useWords } from '../words/useWords'
import { type Brush, brushOfClass } from './brush'
import { fillValue } from './fillValue'
import type { Histogram } from './histogram'

interface ClassStripProps {
  readonly fill: Fill
  readonly histogram: Histogram
  readonly brush: Brush
  readonly onBrush: (brush: Brush) => void
}

/** The classes under the bars: pressing one takes its bars. By keyboard the handles do the same. */
export function ClassStrip({ fill, histogram, brush, onBrush }: ClassStripProps) {
  const { t, f } = useWords()
  const steps = [...new Set(histogram.bins.map(({ step }) => step))]
  return (
    <div className="class-strip" aria-hidden="true">
      {steps.map((step) => {
        const taken = brushOfClass(histogram, step)
        const bins = histogram.bins.slice(taken.first, taken.end)
        const from = bins[0]?.from ?? 0
        const to = bins.at(-1)?.to ?? histogram.highest
        const isOut = taken.end <= brush.first || taken.first >= brush.end
        return (
          <button
            key={step}
            type="button"
            tabIndex={-1}
            className={isOut ? 'class-step is-out' : 'class-step'}
            style={{ '--part': to - from, '--class': `var(--seq-${fill.ramp}-${step + 1})` }}
            title={t('overview.chooseClass', {
              from: fillValue(fill, from, f).number,
              to: fillValue(fill, to, f).number,
              unit: t(`overview.fillUnit.${fill.key}`),
              communes: f.count(bins.reduce((sum, { count }) => sum + count, 0)),
            })}
            onClick={() => onBrush(taken)}
          />
        )
      })}
    </div>
  )
}
