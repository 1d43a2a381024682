import { useCallback } from 'react'
import { useSession, useSessionState } from '../SessionContext'
import type { CommuneRow } from './communeRow'
import { useHoveredCommune } from './useHoveredCommune'

/** What is picked out on the map and in the table is one thing. */
export function useCommuneSelection() {
  const session = useSession()
  const selected = useSessionState(({ selection }) => (selection?.kind === 'commune' ? selection.id : null))
  const hovered = useHoveredCommune()
  const onSelect = useCallback(
    (row: CommuneRow) => session.select({ kind: 'commune', id: row.id }),
    [session],
  )
  const onHover = useCallback(
    (row: CommuneRow | null) => session.hover(row && { kind: 'commune', id: row.id }),
    [session],
  )
  return { selected, hovered, onSelect, onHover }
}
