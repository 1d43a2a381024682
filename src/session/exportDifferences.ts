import type { Json } from '../base/json'
import { type Difference, movedM, recordIn } from '../editing/differences'
import type { EditableLayer, EditableRecord } from '../editing/editableLayer'
import type { Feature } from '../files/feature'
import { featureTable } from '../files/featureTable'
import { pointFeature } from '../files/pointFeatures'
import { writeCsv } from '../files/writeCsv'
import { writeGeoJson } from '../files/writeGeoJson'
import { DEFAULT_NORMS } from '../postal/postalRule'
import { provenanceOf } from '../report/provenance'
import type { LayerDifference } from './datasetDifferences'
import { differencesIn } from './datasetDifferences'
import type { ExportedFile } from './exportedFile'
import type { ExportFormat } from './exportFile'
import { PROGRAM } from './program'
import type { SessionState } from './state'

const LAYER_WORDS: Readonly<Record<EditableLayer, string>> = {
  stations: 'station',
  postalPoints: 'postal-point',
  villages: 'village',
}

/** What the file had of each property that is another now: `before_…`; null where it had none. */
function beforeOf(before: Feature, after: Feature): Readonly<Record<string, Json>> {
  const names = new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])
  const differs = (name: string) =>
    JSON.stringify(before.properties[name] ?? null) !== JSON.stringify(after.properties[name] ?? null)
  return Object.fromEntries(
    [...names].filter(differs).map((name) => [`before_${name}`, before.properties[name] ?? null]),
  )
}

function changeOf(layer: EditableLayer, difference: Difference<EditableRecord>, feature: Feature) {
  if (difference.kind !== 'changed') return {}
  const { before } = difference
  const [lon, lat] = before.position
  const metres = movedM(difference)
  return {
    ...beforeOf(pointFeature(layer, before), feature),
    ...(metres > 0 ? { moved_m: Math.round(metres * 10) / 10, before_lon: lon, before_lat: lat } : {}),
  }
}

/** A record that differs, as it is now, or as it was where it was deleted; what the file had stands beside. */
function differenceFeature({ layer, difference }: LayerDifference): Feature {
  const feature = pointFeature(layer, recordIn(difference))
  return {
    ...feature,
    properties: {
      layer: LAYER_WORDS[layer],
      change: difference.kind,
      ...feature.properties,
      ...changeOf(layer, difference, feature),
    },
  }
}

/** What differs from the files in these layers, with its provenance. */
export function exportDifferences(
  { dataset, question, filter, fill }: SessionState,
  layers: readonly EditableLayer[],
  format: ExportFormat,
  now: Date,
): ExportedFile {
  const features = differencesIn(dataset)
    .filter(({ layer }) => layers.includes(layer))
    .map(differenceFeature)
  const context = {
    program: PROGRAM,
    date: now.toISOString(),
    norms: DEFAULT_NORMS,
    filter: { ...filter, fill },
  }
  const provenance = dataset ? (provenanceOf(dataset, question, context) as unknown as Json) : null
  const name = `${dataset?.id ?? 'diem-song'}-differences.${format}`
  if (format === 'geojson')
    return { name, bytes: writeGeoJson(features, provenance), mime: 'application/geo+json' }
  const { columns, rows } = featureTable(features)
  return { name, bytes: writeCsv(rows, columns, provenance), mime: 'text/csv;charset=utf-8' }
}
