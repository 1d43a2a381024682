import { useEffect, useRef } from 'react'
import type { ProvinceMap } from '../map/scene'
import type { Session } from '../session/session'
import { around, boundsOfSelection } from './boundsOfSelection'
import { createCarrying } from './carrying'
import { firstFigures } from './firstFigures'
import { inItsOwnTask } from './inItsOwnTask'
import { mapPaddingOf } from './mapPadding'
import { sceneOf } from './sceneOf'

export interface MapPaneProps {
  readonly session: Session
  readonly label: string
  /** Ids of the texts that say what is on the map and which keys it has. */
  readonly describedBy: string
  /** Given the map once it stands, null when it goes. */
  readonly onMap: (map: ProvinceMap | null) => void
  readonly onEnter: () => void
  readonly onUnavailable: (reason: string) => void
}

/**
 * Mounts one div, shows it the session's scene, and steps out: React draws nothing inside. What is newly selected is brought
 * into the part of the map that no card lies over.
 */
export function MapPane({ session, label, describedBy, onMap, onEnter, onUnavailable }: MapPaneProps) {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const mount = async (): Promise<void> => {
      const [{ createProvinceMap }] = await Promise.all([
        import('../map/createProvinceMap'),
        firstFigures(session.store),
      ])
      if (!container.current || leaving.signal.aborted) return
      const show = inItsOwnTask(() => showNow())
      const carrying = createCarrying(session, show.ask)
      const map = createProvinceMap(container.current, {
        onPick: session.select,
        onHover: session.hover,
        onPlace: session.placeAt,
        onCarry: carrying.carry,
        onToolDone: () => session.takeTool(null),
        onEnter,
        onUnavailable,
      })
      let { selection: seen, placeLookedAt: lookedAt } = session.store.getState()
      const showNow = () => {
        const state = session.store.getState()
        const padding = mapPaddingOf(state, container.current?.clientWidth ?? 0)
        map.show(sceneOf(state, padding, carrying.carried()))
        const bounds =
          state.selection && state.selection !== seen ? boundsOfSelection(state, state.selection) : null
        if (bounds) map.flyTo(bounds)
        else if (state.placeLookedAt && state.placeLookedAt !== lookedAt)
          map.flyTo(around(state.placeLookedAt))
        seen = state.selection
        lookedAt = state.placeLookedAt
      }
      showNow()
      const unsubscribe = session.store.subscribe(show.ask)
      onMap(map)
      leaving.signal.addEventListener('abort', () => {
        unsubscribe()
        show.stop()
        onMap(null)
        map.remove()
      })
    }
    mount().catch((reason: unknown) => onUnavailable(String(reason)))
    return () => leaving.abort()
  }, [session, onMap, onEnter, onUnavailable])
  return <section className="map-pane" aria-label={label} aria-describedby={describedBy} ref={container} />
}
