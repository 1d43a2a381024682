import { useSession, useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'
import { type Brush, brushOf, rangeOf } from './brush'
import { ClassStrip } from './ClassStrip'
import { HistogramBars } from './HistogramBars'
import { HistogramHandles } from './HistogramHandles'
import { LegendCount } from './LegendCount'
import { LegendReference } from './LegendReference'
import { LegendScale } from './LegendScale'
import { useHistogram } from './useHistogram'
import { useHoveredBar } from './useHoveredBar'
import './legend.css'

/** The legend is a histogram of what the fill shows; brushing it filters map and tables together. */
export function LegendHistogram() {
  const { t } = useWords()
  const session = useSession()
  const { fill, histogram } = useHistogram()
  const range = useSessionState((state) => state.filter.fillRange)
  const hovered = useHoveredBar(fill, histogram)
  const brush = brushOf(histogram, range)
  const setBrush = (next: Brush) => session.setFilter({ fillRange: rangeOf(histogram, next) })
  const name = t(`overview.fill.${fill.key}`)
  const parts = { fill, histogram, brush, onBrush: setBrush }
  return (
    <section className="legend" aria-label={t('overview.legend', { fill: name })}>
      <div className="legend-head">
        <h2 className="legend-title">{name}</h2>
        <span className="legend-unit">{t(`overview.fillUnit.${fill.key}`)}</span>
      </div>
      <div className="histogram">
        <LegendReference fill={fill} histogram={histogram} />
        <HistogramBars {...parts} hovered={hovered} />
        <div className="histogram-strip">
          <ClassStrip {...parts} />
          <HistogramHandles {...parts} />
        </div>
        <LegendScale fill={fill} histogram={histogram} />
      </div>
      <LegendCount missing={histogram.missing} fill={fill} />
    </section>
  )
}
