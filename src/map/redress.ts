import { changedProperties } from './changedProperties'
import type { Dress } from './dress'
import { layersOf } from './layersOf'
import type { Layer, LibraryMap } from './maplibre'

/** What the library cannot change in a layer that stands: where its features come from, and which. */
const standing = (layer: Layer) => {
  const {
    source,
    'source-layer': part,
    filter,
    minzoom,
  } = { source: null, minzoom: 0, ...layer } as Record<string, unknown>
  return JSON.stringify([source, part, filter, minzoom])
}

/** Puts other layers in the place of those that draw from another source now, from the top down: the next one stands. */
function replaceLayers(gl: LibraryMap, before: readonly Layer[], after: readonly Layer[]): void {
  for (let i = after.length - 1; i >= 0; i--) {
    const [old, layer] = [before[i]!, after[i]!]
    if (standing(old) === standing(layer)) continue
    gl.removeLayer(layer.id)
    gl.addLayer(layer, after[i + 1]?.id)
  }
}

/** Makes the layers of `before` those of `after`; data and feature state stay as they are. */
export function redress(gl: LibraryMap, before: Dress, after: Dress): void {
  const [old, now] = [layersOf(before), layersOf(after)]
  if (before.tiled !== after.tiled) replaceLayers(gl, old, now)
  for (const { layer, kind, name, value } of changedProperties(old, now)) {
    if (kind === 'paint') gl.setPaintProperty(layer, name as never, value as never)
    else gl.setLayoutProperty(layer, name as never, value as never)
  }
}
