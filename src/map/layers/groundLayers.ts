import type { Dress } from '../dress'
import type { Layer } from '../maplibre'
import { smooth } from './communeLayers'

/** Land, sea and coast, and the province's own ground, which shows wherever no fill lies over it. */
export const groundLayers = ({ tokens, tiled }: Dress): Layer[] => [
  { id: 'land', type: 'background', paint: { 'background-color': tokens('--map-land') } },
  { id: 'sea', type: 'fill', source: 'sea', paint: { 'fill-color': tokens('--map-sea') } },
  {
    id: 'coast',
    type: 'line',
    source: 'sea',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': tokens('--map-coast'), 'line-width': 1 },
  },
  { id: 'island', type: 'fill', source: 'islands', paint: { 'fill-color': tokens('--map-prov') } },
  {
    id: 'island-coast',
    type: 'line',
    source: 'islands',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': tokens('--map-outline'), 'line-width': 1.2 },
  },
  {
    id: 'province',
    type: 'fill',
    source: 'communes',
    // Said, so that it shares the triangles of the fills above it.
    layout: { visibility: 'visible' },
    paint: { 'fill-color': tokens('--map-prov'), 'fill-antialias': smooth(tiled) },
  },
]
