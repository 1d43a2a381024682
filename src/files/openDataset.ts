import { err, ok, type Result } from '../base/result'
import type { Backdrop } from '../look/backdrop'
import type { Dataset, Layer, LayerKind, Origin } from '../province/dataset'
import { EDITIONS } from '../province/edition'
import { CATALOG_PATH, type Catalog, type CatalogEntry, type CatalogFile, parseCatalog } from './catalog'
import type { FileIssue, FileRefusal } from './fileIssue'
import type { LayerRead } from './layerRead'
import { readBackdrop } from './readBackdrop'
import { readLayer } from './readLayer'

/** Reads a file of the folder that the catalogue lies in. Rejects only on a bug. */
export type FetchFile = (path: string) => Promise<Result<Uint8Array, FileRefusal>>

/** A dataset as far as it could be read: a layer that could not is empty, and its refusal is in the list. */
export interface OpenedDataset {
  readonly dataset: Dataset
  readonly backdrop: Backdrop | null
  readonly issues: readonly FileIssue[]
  readonly refusals: readonly FileRefusal[]
}

type Given = CatalogFile | undefined
type Outcome<T> = Result<T, FileRefusal> | null

/** "quang-tri-2024/stations.geojson" as "stations.geojson": what a report calls the file. */
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** null for a file that the catalogue does not list: not every dataset has every layer. */
async function readListed(
  file: Given,
  layer: LayerKind,
  origin: Origin,
  fetchFile: FetchFile,
): Promise<Outcome<LayerRead>> {
  if (!file) return null
  const bytes = await fetchFile(file.path)
  if (!bytes.ok) return bytes
  return readLayer({ name: nameOf(file.path), bytes: bytes.value }, { layer, origin: file.origin ?? origin })
}

async function readListedBackdrop(file: Given, fetchFile: FetchFile): Promise<Outcome<Backdrop>> {
  if (!file) return null
  const bytes = await fetchFile(file.path)
  return bytes.ok ? readBackdrop({ name: nameOf(file.path), bytes: bytes.value }) : bytes
}

type LayerOf<K extends LayerKind> = Extract<LayerRead, { kind: K }>['layer']

function layerOf<K extends LayerKind>(read: Outcome<LayerRead>, kind: K, origin: Origin): LayerOf<K> {
  if (read?.ok && read.value.kind === kind) return read.value.layer as LayerOf<K>
  const empty: Layer<never> = { records: [], source: { file: '', sha256: '', origin } }
  return empty
}

/** Boundaries under the edition that they are of, whatever name the catalogue lists them by. */
const communesOf = (reads: readonly Outcome<LayerRead>[]): Dataset['communes'] =>
  Object.fromEntries(
    reads.flatMap((read) =>
      read?.ok && read.value.kind === 'communes' ? [[read.value.edition, read.value.layer]] : [],
    ),
  )

async function openEntry(entry: CatalogEntry, fetchFile: FetchFile): Promise<OpenedDataset> {
  const { files, origin } = entry
  const read = (file: Given, layer: LayerKind) => readListed(file, layer, origin, fetchFile)
  const [communes, stations, postalPoints, villages, corridors, backdrop] = await Promise.all([
    Promise.all(EDITIONS.map((edition) => read(files[`communes-${edition}`], 'communes'))),
    read(files.stations, 'stations'),
    read(files.postalPoints, 'postalPoints'),
    read(files.villages, 'villages'),
    read(files.corridors, 'corridors'),
    readListedBackdrop(files.backdrop, fetchFile),
  ])
  const layers = [...communes, stations, postalPoints, villages, corridors]
  return {
    dataset: {
      id: entry.id,
      title: entry.title,
      period: entry.period,
      origin,
      licence: entry.licence,
      attribution: entry.attribution,
      ...(entry.note && { note: entry.note }),
      communes: communesOf(communes),
      stations: layerOf(stations, 'stations', origin),
      postalPoints: layerOf(postalPoints, 'postalPoints', origin),
      villages: layerOf(villages, 'villages', origin),
      corridors: layerOf(corridors, 'corridors', origin),
      published: entry.published.map(({ as_of, note, ...figure }) => ({
        ...figure,
        asOf: as_of,
        note: note ?? null,
      })),
    },
    backdrop: backdrop?.ok ? backdrop.value : null,
    issues: layers.flatMap((layer) => (layer?.ok ? layer.value.issues : [])),
    refusals: [...layers, backdrop].flatMap((outcome) => (outcome && !outcome.ok ? [outcome.error] : [])),
  }
}

/** What the app can open: the datasets of `catalog.json`. */
export async function readCatalog(fetchFile: FetchFile): Promise<Result<Catalog, FileRefusal>> {
  const bytes = await fetchFile(CATALOG_PATH)
  return bytes.ok ? parseCatalog(bytes.value) : bytes
}

/**
 * Opens a dataset of the catalogue, the first when `id` is null. Refused only when the catalogue cannot be read or does
 * not list it; a file that is missing or broken costs its own layer alone.
 */
export async function openDataset(
  id: string | null,
  fetchFile: FetchFile,
): Promise<Result<OpenedDataset, FileRefusal>> {
  const catalog = await readCatalog(fetchFile)
  if (!catalog.ok) return catalog
  const { datasets } = catalog.value
  const entry = id === null ? datasets[0] : datasets.find((dataset) => dataset.id === id)
  if (entry) return ok(await openEntry(entry, fetchFile))
  const known = datasets.map((dataset) => dataset.id).join(', ')
  return err({ kind: 'missing', file: id ?? CATALOG_PATH, detail: `catalog.json lists: ${known}` })
}
