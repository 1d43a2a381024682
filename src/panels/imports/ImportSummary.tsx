import { useMemo } from 'react'
import type { LayerRead } from '../../files/layerRead'
import type { Draft } from '../../session/importing/draft'
import { useWords } from '../words/useWords'

interface RowCounts {
  /** Rows of the file that gave at least one record. */
  readonly used: number
  readonly rejected: number
}

/** Rows of one file stand in its order, those of several stations beside each other. */
function rowCountsOf({ layer, issues }: LayerRead): RowCounts {
  const rejected = new Set<number>()
  for (const { severity, row } of issues) if (severity === 'rejected' && row !== null) rejected.add(row)
  const { rows } = layer
  if (!rows) return { used: layer.records.length, rejected: rejected.size }
  let used = 0
  for (let i = 0; i < rows.length; i++) {
    if (i > 0 && rows[i] === rows[i - 1]) continue
    used++
    // A row of several stations may give some of them and not others: it is used.
    rejected.delete(rows[i]!)
  }
  return { used, rejected: rejected.size }
}

/** The consequence in a line: rows used, what they become, rows left out. */
export function ImportSummary({ draft: { read, shape } }: { readonly draft: Draft }) {
  const { t, f } = useWords()
  const counts = useMemo(() => read && rowCountsOf(read), [read])
  if (!read || !counts) return t('imports.private')
  const { used, rejected } = counts
  const records = read.layer.records.length
  return (
    <p role="status">
      <strong>
        {t(shape?.form === 'features' ? 'imports.usedFeatures' : 'imports.used', {
          count: used,
          rows: f.count(used),
        })}
      </strong>
      {records !== used &&
        t('imports.become', {
          records: t(`imports.records.${read.kind}`, { count: records, n: f.count(records) }),
        })}
      {rejected > 0 && ` · ${t('imports.rejected', { count: rejected, rows: f.count(rejected) })}`}
      {` · ${t('imports.private')}`}
    </p>
  )
}
