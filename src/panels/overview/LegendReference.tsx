import type { Fill } from '../../look/fill'
import { useWords } from '../words/useWords'
import { fillValue } from './fillValue'
import type { Histogram } from './histogram'

/** Past this part of the strip the word stands to the left of its line. */
const TURN = 0.55

/** A dotted line with its word: a reference, not a limit. */
export function LegendReference({ fill, histogram }: { readonly fill: Fill; readonly histogram: Histogram }) {
  const { t, f } = useWords()
  if (fill.reference === null) return null
  const part = fill.reference / histogram.highest
  return (
    <div
      className={part > TURN ? 'legend-reference word-left' : 'legend-reference'}
      style={{ '--at': `${part * 100}%` }}
    >
      <span>{t('overview.reference', { value: fillValue(fill, fill.reference, f).text })}</span>
    </div>
  )
}
