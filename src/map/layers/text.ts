import type { Layer } from '../maplibre'
import type { Tokens } from '../tokens'

type SymbolLayer = Extract<Layer, { type: 'symbol' }>
export type TextLayout = NonNullable<SymbolLayer['layout']>
export type TextPaint = NonNullable<SymbolLayer['paint']>

/** From this zoom villages and masts carry their names. */
export const NAMES_FROM_ZOOM = 12

/** Places tried around a point, best first; then the name is dropped. */
export const AROUND: TextLayout = {
  'text-variable-anchor': [
    'left',
    'right',
    'top',
    'bottom',
    'bottom-left',
    'top-left',
    'bottom-right',
    'top-right',
  ],
  'text-justify': 'auto',
  'text-radial-offset': 0.55,
}

/** Tries the same places, and stands in the first of them even when none is free. */
export const ALWAYS: TextLayout = { ...AROUND, 'text-allow-overlap': true }

/** Stacked diacritics (ễ, Ặ) reach beyond the box that the library keeps free: lines and names get more room. */
export const text = (font: string, size: TextLayout['text-size'], more: TextLayout = {}): TextLayout => ({
  'text-field': ['get', 'label'],
  'text-font': [font],
  'text-size': size ?? 12,
  'text-padding': 3,
  'text-line-height': 1.3,
  'text-max-width': 9,
  ...more,
})

/** A name in one colour, readable on any fill by a halo in the colour of the ground. */
export const ink = (tokens: Tokens, colour: '--map-label' | '--map-label-2'): TextPaint => ({
  'text-color': tokens(colour),
  'text-halo-color': tokens('--map-halo'),
  'text-halo-width': 2,
  'text-halo-blur': 0.3,
})
