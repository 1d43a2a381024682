import type { FileShape } from '../../files/openedFile'
import type { Draft } from '../../session/importing/draft'
import { refusalWords } from '../exchange/refusalWords'
import { Button } from '../shared/Button'
import { Note } from '../shared/Note'
import { useWords } from '../words/useWords'
import { ColumnRow } from './ColumnRow'
import { type ColumnUse, isUsed } from './columnUse'
import { Doubts } from './Doubts'
import { LayerSelect } from './LayerSelect'
import { ReachChoice } from './ReachChoice'
import { layerOf } from './readAs'
import './ColumnsPart.css'

interface ColumnsPartProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly uses: readonly ColumnUse[]
  /** Those of them that stand in the table. */
  readonly shown: readonly ColumnUse[]
  readonly onMore: () => void
}

/** What the file is and what each of its columns is taken for, each with a way to say otherwise. */
export function ColumnsPart({ draft, shape, uses, shown, onMore }: ColumnsPartProps) {
  const { t, f } = useWords()
  const layer = layerOf(draft)
  const used = uses.filter(isUsed).length
  const left = uses.length - shown.length
  return (
    <section aria-labelledby="imports-columns-title">
      {draft.refusal && (
        <div className="imports-refusal">
          <Note tone="bad">
            <p>{refusalWords(draft.refusal, t, f)}</p>
            <p>{t('imports.helpRefused')}</p>
          </Note>
        </div>
      )}
      <header className="imports-part-head">
        <h3 className="exchange-heading" id="imports-columns-title">
          {t('imports.columns.title')}
        </h3>
        <LayerSelect draft={draft} layer={layer} />
        <span className="imports-faint">
          {t('imports.columns.used', { used: f.count(used), count: uses.length, all: f.count(uses.length) })}
        </span>
      </header>
      <table className="imports-table">
        <thead>
          <tr>
            <th scope="col">{t('imports.columns.heading')}</th>
            <th scope="col">{t('imports.columns.example')}</th>
            <th scope="col">{t('imports.columns.meaning')}</th>
            <th scope="col">
              <span className="sr-only">{t('imports.columns.sureness')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((use) => (
            <ColumnRow key={use.heading} draft={draft} form={shape.form} layer={layer} use={use} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p className="imports-more">
          <Button kind="link" onPress={onMore}>
            {t('imports.columns.more', { count: left, columns: f.count(left) })}
          </Button>
        </p>
      )}
      <ReachChoice draft={draft} />
      <Doubts uses={uses} />
    </section>
  )
}
