import type { Dress } from '../dress'
import type { Layer } from '../maplibre'

/** Rings around the point that is selected or pointed at: an ink ring in a casing, wide enough for any symbol inside. */
export const focusLayers = ({ tokens }: Dress): Layer[] => {
  const ring = (id: string, role: string, colour: string, width: number): Layer => ({
    id,
    type: 'circle',
    source: 'focus',
    filter: ['==', ['get', 'role'], role],
    paint: {
      'circle-radius': 10,
      'circle-opacity': 0,
      'circle-stroke-color': tokens(colour),
      'circle-stroke-width': width,
    },
  })
  return [
    ring('point-hovered-case', 'hovered', '--map-select-case', 3),
    ring('point-hovered', 'hovered', '--map-select', 1.4),
    ring('point-selected-case', 'selected', '--map-select-case', 4.2),
    ring('point-selected', 'selected', '--map-select', 2.2),
  ]
}
