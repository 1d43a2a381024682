import { useEffect, useRef } from 'react'
import type { ProvinceMap, Scene } from '../map/scene'
import type { Session } from '../session/session'
import { firstFigures } from './firstFigures'
import { inItsOwnTask } from './inItsOwnTask'
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

/** Where anything lies over the map, it lies on open land: see panels/frame/stageShape. */
const PADDING: Scene['padding'] = { top: 24, right: 24, bottom: 24, left: 24 }

/** Mounts one div, shows it the session's scene, and steps out: React draws nothing inside. */
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
      const { select: onPick, hover: onHover } = session
      const map = createProvinceMap(container.current, { onPick, onHover, onEnter, onUnavailable })
      const showNow = () => map.show(sceneOf(session.store.getState(), PADDING))
      showNow()
      const show = inItsOwnTask(showNow)
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
