import * as v from 'valibot'
import type { Json } from '../base/json'
import { err, ok, type Result } from '../base/result'
import { ORIGINS } from '../province/dataset'
import { decodeText } from './decodeText'
import type { FileRefusal } from './fileIssue'
import { parseJson } from './parseJson'

const bilingual = v.object({ vi: v.string(), en: v.string() })
const origin = v.picklist(ORIGINS)
/** `origin`: of this file alone, where it is not that of its dataset. */
const file = v.object({ path: v.string(), sha256: v.string(), origin: v.exactOptional(origin) })

const published = v.object({
  key: v.string(),
  label: bilingual,
  value: v.pipe(v.number(), v.finite()),
  unit: v.string(),
  as_of: v.string(),
  note: v.nullish(bilingual),
})

const dataset = v.object({
  id: v.string(),
  title: bilingual,
  period: v.string(),
  editions: v.array(v.string()),
  origin,
  licence: v.string(),
  attribution: bilingual,
  note: v.nullish(bilingual),
  files: v.object({
    'communes-2020': v.optional(file),
    'communes-2025': v.optional(file),
    'communes-unknown': v.optional(file),
    stations: v.optional(file),
    postalPoints: v.optional(file),
    villages: v.optional(file),
    corridors: v.optional(file),
    backdrop: v.optional(file),
  }),
  published: v.array(published),
})

const catalog = v.object({ datasets: v.array(dataset) })

/** One dataset that the app offers, as `catalog.json` lists it. Paths are relative to the folder of the catalogue. */
export type CatalogEntry = v.InferOutput<typeof dataset>
export type Catalog = v.InferOutput<typeof catalog>
export type CatalogFile = v.InferOutput<typeof file>

/** The key of each file in the catalogue, and its name in the folder of its dataset. */
export const FILE_NAMES = {
  'communes-2020': 'communes-2020.geojson',
  'communes-2025': 'communes-2025.geojson',
  'communes-unknown': 'communes-unknown.geojson',
  stations: 'stations.geojson',
  postalPoints: 'postal-points.geojson',
  villages: 'villages.geojson',
  corridors: 'corridors.geojson',
  backdrop: 'backdrop.geojson',
} as const satisfies Record<keyof CatalogEntry['files'], string>
export type FileKey = keyof typeof FILE_NAMES

export const CATALOG_PATH = 'catalog.json'

const badCatalog = (detail: string) => err<FileRefusal>({ kind: 'bad-catalog', file: CATALOG_PATH, detail })

function checked(json: Json): Result<Catalog, FileRefusal> {
  const parsed = v.safeParse(catalog, json)
  if (parsed.success) return ok(parsed.output)
  const [issue] = parsed.issues
  return badCatalog(`${v.getDotPath(issue) ?? ''}: ${issue.message}`)
}

/** The catalogue from its bytes; the refusal says which entry is wrong. */
export function parseCatalog(bytes: Uint8Array): Result<Catalog, FileRefusal> {
  const decoded = decodeText(bytes)
  if (!decoded) return badCatalog('not text')
  const json = parseJson(decoded.text)
  return json.ok ? checked(json.value) : badCatalog(json.error)
}
