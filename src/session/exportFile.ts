import type { Json } from '../base/json'
import type { Feature } from '../files/feature'
import { featureTable } from '../files/featureTable'
import {
  communesToFeatures,
  corridorsToFeatures,
  postalPointsToFeatures,
  stationsToFeatures,
  villagesToFeatures,
} from '../files/layerFeatures'
import { writeCsv } from '../files/writeCsv'
import { writeGeoJson } from '../files/writeGeoJson'
import { DEFAULT_NORMS } from '../postal/postalRule'
import type { Dataset } from '../province/dataset'
import { communeTable } from '../report/communeTable'
import type { ProvinceReport } from '../report/figures'
import { provenanceOf } from '../report/provenance'
import type { Row } from '../report/row'
import { villageTable } from '../report/villageTable'
import type { ExportedFile } from './exportedFile'
import { PROGRAM } from './program'
import type { SessionState } from './state'
import {
  type Indices,
  reportOf,
  visibleCommunes,
  visibleDeadZones,
  visiblePostalPoints,
  visibleStations,
  visibleVillages,
} from './visible'

export type ExportSubject = 'communes' | 'villages' | 'dead-zones' | 'stations' | 'postalPoints' | 'corridors'
export type ExportFormat = 'geojson' | 'csv'

const pick = <T>(records: readonly T[], indices: Indices): readonly T[] =>
  indices.flatMap((i) => records[i] ?? [])

/** Features with their figures; a computed column wins over an unknown property of the same name. */
const withFigures = (features: readonly Feature[], rows: readonly Row[]): readonly Feature[] =>
  features.map((feature, i) => ({ ...feature, properties: { ...feature.properties, ...rows[i] } }))

function communeFeatures(dataset: Dataset, report: ProvinceReport, indices: Indices): readonly Feature[] {
  const communes = dataset.communes[report.question.edition]?.records ?? []
  return withFigures(communesToFeatures(pick(communes, indices)), communeTable(dataset, report, indices))
}

/** Longitude and latitude are the geometry; the CSV writes them from there. */
const withoutPosition = ({ lon: _, lat: __, id: ___, ...row }: Row): Row => row

const villageFeatures = (dataset: Dataset, report: ProvinceReport, indices: Indices): readonly Feature[] =>
  withFigures(
    villagesToFeatures(pick(dataset.villages.records, indices)),
    villageTable(dataset, report, indices).map(withoutPosition),
  )

function featuresOf(
  state: SessionState,
  dataset: Dataset,
  report: ProvinceReport,
  subject: ExportSubject,
): readonly Feature[] {
  switch (subject) {
    case 'communes':
      return communeFeatures(dataset, report, visibleCommunes(state))
    case 'villages':
      return villageFeatures(dataset, report, visibleVillages(state))
    case 'dead-zones':
      return villageFeatures(dataset, report, visibleDeadZones(state))
    case 'stations':
      return stationsToFeatures(pick(dataset.stations.records, visibleStations(state)))
    case 'postalPoints':
      return postalPointsToFeatures(pick(dataset.postalPoints.records, visiblePostalPoints(state)))
    case 'corridors':
      return corridorsToFeatures(dataset.corridors.records)
  }
}

const FILE_NAMES: Readonly<Record<ExportSubject, string>> = {
  communes: 'communes',
  villages: 'villages',
  'dead-zones': 'dead-zones',
  stations: 'stations',
  postalPoints: 'postal-points',
  corridors: 'corridors',
}

/** Boundaries do not belong into a spreadsheet: one is longer than a cell of Excel may be. */
function csvOf(features: readonly Feature[], subject: ExportSubject, provenance: Json): Uint8Array {
  const { columns, rows } = featureTable(features)
  const kept = subject === 'communes' ? columns.filter((column) => column !== 'wkt') : columns
  return writeCsv(rows, kept, provenance)
}

/**
 * What the filters leave of a subject, with the figures and their provenance. The figures are those of the last report:
 * the provenance says what they were computed from, even when a newer question is on the way. Before the first report
 * there is nothing to export: the file then holds no record.
 */
export function exportFile(
  state: SessionState,
  subject: ExportSubject,
  format: ExportFormat,
  now: Date,
): ExportedFile {
  const { dataset, filter, fill } = state
  const report = reportOf(state)
  const features = dataset && report ? featuresOf(state, dataset, report, subject) : []
  const question = report?.question ?? state.question
  const context = {
    program: PROGRAM,
    date: now.toISOString(),
    norms: DEFAULT_NORMS,
    filter: { ...filter, fill },
  }
  const provenance = dataset ? (provenanceOf(dataset, question, context) as unknown as Json) : null
  const name = `${dataset?.id ?? 'diem-song'}-${question.edition}-${FILE_NAMES[subject]}.${format}`
  return format === 'geojson'
    ? { name, bytes: writeGeoJson(features, provenance), mime: 'application/geo+json' }
    : { name, bytes: csvOf(features, subject, provenance), mime: 'text/csv;charset=utf-8' }
}
