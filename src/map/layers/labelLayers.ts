import { type Dress, visibleIf } from '../dress'
import type { Layer } from '../maplibre'
import { ALWAYS, AROUND, ink, NAMES_FROM_ZOOM, type TextLayout, text } from './text'

/** Neighbouring lands and the sea: the last to get a place. */
const farNames = ({ tokens }: Dress): Layer[] => [
  {
    id: 'lands',
    type: 'symbol',
    source: 'places',
    filter: ['==', ['get', 'kind'], 'land'],
    layout: text('Inter Medium', 11.5, {
      'text-letter-spacing': 0.16,
      'text-transform': 'uppercase',
      'text-max-width': 24,
    }),
    paint: { 'text-color': tokens('--map-label-2') },
  },
  {
    id: 'sea-names',
    type: 'symbol',
    source: 'places',
    filter: ['==', ['get', 'kind'], 'sea'],
    layout: text('Inter Italic', 16, { 'text-letter-spacing': 0.18 }),
    paint: { 'text-color': tokens('--map-sea-label') },
  },
]

const roadNumbers = ({ tokens, layers }: Dress): Layer => ({
  id: 'shields',
  type: 'symbol',
  source: 'shields',
  filter: ['>=', ['zoom'], ['get', 'from']],
  layout: {
    visibility: visibleIf(layers.has('corridors')),
    'text-field': ['get', 'label'],
    'text-font': ['Inter SemiBold'],
    'text-size': 10,
    'text-padding': 0,
    'icon-padding': 1,
    'icon-image': 'shield',
    'icon-text-fit': 'both',
    'icon-text-fit-padding': [0, 3, 0, 3],
  },
  paint: { 'text-color': tokens('--map-label-2') },
})

const communeNames = ({ tokens }: Dress): Layer => ({
  id: 'commune-names',
  type: 'symbol',
  source: 'commune-names',
  minzoom: 10,
  layout: text('Inter Medium', ['interpolate', ['linear'], ['zoom'], 10, 11, 13, 13.5]),
  paint: ink(tokens, '--map-label-2'),
})

const coveredVillageNames = ({ tokens, layers }: Dress): Layer => ({
  id: 'village-names',
  type: 'symbol',
  source: 'villages',
  minzoom: NAMES_FROM_ZOOM,
  filter: ['!', ['get', 'gap']],
  layout: text('Inter Medium', 11, {
    ...AROUND,
    'text-radial-offset': 0.75,
    visibility: visibleIf(layers.has('villages')),
  }),
  paint: ink(tokens, '--map-label-2'),
})

const gapNames = ({ tokens, layers }: Dress): Layer => ({
  id: 'gap-names',
  type: 'symbol',
  source: 'villages',
  minzoom: NAMES_FROM_ZOOM,
  filter: ['get', 'gap'],
  layout: text('Inter SemiBold', 11.5, {
    ...AROUND,
    'text-radial-offset': 0.95,
    visibility: visibleIf(layers.has('gaps')),
  }),
  paint: ink(tokens, '--map-label'),
})

const placeNames = (
  { tokens }: Dress,
  kind: string,
  font: string,
  size: number,
  where: TextLayout = AROUND,
): Layer => ({
  id: `${kind}-names`,
  type: 'symbol',
  source: 'places',
  filter: ['==', ['get', 'kind'], kind],
  layout: text(font, size, where),
  paint: ink(tokens, '--map-label'),
})

/** Names from the least to the most wanted: the library places the last layer first. */
export const labelLayers = (dress: Dress): Layer[] => [
  ...farNames(dress),
  roadNumbers(dress),
  communeNames(dress),
  coveredVillageNames(dress),
  placeNames(dress, 'place', 'Inter Medium', 11.5),
  placeNames(dress, 'town', 'Inter Medium', 12),
  gapNames(dress),
  placeNames(dress, 'seat', 'Inter SemiBold', 14, ALWAYS),
  placeNames(dress, 'island', 'Inter Medium', 11.5, {
    'text-anchor': 'left',
    'text-offset': [0.7, 0],
    'text-allow-overlap': true,
  }),
]

/** Dots of the places; their names find room around them. */
export const placeDotLayers = (): Layer[] => [
  {
    id: 'place-dots',
    type: 'symbol',
    source: 'places',
    filter: ['in', ['get', 'kind'], ['literal', ['seat', 'town', 'place']]],
    layout: {
      'icon-image': ['match', ['get', 'kind'], 'seat', 'place-seat', 'place'],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  },
]

/** Above all other names: what was asked for is always named. */
export const selectedNameLayers = ({ tokens }: Dress): Layer[] => [
  {
    id: 'selected-name',
    type: 'symbol',
    source: 'focus',
    filter: ['==', ['get', 'role'], 'selected'],
    layout: text('Inter SemiBold', 12.5, { ...ALWAYS, 'text-radial-offset': 1.15 }),
    paint: ink(tokens, '--map-label'),
  },
]
