import { messageOf } from '../base/messageOf'
import './map.css'
import { inertMap } from './inertMap'
import { LiveMap } from './liveMap'
import type { MapEvents, ProvinceMap } from './scene'

/**
 * Fills `container`, which must be positioned, with a map that takes its accessible name
 * and description. Without WebGL2 it says so
 * through `onUnavailable` and hands back a map that accepts everything and shows nothing: the rest of the program goes on.
 */
export function createProvinceMap(container: HTMLElement, events: MapEvents): ProvinceMap {
  const pane = document.createElement('div')
  pane.className = 'province-map'
  container.append(pane)
  try {
    return new LiveMap(pane, (attribute) => container.getAttribute(attribute), events)
  } catch (cause) {
    pane.remove()
    events.onUnavailable(messageOf(cause))
    return inertMap
  }
}
