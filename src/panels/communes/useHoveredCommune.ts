import { useMemo } from 'react'
import type { CommuneId } from '../../province/commune'
import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { useCommunes } from '../shared/useCommunes'

/** The commune that is pointed at, or that the village lies in that is pointed at; null for none. */
export function useHoveredCommune(): CommuneId | null {
  const hovered = useSessionState((state) => state.hovered)
  const villages = useSessionState((state) => state.dataset?.villages.records)
  const report = useSessionState(reportOf)
  const communes = useCommunes()
  return useMemo(() => {
    if (hovered?.kind === 'commune') return hovered.id
    if (hovered?.kind !== 'village') return null
    const village = villages?.findIndex(({ id }) => id === hovered.id) ?? -1
    return communes[report?.villages.commune[village] ?? -1]?.id ?? null
  }, [hovered, villages, report, communes])
}
