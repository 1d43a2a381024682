import { useMemo, useState } from 'react'
import type { FileIssue } from '../../files/fileIssue'
import type { FileShape } from '../../files/openedFile'
import type { Draft } from '../../session/importing/draft'
import { Button } from '../shared/Button'
import { Chip } from '../shared/Chip'
import { RemovableChip } from '../shared/RemovableChip'
import { useWords } from '../words/useWords'
import type { ColumnUse } from './columnUse'
import { FileGrid } from './FileGrid'
import { type RowsView, rowsAtATime, rowsInView } from './rowsInView'
import { type Remark, rowsToSee } from './rowsToSee'
import { useFileRows } from './useFileRows'

interface FileRowsPartProps {
  readonly draft: Draft
  readonly shape: FileShape
  /** Of the columns that are shown. */
  readonly uses: readonly ColumnUse[]
  readonly issues: readonly FileIssue[]
  /** What the checks say of its rows, as far as they have got. */
  readonly remarks: readonly Remark[]
  readonly view: RowsView
  readonly onView: (view: RowsView) => void
  readonly row: number | null
  readonly onRow: (row: number) => void
}

/** The rows as they stand in the file, to read and to mend: the first ones, or those that something is said of. */
export function FileRowsPart(props: FileRowsPartProps) {
  const { shape, issues, remarks, view, onView } = props
  const { t, f } = useWords()
  const toSee = useMemo(() => rowsToSee(issues, remarks), [issues, remarks])
  return (
    <section className="imports-rows" aria-labelledby="imports-rows-title">
      <header className="imports-part-head">
        <h3 className="exchange-heading" id="imports-rows-title">
          {t(shape.form === 'table' ? 'imports.rows.title' : 'imports.rows.features')}
        </h3>
        <Chip
          label={t('imports.rows.withIssues')}
          count={toSee.length}
          isSelected={view.kind === 'issues'}
          onChange={(isOn) => onView({ kind: isOn ? 'issues' : 'first' })}
        />
        {view.kind === 'some' && (
          <RemovableChip label={view.words} onRemove={() => onView({ kind: 'first' })} />
        )}
        {view.kind === 'around' && (
          <RemovableChip
            label={t('imports.rows.around', { row: f.count(view.row) })}
            onRemove={() => onView({ kind: 'first' })}
          />
        )}
        <span className="imports-faint imports-rows-hint">{t('imports.rows.hint')}</span>
      </header>
      <Rows key={keyOf(view)} {...props} toSee={toSee} />
    </section>
  )
}

const keyOf = (view: RowsView) =>
  view.kind === 'some' ? `some ${view.words}` : view.kind === 'around' ? `around ${view.row}` : view.kind

function Rows(props: FileRowsPartProps & { readonly toSee: readonly number[] }) {
  const { draft, shape, uses, issues, remarks, toSee, view, row, onRow } = props
  const { t, f } = useWords()
  const atATime = rowsAtATime(uses.length)
  const [pages, setPages] = useState(1)
  const most = pages * atATime
  const numbers = useMemo(() => rowsInView(view, shape, toSee), [view, shape, toSee])
  const shown = useMemo(() => numbers.slice(0, most), [numbers, most])
  const rows = useFileRows(draft.id, shape, shown)
  const left = numbers.length - shown.length
  return (
    <div className="imports-grid-scroll">
      <FileGrid
        draft={draft}
        shape={shape}
        uses={uses}
        rows={rows}
        issues={issues}
        remarks={remarks}
        row={row}
        onRow={onRow}
      />
      {left > 0 && (
        <p className="imports-more">
          <Button kind="link" onPress={() => setPages(pages + 1)}>
            {t('exchange.outcomes.more', { count: left, rows: f.count(left) })}
          </Button>
        </p>
      )}
    </div>
  )
}
