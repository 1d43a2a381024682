import { useMemo, useState } from 'react'
import type { FileIssue } from '../../files/fileIssue'
import type { FileShape } from '../../files/openedFile'
import type { Draft } from '../../session/importing/draft'
import { useSessionState } from '../SessionContext'
import { ColumnsPart } from './ColumnsPart'
import { FileRowsPart } from './FileRowsPart'
import { LookPart } from './LookPart'
import { PlacePart } from './PlacePart'
import { type Points, pointsOf } from './points'
import type { RowsView } from './rowsInView'
import { useLanding } from './useLanding'

const NO_POINTS: Points = { lon: new Float64Array(), lat: new Float64Array(), row: new Int32Array() }
const NO_ISSUES: readonly FileIssue[] = []

/** What a file was understood as, beside what comes of it, over its rows. What is stale while it is read again is marked. */
export function DraftWork({ draft, shape }: { readonly draft: Draft; readonly shape: FileShape }) {
  const [view, setView] = useState<RowsView>({ kind: 'first' })
  const [row, setRow] = useState<number | null>(null)
  const communes = useSessionState(({ dataset, question }) => dataset?.communes[question.edition]?.records)
  const { read } = draft
  const points = useMemo(() => (read ? pointsOf(read) : NO_POINTS), [read])
  const landing = useLanding(points, read?.kind === 'communes' ? undefined : communes)
  const issues = read?.issues ?? NO_ISSUES
  const showRow = (wanted: number) => {
    setRow(wanted)
    setView({ kind: 'around', row: wanted })
  }
  return (
    <div
      className="imports-work"
      data-stale={draft.underWay !== null || undefined}
      aria-busy={draft.underWay !== null}
    >
      <div className="imports-columns">
        <ColumnsPart draft={draft} shape={shape} />
      </div>
      <div className="imports-outcome">
        <PlacePart
          draft={draft}
          shape={shape}
          points={points}
          landing={landing}
          communes={communes ?? []}
          row={row}
          onRow={showRow}
        />
        <LookPart draft={draft} shape={shape} landing={landing} onView={setView} />
      </div>
      <FileRowsPart
        draft={draft}
        shape={shape}
        issues={issues}
        view={view}
        onView={setView}
        row={row}
        onRow={setRow}
      />
    </div>
  )
}
