import type { Dress } from './dress'
import { collection } from './featuresOf'
import { fontFaces } from './fontFaces'
import { layersOf } from './layersOf'
import type { SourceOfStyle, Style } from './maplibre'

/** Sources that the scene fills; all empty at first. */
export const SOURCES = [
  'sea',
  'islands',
  'places',
  'communes',
  'borders',
  'commune-names',
  'corridors',
  'corridor-gaps',
  'shields',
  'postal',
  'sites',
  'villages',
  'focus',
] as const
export type SourceName = (typeof SOURCES)[number]

/**
 * `id` is promoted: the library takes a feature's own id only when it is a number, and ours are words. Neighbours share
 * vertices, which coarse simplification would move apart.
 */
const emptySource = (): SourceOfStyle => ({
  type: 'geojson',
  data: collection(),
  promoteId: 'id',
  tolerance: 0.1,
})

/** Our own style: no foreign host, no glyph server. */
export const styleOf = (dress: Dress): Style => ({
  version: 8,
  'font-faces': fontFaces(),
  sources: Object.fromEntries(SOURCES.map((name) => [name, emptySource()])),
  layers: layersOf(dress),
})
