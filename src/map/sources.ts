/** Sources that the scene fills; all empty at first. */
export const SOURCES = [
  'sea',
  'islands',
  'places',
  'communes',
  'borders',
  'commune-names',
  'commune-focus',
  'corridors',
  'corridor-gaps',
  'shields',
  'postal',
  'sites',
  'villages',
  'focus',
  'carry',
] as const
export type SourceName = (typeof SOURCES)[number]

/** Sources that can also be tiles. */
export const TILED_SOURCES = ['communes', 'commune-names', 'postal', 'sites', 'villages'] as const
export type TiledSource = (typeof TILED_SOURCES)[number]

/** The source of the tiles of a layer; the layer within its tiles has the name of the source itself. */
export const tilesOf = (name: SourceName) => `${name}-tiles`
