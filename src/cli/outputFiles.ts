import type { Json } from '../base/json'
import type { Feature } from '../files/feature'
import type { FileIssue } from '../files/fileIssue'
import { communesToFeatures, villagesToFeatures } from '../files/layerFeatures'
import { writeCsv } from '../files/writeCsv'
import { writeGeoJson } from '../files/writeGeoJson'
import type { Dataset } from '../province/dataset'
import { communeTable } from '../report/communeTable'
import type { ProvinceReport } from '../report/figures'
import type { Row } from '../report/row'
import { summaryOf } from '../report/summary'
import { villageTable } from '../report/villageTable'

export interface OutputFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const ISSUE_COLUMNS = ['file', 'sheet', 'row', 'column', 'severity', 'kind', 'found', 'expected'] as const

const columnsOf = (rows: readonly Row[]) => Object.keys(rows[0] ?? {})

/** A computed column goes before an unknown property of the same name. */
const withFigures = (features: readonly Feature[], rows: readonly Row[]): readonly Feature[] =>
  features.map((feature, i) => ({ ...feature, properties: { ...feature.properties, ...rows[i] } }))

/** Of a point, the geometry and the id say these already. */
const withoutPosition = ({ id: _id, lon: _lon, lat: _lat, ...row }: Row): Row => row

/**
 * What `--out` writes. The tables carry no provenance line, so that any program reads them as they are: summary.json
 * beside them and the GeoJSON files have it.
 */
export function outputFiles(
  dataset: Dataset,
  report: ProvinceReport,
  issues: readonly FileIssue[],
  provenance: Json,
): readonly OutputFile[] {
  const communeRows = communeTable(dataset, report)
  const villageRows = villageTable(dataset, report)
  const communes = communesToFeatures(dataset.communes[report.question.edition]?.records ?? [])
  const villages = villagesToFeatures(dataset.villages.records)
  const summary = JSON.stringify({ ...summaryOf(report), provenance }, null, 2)
  const issueRows = issues.map((issue): Row => ({ ...issue }))
  return [
    { name: 'communes.csv', bytes: writeCsv(communeRows, columnsOf(communeRows), null) },
    { name: 'communes.geojson', bytes: writeGeoJson(withFigures(communes, communeRows), provenance) },
    { name: 'villages.csv', bytes: writeCsv(villageRows, columnsOf(villageRows), null) },
    {
      name: 'villages.geojson',
      bytes: writeGeoJson(withFigures(villages, villageRows.map(withoutPosition)), provenance),
    },
    { name: 'summary.json', bytes: new TextEncoder().encode(`${summary}\n`) },
    { name: 'issues.csv', bytes: writeCsv(issueRows, ISSUE_COLUMNS, null) },
  ]
}
