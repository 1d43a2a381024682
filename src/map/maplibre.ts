import * as library from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
// MapLibre finds its worker by itself only when it is not bundled.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

library.setWorkerUrl(workerUrl)

/** The only door to the library: tests put a stand-in here. */
export const LibraryMap = library.Map
export type LibraryMap = library.Map
export type { CanvasSource, GeoJSONSource, MapMouseEvent } from 'maplibre-gl'
/** The style of a map, its layers and its sources, as the style specification has them. */
export type Style = Exclude<NonNullable<library.MapOptions['style']>, string>
export type Layer = Style['layers'][number]
export type SourceOfStyle = Style['sources'][string]

/** Tiles of our own by a protocol of our own: `answer` is given a whole address and gives the bytes of a vector tile. */
export const addTileProtocol = (name: string, answer: (url: string) => Promise<ArrayBuffer>): void =>
  library.addProtocol(name, async ({ url }) => ({ data: await answer(url) }))
export const removeTileProtocol = (name: string): void => library.removeProtocol(name)
