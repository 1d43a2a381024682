import { ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { communesOf, visibleCommunes } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { DialogShell } from '../shared/DialogShell'
import { useWords } from '../words/useWords'
import { fillValue } from './fillValue'
import { LegendHistogram } from './LegendHistogram'
import { useHistogram } from './useHistogram'
import './legend.css'

/** For a small map: the classes in one strip, all of one width; pressing it opens the histogram. */
export function LegendStrip() {
  const { t, f } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { fill } = useHistogram()
  const name = t(`overview.fill.${fill.key}`)
  const starts = [0, ...fill.edges]
  return (
    <>
      <Button className="legend-strip" onPress={() => setOpen(true)}>
        <span className="sr-only">{t('overview.openLegend')}</span>
        <span className="legend-strip-title">
          {name}, {t(`overview.fillUnit.${fill.key}`)}
          <VisibleCount />
          <ChevronUp size={14} className="legend-strip-arrow" aria-hidden />
        </span>
        <span className="legend-strip-classes figures">
          {starts.map((from, step) => (
            <span key={from} className="legend-strip-class">
              <span
                className="legend-strip-colour"
                style={{ '--class': `var(--seq-${fill.ramp}-${step + 1})` }}
              />
              {fillValue(fill, from, f).number}
            </span>
          ))}
        </span>
      </Button>
      <DialogShell isOpen={isOpen} onClose={() => setOpen(false)} title={name}>
        <LegendHistogram />
      </DialogShell>
    </>
  )
}

/** "25/125 xã", only while a filter hides some. */
function VisibleCount() {
  const { t, f } = useWords()
  const visible = useSessionState((state) => visibleCommunes(state).length)
  const total = useSessionState((state) => communesOf(state).length)
  if (visible === total) return null
  return (
    <span className="legend-strip-count figures">
      {t('overview.visibleOf', { count: total, n: f.count(visible), total: f.count(total) })}
    </span>
  )
}
