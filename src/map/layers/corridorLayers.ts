import { type Dress, visibleIf } from '../dress'
import type { Layer } from '../maplibre'

type Test = ['==', ['get', string], string]
const EXPRESS: Test = ['==', ['get', 'kind'], 'expressway']

/** Casing first, then the line, then the stretches out of reach. */
export const corridorLayers = ({ tokens, layers }: Dress): Layer[] => {
  const visibility = visibleIf(layers.has('corridors'))
  const layout = { 'line-join': 'round', 'line-cap': 'round', visibility } as const
  return [
    {
      id: 'road-case',
      type: 'line',
      source: 'corridors',
      layout,
      paint: {
        'line-color': tokens('--map-road-case'),
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 3.2, 12, 6.4],
      },
    },
    {
      id: 'road',
      type: 'line',
      source: 'corridors',
      layout,
      paint: {
        'line-color': ['case', EXPRESS, tokens('--map-express'), tokens('--map-road')],
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, ['case', EXPRESS, 1.9, 1.5], 12, 3.6],
      },
    },
    {
      id: 'road-gap-case',
      type: 'line',
      source: 'corridor-gaps',
      layout,
      paint: {
        'line-color': tokens('--map-select-case'),
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 4, 12, 7.6],
      },
    },
    {
      id: 'road-gap',
      type: 'line',
      source: 'corridor-gaps',
      layout,
      paint: {
        'line-color': tokens('--gap'),
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 2, 12, 4],
      },
    },
  ]
}
