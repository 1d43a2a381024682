import { useEffect, useRef } from 'react'
import { createProvinceMap } from '../map/createProvinceMap'
import type { ProvinceMap, Scene } from '../map/scene'
import type { Session } from '../session/session'
import { sceneOf } from './sceneOf'

export interface MapPaneProps {
  readonly session: Session
  readonly label: string
  /** Given the map once it stands, null when it goes. */
  readonly onMap: (map: ProvinceMap | null) => void
  readonly onUnavailable: (reason: string) => void
}

/** Nothing lies over the map that it should keep clear of, but the legend at the lower right and the bar of notes. */
const PADDING: Scene['padding'] = { top: 24, right: 24, bottom: 24, left: 24 }

/** Mounts one div, shows it the session's scene, and steps out: React draws nothing inside. */
export function MapPane({ session, label, onMap, onUnavailable }: MapPaneProps) {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!container.current) return
    const map = createProvinceMap(container.current, {
      onPick: session.select,
      onHover: session.hover,
      onUnavailable,
    })
    const show = () => map.show(sceneOf(session.store.getState(), PADDING))
    show()
    const unsubscribe = session.store.subscribe(show)
    onMap(map)
    return () => {
      unsubscribe()
      onMap(null)
      map.remove()
    }
  }, [session, onMap, onUnavailable])
  return <section className="map-pane" aria-label={label} ref={container} />
}
