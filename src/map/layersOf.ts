import type { Dress } from './dress'
import { carryLayers } from './layers/carryLayers'
import { borderLayers, communeFillLayers, communeFocusLayers } from './layers/communeLayers'
import { corridorLayers } from './layers/corridorLayers'
import { focusLayers } from './layers/focusLayers'
import { groundLayers } from './layers/groundLayers'
import { labelLayers, placeDotLayers, selectedNameLayers } from './layers/labelLayers'
import {
  coveredVillageLayers,
  gapLayers,
  mastLabelLayers,
  obstacleLayers,
  postalLayers,
  siteLayers,
} from './layers/pointLayers'
import type { Layer } from './maplibre'
import { type SourceName, tilesOf } from './sources'

/** The layer under which the coverage surface lies. */
export const COVERAGE_BELOW = 'commune-dots'

/** The same layer over tiles, where its source has become tiles: the layer within has its name, unless it says another. */
function onTiles(layer: Layer, { tiled }: Dress): Layer {
  if (!('source' in layer) || !tiled.has(layer.source as SourceName)) return layer
  return { 'source-layer': layer.source, ...layer, source: tilesOf(layer.source as SourceName) }
}

/**
 * Every layer, from the ground up. Names are placed from the top layer down, so a layer's place is also the rank of its
 * names; the gaps stand above the names to be placed before them and pushed aside by none.
 */
export const layersOf = (dress: Dress): Layer[] => drawn(dress).map((layer) => onTiles(layer, dress))

const drawn = (dress: Dress): Layer[] => [
  ...groundLayers(dress),
  ...communeFillLayers(dress),
  ...borderLayers(dress),
  ...corridorLayers(dress),
  ...communeFocusLayers(dress),
  ...placeDotLayers(),
  ...postalLayers(dress),
  ...siteLayers(dress),
  ...mastLabelLayers(dress),
  ...coveredVillageLayers(dress),
  ...labelLayers(dress),
  ...obstacleLayers(dress),
  ...gapLayers(dress),
  ...focusLayers(dress),
  ...selectedNameLayers(dress),
  ...carryLayers(dress),
]
