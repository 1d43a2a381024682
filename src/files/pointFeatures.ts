import type { EditableLayer, EditableRecord } from '../editing/editableLayer'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { Village } from '../province/village'
import type { Feature } from './feature'
import { postalPointsToFeatures, stationsToFeatures, villagesToFeatures } from './layerFeatures'

/** A record of a layer of points as a feature. */
export function pointFeature(layer: EditableLayer, record: EditableRecord): Feature {
  switch (layer) {
    case 'stations':
      return stationsToFeatures([record as Station])[0]!
    case 'postalPoints':
      return postalPointsToFeatures([record as PostalPoint])[0]!
    case 'villages':
      return villagesToFeatures([record as Village])[0]!
  }
}
