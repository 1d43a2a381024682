import { type Dress, visibleIf } from '../dress'
import type { Layer } from '../maplibre'
import { NAMES_FROM_ZOOM } from './text'

type SymbolLayout = NonNullable<Extract<Layer, { type: 'symbol' }>['layout']>

/** Symbols are drawn by hand at 16 px: smaller while the whole province shows, larger close by. */
const SIZE = (far: number, near: number) =>
  ['interpolate', ['linear'], ['zoom'], 8.5, far, 12, near] as [
    'interpolate',
    ['linear'],
    ['zoom'],
    number,
    number,
    number,
    number,
  ]

/** By the thousand in a country, gaps are smaller while all of it shows, so that one can tell where they are dense. */
const SIZE_IN_COUNTRY: SymbolLayout['icon-size'] = [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  0.26,
  6,
  0.42,
  8.5,
  0.84,
  12,
  1.15,
]

/** Symbols that may lie on anything and push no label away. */
const FREE = { 'icon-allow-overlap': true, 'icon-ignore-placement': true } as const

/** From this zoom a point is drawn by its shape, where there are as many as in a country or too many on screen. */
export const SHAPES_FROM_ZOOM = 10

/** Points by the ten thousand, while they are too close together for shapes: placing so many symbols stops the page. */
function farDots(
  { tokens, tiled }: Dress,
  source: 'postal' | 'villages',
  shown: boolean,
  colour: string,
): Layer {
  return {
    id: `${source}-dots`,
    type: 'circle',
    source,
    maxzoom: SHAPES_FROM_ZOOM,
    layout: { visibility: visibleIf(shown && tiled.has(source)) },
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 0.7, 8.5, 1.6],
      'circle-color': tokens(colour),
      'circle-stroke-color': tokens('--map-select-case'),
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 6, 0, 8.5, 0.6],
    },
  }
}

const shapesFrom = ({ tiled }: Dress, source: 'postal' | 'villages') =>
  tiled.has(source) ? { minzoom: SHAPES_FROM_ZOOM } : {}

export const postalLayers = (dress: Dress): Layer[] => [
  farDots(dress, 'postal', dress.layers.has('postalPoints'), '--ink'),
  {
    id: 'postal',
    type: 'symbol',
    source: 'postal',
    ...shapesFrom(dress, 'postal'),
    layout: {
      ...FREE,
      visibility: visibleIf(dress.layers.has('postalPoints')),
      'icon-image': ['get', 'symbol'],
      'icon-size': SIZE(0.72, 1.05),
    },
  },
]

export const siteLayers = (dress: Dress): Layer[] => [siteDots(dress), siteShapes(dress)]

function siteDots({ tokens, layers, crowded, tiled }: Dress): Layer {
  const dotted = crowded
    ? 1
    : (['step', ['zoom'], 1, SHAPES_FROM_ZOOM, 0] as ['step', ['zoom'], number, number, number])
  return {
    id: 'site-dots',
    type: 'circle',
    source: 'sites',
    layout: { visibility: visibleIf(layers.has('sites')) },
    paint: {
      'circle-radius': tiled.has('sites')
        ? ['interpolate', ['linear'], ['zoom'], 5, 0.7, 8.5, 1.9, 11, 3]
        : ['interpolate', ['linear'], ['zoom'], 8.5, 1.9, 11, 3],
      'circle-color': [
        'match',
        ['get', 'symbol'],
        'operator-viettel',
        tokens('--op-viettel'),
        'operator-vnpt',
        tokens('--op-vnpt'),
        'operator-mobifone',
        tokens('--op-mobifone'),
        'operator-vietnamobile',
        tokens('--op-vietnamobile'),
        tokens('--ink-2'),
      ],
      'circle-stroke-color': tokens('--map-select-case'),
      'circle-stroke-width': tiled.has('sites') ? ['interpolate', ['linear'], ['zoom'], 6, 0, 8.5, 0.6] : 0.6,
      'circle-opacity': dotted,
      'circle-stroke-opacity': dotted,
    },
  }
}

const siteShapes = ({ layers, crowded }: Dress): Layer => ({
  id: 'sites',
  type: 'symbol',
  source: 'sites',
  minzoom: SHAPES_FROM_ZOOM,
  layout: {
    ...FREE,
    visibility: visibleIf(layers.has('sites') && !crowded),
    'icon-image': ['get', 'symbol'],
    'icon-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      10,
      ['*', 0.72, ['get', 'scale']],
      12.5,
      ['get', 'scale'],
    ],
  },
})

/** Technologies under a mast: by text, not by colour. */
export const mastLabelLayers = ({ tokens, layers, crowded }: Dress): Layer[] => [
  {
    id: 'mast-labels',
    type: 'symbol',
    source: 'sites',
    minzoom: NAMES_FROM_ZOOM,
    layout: {
      visibility: visibleIf(layers.has('sites') && !crowded),
      'text-field': ['get', 'label'],
      'text-font': ['Inter Medium'],
      'text-size': 10,
      'text-anchor': 'top',
      'text-offset': [0, 0.75],
    },
    paint: {
      'text-color': tokens('--map-label-2'),
      'text-halo-color': tokens('--map-halo'),
      'text-halo-width': 1.5,
    },
  },
]

export const coveredVillageLayers = (dress: Dress): Layer[] => [
  {
    ...farDots(dress, 'villages', dress.layers.has('villages'), '--ink-2'),
    filter: ['!', ['get', 'gap']],
  } as Layer,
  {
    id: 'villages',
    type: 'symbol',
    source: 'villages',
    ...shapesFrom(dress, 'villages'),
    filter: ['!', ['get', 'gap']],
    layout: {
      ...FREE,
      visibility: visibleIf(dress.layers.has('villages')),
      'icon-image': ['get', 'symbol'],
      'icon-size': SIZE(0.75, 1.05),
      'symbol-sort-key': ['get', 'order'],
      'symbol-z-order': 'source',
    },
  },
]

/**
 * Unseen, above the names: where names are placed one by one they keep clear of every symbol. Farther out that would
 * leave no names at all, so there they only keep clear of gaps.
 */
export const obstacleLayers = ({ layers, crowded }: Dress): Layer[] => {
  const obstacles = (id: string, source: string, shown: boolean): Layer => ({
    id,
    type: 'symbol',
    source,
    minzoom: NAMES_FROM_ZOOM,
    layout: {
      visibility: visibleIf(shown),
      'icon-image': 'place',
      'icon-size': 0.5,
      'icon-padding': 0,
      'icon-allow-overlap': true,
    },
    paint: { 'icon-opacity': 0 },
  })
  return [
    obstacles('site-obstacles', 'sites', layers.has('sites') && !crowded),
    obstacles('postal-obstacles', 'postal', layers.has('postalPoints')),
    obstacles('village-obstacles', 'villages', layers.has('villages')),
  ]
}

/** On top of everything, and in the way of every label: a label never covers a gap. */
export const gapLayers = ({ layers, tiled }: Dress): Layer[] => [
  {
    id: 'gaps',
    type: 'symbol',
    source: 'villages',
    filter: ['get', 'gap'],
    layout: {
      visibility: visibleIf(layers.has('gaps')),
      'icon-allow-overlap': true,
      'icon-image': ['get', 'symbol'],
      'icon-size': tiled.has('villages') ? SIZE_IN_COUNTRY : SIZE(0.84, 1.15),
      'symbol-sort-key': ['get', 'order'],
    },
  },
]
