import { Note } from '../shared/Note'
import { useWords } from '../words/useWords'
import type { ColumnUse } from './columnUse'

/** What could not be understood in a column that is used, under the table that shows its state. */
export function Doubts({ uses }: { readonly uses: readonly ColumnUse[] }) {
  const { t, f } = useWords()
  const doubtful = uses.filter(({ doubt }) => doubt !== null)
  if (doubtful.length === 0) return null
  return (
    <div className="imports-doubts">
      <Note>
        {doubtful.map(({ heading, doubt }) => (
          <p key={heading}>
            <strong>{heading}:</strong>{' '}
            {t('imports.columns.doubt', {
              count: doubt?.cells ?? 0,
              cells: f.count(doubt?.cells ?? 0),
              found: (doubt?.found ?? []).map((text) => `“${text}”`).join(', '),
            })}
          </p>
        ))}
      </Note>
    </div>
  )
}
