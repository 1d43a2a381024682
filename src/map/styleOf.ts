import type { Dress } from './dress'
import { collection } from './featuresOf'
import { fontFaces } from './fontFaces'
import { layersOf } from './layersOf'
import type { SourceOfStyle, Style } from './maplibre'
import { SOURCES, TILED_SOURCES, type TiledSource, tilesOf } from './sources'

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

/** Cut to zoom 12 for shapes, whose tiles are enlarged closer by: a unit is then 2.4 m. For points a tenth of that. */
const tileSource = (name: TiledSource, url: string): SourceOfStyle => ({
  type: 'vector',
  tiles: [url],
  maxzoom: name === 'communes' ? 12 : 15,
})

/** Our own style: no foreign host, no glyph server. `urlOf`: where the tiles of a source are. */
export const styleOf = (dress: Dress, urlOf: (name: TiledSource) => string): Style => ({
  version: 8,
  'font-faces': fontFaces(),
  sources: {
    ...Object.fromEntries(SOURCES.map((name) => [name, emptySource()])),
    ...Object.fromEntries(TILED_SOURCES.map((name) => [tilesOf(name), tileSource(name, urlOf(name))])),
  },
  layers: layersOf(dress),
})
