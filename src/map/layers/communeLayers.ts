import { type Dress, visibleIf } from '../dress'
import type { Layer } from '../maplibre'
import type { Scene } from '../scene'
import type { Tokens } from '../tokens'

export const RAMP_CLASSES: Readonly<Record<Scene['ramp'], number>> = { post: 6, mob: 5 }

type FillPaint = NonNullable<Extract<Layer, { type: 'fill' }>['paint']>
type LinePaint = NonNullable<Extract<Layer, { type: 'line' }>['paint']>

/** The ramp as stops: class numbers are exact colours, and a fade passes through the classes between. */
export function rampColour(ramp: Scene['ramp'], tokens: Tokens): NonNullable<FillPaint['fill-color']> {
  const stops = Array.from({ length: RAMP_CLASSES[ramp] }, (_, step) => [
    step,
    tokens(`--seq-${ramp}-${step + 1}`),
  ]).flat()
  return [
    'interpolate',
    ['linear'],
    ['to-number', ['feature-state', 'shade'], 0],
    ...stops,
  ] as unknown as NonNullable<FillPaint['fill-color']>
}

const state = (name: string): ['to-number', ['feature-state', string], number] => [
  'to-number',
  ['feature-state', name],
  0,
]

/** Smooth edges are drawn as lines of their own: with communes by the thousand they cost more than all else. */
export const smooth = (tiled: Dress['tiled']) => !tiled.has('communes')

/** The fill, or nothing where the coverage surface takes its place; what a commune lacks lies over either. */
export const communeFillLayers = ({ tokens, ramp, layers, tiled }: Dress): Layer[] => [
  {
    id: 'commune-fill',
    type: 'fill',
    source: 'communes',
    layout: { visibility: visibleIf(!layers.has('coverage')) },
    paint: {
      'fill-color': rampColour(ramp, tokens),
      'fill-opacity': state('filled'),
      'fill-antialias': smooth(tiled),
    },
  },
  {
    id: 'commune-dots',
    type: 'fill',
    source: 'communes',
    layout: { visibility: visibleIf(!layers.has('coverage')) },
    paint: {
      'fill-pattern': 'pattern-dots',
      'fill-opacity': state('dotted'),
      'fill-antialias': smooth(tiled),
    },
  },
  {
    id: 'commune-hatch',
    type: 'fill',
    source: 'communes',
    layout: { visibility: visibleIf(layers.has('culturePost')) },
    paint: {
      'fill-pattern': 'pattern-hatch',
      'fill-opacity': state('hatched'),
      'fill-antialias': smooth(tiled),
    },
  },
]

/** Light borders between fills; darker ones on plain ground, where light ones would not show. */
export const borderLayers = (dress: Dress): Layer[] => [
  dress.tiled.has('communes') ? ringBorder(dress) : sharedBorder(dress),
  dress.tiled.has('communes') ? ringDashes(dress) : sharedDashes(dress),
  {
    id: 'outline',
    type: 'line',
    ...(dress.tiled.has('communes')
      ? { source: 'communes', 'source-layer': 'outline' }
      : { source: 'borders', filter: ['get', 'outer'] }),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': dress.tokens('--map-outline'), 'line-width': 1.1 },
  },
]

const BORDER_WIDTH: LinePaint['line-width'] = ['interpolate', ['linear'], ['zoom'], 8, 0.8, 11, 1.4]
const DASHES: LinePaint = {
  'line-width': ['interpolate', ['linear'], ['zoom'], 8, 1.2, 11, 1.8],
  'line-dasharray': [2.4, 1.8],
}

const sharedBorder = ({ tokens, layers }: Dress): Layer => ({
  id: 'border',
  type: 'line',
  source: 'borders',
  filter: ['!', ['get', 'outer']],
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: {
    'line-color': layers.has('coverage')
      ? tokens('--map-border-2')
      : [
          'case',
          ['boolean', ['feature-state', 'plain'], true],
          tokens('--map-border-2'),
          tokens('--map-border'),
        ],
    'line-width': BORDER_WIDTH,
  },
})

const sharedDashes = ({ tokens, layers }: Dress): Layer => ({
  id: 'border-dashes',
  type: 'line',
  source: 'borders',
  filter: ['!', ['get', 'outer']],
  layout: { 'line-join': 'round', visibility: visibleIf(layers.has('culturePost')) },
  paint: {
    'line-color': tokens('--map-outline'),
    ...DASHES,
    'line-opacity': ['to-number', ['feature-state', 'dashed'], 0],
  },
})

/** Thousands of communes on a screen: closer than this they are large enough for a border of their own. */
const RINGS_FROM_ZOOM = 7.5

/** Where nobody has looked for the borders that two communes share, each is drawn around: both layers by the same lines. */
const ringBorder = ({ tokens, layers }: Dress): Layer => ({
  id: 'border',
  type: 'line',
  source: 'communes',
  minzoom: RINGS_FROM_ZOOM,
  layout: { 'line-join': 'bevel', visibility: 'visible' },
  paint: {
    'line-color': layers.has('coverage')
      ? tokens('--map-border-2')
      : ['case', ['>', state('filled'), 0], tokens('--map-border'), tokens('--map-border-2')],
    'line-width': BORDER_WIDTH,
  },
})

const ringDashes = ({ tokens, layers }: Dress): Layer => ({
  id: 'border-dashes',
  type: 'line',
  source: 'communes',
  minzoom: RINGS_FROM_ZOOM,
  layout: { 'line-join': 'bevel', visibility: visibleIf(layers.has('culturePost')) },
  paint: { 'line-color': tokens('--map-outline'), ...DASHES, 'line-opacity': state('hatched') },
})

/** Around the communes that are selected and pointed at: over every fill and border, under every symbol. */
export const communeFocusLayers = ({ tokens }: Dress): Layer[] => {
  const ring = (id: string, role: string, paint: LinePaint): Layer => ({
    id,
    type: 'line',
    source: 'commune-focus',
    filter: ['==', ['get', 'role'], role],
    layout: { 'line-join': 'round' },
    paint,
  })
  return [
    ring('commune-selected-case', 'selected', { 'line-color': tokens('--map-select-case'), 'line-width': 5 }),
    ring('commune-hovered', 'hovered', {
      'line-color': tokens('--map-select'),
      'line-width': 1.4,
      'line-opacity': 0.75,
    }),
    ring('commune-selected', 'selected', { 'line-color': tokens('--map-select'), 'line-width': 2.2 }),
  ]
}
