import { useMemo, useRef, useState } from 'react'
import type { FileIssue } from '../../files/fileIssue'
import type { FileShape } from '../../files/openedFile'
import type { Commune } from '../../province/commune'
import type { Addition } from '../../session/importing/addingTo'
import type { Draft } from '../../session/importing/draft'
import { useSessionState } from '../SessionContext'
import { useIsPhone } from '../table/useIsPhone'
import { ColumnsPart } from './ColumnsPart'
import { COLUMNS_AT_A_TIME, columnUses, shownUses } from './columnUse'
import { FileRowsPart } from './FileRowsPart'
import { LookPart } from './LookPart'
import { PlacePart } from './PlacePart'
import { type Points, pointsOf } from './points'
import type { RowsView } from './rowsInView'
import { useFindingLooks } from './useFindingLooks'
import { useLanding } from './useLanding'
import { useRemarks } from './useRemarks'
import './DraftWork.css'

const NO_POINTS: Points = { lon: new Float64Array(), lat: new Float64Array(), row: new Int32Array() }
const NO_COMMUNES: readonly Commune[] = []
const NO_ISSUES: readonly FileIssue[] = []

interface DraftWorkProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly addition: Addition | null
}

/**
 * What a file was understood as, beside what comes of it, over its rows; on a phone what comes of it is first. What is stale
 * while it is read again is marked.
 */
export function DraftWork({ draft, shape, addition }: DraftWorkProps) {
  const [view, setView] = useState<RowsView>({ kind: 'first' })
  const [row, setRow] = useState<number | null>(null)
  const communes = useSessionState(({ dataset, question }) => dataset?.communes[question.edition]?.records)
  const isPhone = useIsPhone()
  const { read } = draft
  const points = useMemo(() => (read ? pointsOf(read) : NO_POINTS), [read])
  const landing = useLanding(points, read?.kind === 'communes' ? undefined : communes)
  const issues = read?.issues ?? NO_ISSUES
  const looks = useFindingLooks(read, addition)
  const remarks = useRemarks(landing, looks)
  const uses = useMemo(() => columnUses(draft), [draft])
  const [mostColumns, setMostColumns] = useState(COLUMNS_AT_A_TIME)
  const shown = useMemo(() => shownUses(uses, mostColumns), [uses, mostColumns])
  const work = useRef<HTMLDivElement>(null)
  /** One column on a phone: what was asked for may be far below or above. */
  const bring = (part: string) =>
    isPhone && work.current?.querySelector(part)?.scrollIntoView({ block: 'start' })
  const show = (next: RowsView) => {
    setView(next)
    bring('.imports-rows')
  }
  const showRow = (wanted: number) => {
    setRow(wanted)
    show({ kind: 'around', row: wanted })
  }
  const findRow = (wanted: number) => {
    setRow(wanted)
    bring('.imports-place')
  }
  const columns = (
    <div key="columns" className="imports-columns">
      <ColumnsPart
        draft={draft}
        shape={shape}
        uses={uses}
        shown={shown}
        onMore={() => setMostColumns(mostColumns + COLUMNS_AT_A_TIME)}
      />
    </div>
  )
  const outcome = (
    <div key="outcome" className="imports-outcome">
      <PlacePart
        draft={draft}
        shape={shape}
        points={points}
        landing={landing}
        communes={communes ?? NO_COMMUNES}
        row={row}
        onRow={showRow}
      />
      <LookPart draft={draft} shape={shape} landing={landing} looks={looks} onView={show} />
    </div>
  )
  const isReading = draft.underWay !== null
  return (
    <div className="imports-work" ref={work} data-stale={isReading || undefined} aria-busy={isReading}>
      {isPhone ? [outcome, columns] : [columns, outcome]}
      <FileRowsPart
        draft={draft}
        shape={shape}
        uses={shown}
        issues={issues}
        remarks={remarks}
        view={view}
        onView={setView}
        row={row}
        onRow={findRow}
      />
    </div>
  )
}
