import type { EditableLayer } from '../../../editing/editableLayer'
import { useWords } from '../../words/useWords'
import { fieldText } from '../fieldText'
import type { ValueCount } from './sharedField'

/** So many values are named; more would be a table of their own. */
const MOST_NAMED = 4

interface ValuesNowProps {
  readonly layer: EditableLayer
  readonly field: string
  readonly now: readonly ValueCount[]
}

/** What the records have before they are all given the same: "Viettel 12 · VNPT 8". */
export function ValuesNow({ layer, field, now }: ValuesNowProps) {
  const words = useWords()
  const { t, f } = words
  const named = now
    .slice(0, MOST_NAMED)
    .map(({ value, count }) =>
      t('data.setField.valueCount', { value: fieldText(layer, field, value, words), n: f.count(count) }),
    )
  const others = now.length - named.length
  const list = [
    ...named,
    ...(others > 0 ? [t('data.setField.others', { count: others, n: f.count(others) })] : []),
  ]
  return <p className="form-hint form-wide figures">{t('data.setField.now', { values: list.join(' · ') })}</p>
}
