import { useCallback } from 'react'
import { useSession, useSessionState } from '../SessionContext'
import type { DeadZoneRow } from './deadZoneRow'

/** What is picked out on the map and in the register is one thing. */
export function useVillageSelection() {
  const session = useSession()
  const selected = useSessionState(({ selection }) => (selection?.kind === 'village' ? selection.id : null))
  const hovered = useSessionState(({ hovered: target }) => (target?.kind === 'village' ? target.id : null))
  const onSelect = useCallback(
    ({ village }: DeadZoneRow) => session.select({ kind: 'village', id: village.id }),
    [session],
  )
  const onHover = useCallback(
    (row: DeadZoneRow | null) => session.hover(row && { kind: 'village', id: row.village.id }),
    [session],
  )
  return { selected, hovered, onSelect, onHover }
}
