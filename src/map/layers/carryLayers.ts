import type { Dress } from '../dress'
import type { Layer } from '../maplibre'
import { ALWAYS, ink, text } from './text'

/** While a point is carried: where it stood, the way from there, where it would stand, and how far that is. */
export const carryLayers = ({ tokens }: Dress): Layer[] => [
  {
    id: 'carry-way-case',
    type: 'line',
    source: 'carry',
    paint: { 'line-color': tokens('--map-select-case'), 'line-width': 4 },
  },
  {
    id: 'carry-way',
    type: 'line',
    source: 'carry',
    paint: { 'line-color': tokens('--map-select'), 'line-width': 1.6, 'line-dasharray': [2, 2] },
  },
  {
    id: 'carry-ends',
    type: 'circle',
    source: 'carry',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': ['match', ['get', 'role'], 'from', 4, 7],
      'circle-color': tokens('--map-select-case'),
      'circle-opacity': 0.7,
      'circle-stroke-color': tokens('--map-select'),
      'circle-stroke-width': 1.6,
    },
  },
  {
    id: 'carry-distance',
    type: 'symbol',
    source: 'carry',
    filter: ['==', ['get', 'role'], 'to'],
    layout: text('Inter SemiBold', 12.5, { ...ALWAYS, 'text-radial-offset': 1.3 }),
    paint: ink(tokens, '--map-label'),
  },
]
