import { type Dress, visibleIf } from '../dress'
import type { Layer } from '../maplibre'
import type { Scene } from '../scene'
import type { Tokens } from '../tokens'

export const RAMP_CLASSES: Readonly<Record<Scene['ramp'], number>> = { post: 6, mob: 5 }

type FillPaint = NonNullable<Extract<Layer, { type: 'fill' }>['paint']>

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

const state = (name: string): NonNullable<FillPaint['fill-opacity']> => [
  'to-number',
  ['feature-state', name],
  0,
]

/** The fill, or nothing where the coverage surface takes its place; what a commune lacks lies over either. */
export const communeFillLayers = ({ tokens, ramp, layers }: Dress): Layer[] => [
  {
    id: 'commune-fill',
    type: 'fill',
    source: 'communes',
    layout: { visibility: visibleIf(!layers.has('coverage')) },
    paint: { 'fill-color': rampColour(ramp, tokens), 'fill-opacity': state('filled') },
  },
  {
    id: 'commune-dots',
    type: 'fill',
    source: 'communes',
    layout: { visibility: visibleIf(!layers.has('coverage')) },
    paint: { 'fill-pattern': 'pattern-dots', 'fill-opacity': state('dotted') },
  },
  {
    id: 'commune-hatch',
    type: 'fill',
    source: 'communes',
    layout: { visibility: visibleIf(layers.has('culturePost')) },
    paint: { 'fill-pattern': 'pattern-hatch', 'fill-opacity': state('hatched') },
  },
]

/** Light borders between fills; darker ones on plain ground, where light ones would not show. */
export const borderLayers = ({ tokens, layers }: Dress): Layer[] => [
  {
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
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.8, 11, 1.4],
    },
  },
  {
    id: 'border-dashes',
    type: 'line',
    source: 'borders',
    filter: ['!', ['get', 'outer']],
    layout: { 'line-join': 'round', visibility: visibleIf(layers.has('culturePost')) },
    paint: {
      'line-color': tokens('--map-outline'),
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, 1.2, 11, 1.8],
      'line-dasharray': [2.4, 1.8],
      'line-opacity': ['to-number', ['feature-state', 'dashed'], 0],
    },
  },
  {
    id: 'outline',
    type: 'line',
    source: 'borders',
    filter: ['get', 'outer'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': tokens('--map-outline'), 'line-width': 1.1 },
  },
]

/** Over every fill and border, under every symbol. */
export const communeFocusLayers = ({ tokens }: Dress): Layer[] => [
  {
    id: 'commune-selected-case',
    type: 'line',
    source: 'communes',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': tokens('--map-select-case'),
      'line-width': 5,
      'line-opacity': ['to-number', ['feature-state', 'selected'], 0],
    },
  },
  {
    id: 'commune-hovered',
    type: 'line',
    source: 'communes',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': tokens('--map-select'),
      'line-width': 1.4,
      'line-opacity': ['*', 0.75, ['to-number', ['feature-state', 'hovered'], 0]],
    },
  },
  {
    id: 'commune-selected',
    type: 'line',
    source: 'communes',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': tokens('--map-select'),
      'line-width': 2.2,
      'line-opacity': ['to-number', ['feature-state', 'selected'], 0],
    },
  },
]
