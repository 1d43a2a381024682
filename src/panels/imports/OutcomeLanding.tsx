import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { LayerRead } from '../../files/layerRead'
import type { DraftId } from '../../session/importing/draft'
import { useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'
import { pointsOf } from './points'
import { useLanding } from './useLanding'

/** Of a file that was taken at once: how many of its rows lie outside the territory, where any do. */
export function OutcomeLanding({ draft }: { readonly draft: DraftId }) {
  const read = useSessionState(({ drafts }) => drafts.find(({ id }) => id === draft)?.read)
  return read ? <Outside read={read} /> : null
}

function Outside({ read }: { readonly read: LayerRead }) {
  const { t, f } = useWords()
  const communes = useSessionState(({ dataset, question }) => dataset?.communes[question.edition]?.records)
  const points = useMemo(() => pointsOf(read), [read])
  const outside = useLanding(points, communes)?.outsideRows.length ?? 0
  if (outside === 0) return null
  return (
    <p className="imports-look">
      <TriangleAlert size={15} aria-hidden />
      {t('imports.outsideOf', { count: outside, rows: f.count(outside), all: f.count(points.row.length) })}
    </p>
  )
}
