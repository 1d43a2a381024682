import { useMemo } from 'react'
import { kindText } from '../findings/entryText'
import { useWords } from '../words/useWords'
import type { Landing } from './points'
import type { Remark } from './rowsToSee'
import type { Looks } from './useFindingLooks'

/** What the checks say of the rows of a file, a remark for each kind, as far as they have got. */
export function useRemarks(landing: Landing | null, { found, across }: Looks): readonly Remark[] {
  const words = useWords()
  const { t } = words
  return useMemo(() => {
    const outside = { words: t('findings.kind.outside'), rows: landing?.outsideRows ?? [] }
    const looks = [...(found?.looks ?? []), ...(across?.looks ?? [])]
    const remarks = looks.map(({ group, rows }) => ({ words: kindText(group.kind, words), rows }))
    return [outside, ...remarks].filter(({ rows }) => rows.length > 0)
  }, [landing, found, across, words, t])
}
