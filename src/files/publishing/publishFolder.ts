import type { Backdrop } from '../../look/backdrop'
import type { Dataset, Layer, Origin } from '../../province/dataset'
import { EDITIONS } from '../../province/edition'
import { CATALOG_PATH, type CatalogEntry, type CatalogFile, FILE_NAMES, type FileKey } from '../catalog'
import type { Feature } from '../feature'
import type { FolderFile } from '../folderFile'
import {
  communesToFeatures,
  corridorsToFeatures,
  postalPointsToFeatures,
  stationsToFeatures,
  villagesToFeatures,
} from '../layerFeatures'
import { type Pace, withoutPause } from '../pace'
import { startSha256 } from '../plainSha256'
import { geoJsonTexts } from '../writeGeoJson'
import { backdropFeatures } from './backdropFeatures'

/** So many records are written between two pauses: about a millisecond of work. */
const BATCH = 100

/** A file to be written: its features are made batch by batch, so that a third of a million never stand beside their nouns. */
interface Planned {
  readonly key: FileKey
  readonly origin: Origin | null
  readonly count: number
  readonly batches: () => Iterable<readonly Feature[]>
}

function planned<T>(
  key: FileKey,
  { records, source }: Layer<T>,
  toFeatures: (records: readonly T[]) => readonly Feature[],
): Planned {
  function* batches() {
    for (let from = 0; from < records.length; from += BATCH)
      yield toFeatures(records.slice(from, from + BATCH))
  }
  return { key, origin: source.origin, count: records.length, batches }
}

const plannedCommunes = (dataset: Dataset): readonly Planned[] =>
  EDITIONS.flatMap((edition) => {
    const layer = dataset.communes[edition]
    return layer ? [planned(`communes-${edition}`, layer, communesToFeatures)] : []
  })

function plannedBackdrop(backdrop: Backdrop | null): readonly Planned[] {
  const features = backdrop ? backdropFeatures(backdrop) : []
  return [{ key: 'backdrop', origin: null, count: features.length, batches: () => [features] }]
}

/** Every file that holds anything. */
const plan = (dataset: Dataset, backdrop: Backdrop | null): readonly Planned[] =>
  [
    ...plannedCommunes(dataset),
    planned('stations', dataset.stations, stationsToFeatures),
    planned('postalPoints', dataset.postalPoints, postalPointsToFeatures),
    planned('villages', dataset.villages, villagesToFeatures),
    planned('corridors', dataset.corridors, corridorsToFeatures),
    ...plannedBackdrop(backdrop),
  ].filter(({ count }) => count > 0)

type Listed = readonly [FileKey, CatalogFile]

function entryOf(dataset: Dataset, files: readonly Listed[]): CatalogEntry {
  const { id, title, period, origin, licence, attribution, note, published } = dataset
  return {
    id,
    title,
    period,
    editions: EDITIONS.filter((edition) => dataset.communes[edition]),
    origin,
    licence,
    attribution,
    ...(note && { note }),
    files: Object.fromEntries(files),
    published: published.map(({ asOf, ...figure }) => ({ ...figure, as_of: asOf })),
  }
}

const encoded = (text: string) => new TextEncoder().encode(text)

const catalogOf = (entry: CatalogEntry): FolderFile => ({
  path: CATALOG_PATH,
  pieces: [encoded(`${JSON.stringify({ datasets: [entry] }, null, 1)}\n`)],
})

/**
 * A dataset as the folder that a site opens on: `catalog.json`, which lists this one alone, and a folder of GeoJSON files
 * (RFC 7946) with their SHA-256. `openDataset` gives the same nouns back, positions to a ten-millionth of a degree.
 */
export async function publishFolder(
  dataset: Dataset,
  backdrop: Backdrop | null,
  pace: Pace = withoutPause,
): Promise<readonly FolderFile[]> {
  const files = plan(dataset, backdrop)
  const total = files.reduce((sum, { count }) => sum + Math.ceil(count / BATCH), 0)
  const written: FolderFile[] = []
  const listed: Listed[] = []
  let done = 0
  for (const { key, origin, batches } of files) {
    const path = `${dataset.id}/${FILE_NAMES[key]}`
    const pieces: Uint8Array<ArrayBuffer>[] = []
    const hash = startSha256()
    for (const text of geoJsonTexts(batches(), null)) {
      const piece = encoded(text)
      pieces.push(piece)
      hash.take(piece)
      await pace(Math.min(1, ++done / total))
    }
    written.push({ path, pieces })
    const own = origin === null || origin === dataset.origin ? {} : { origin }
    listed.push([key, { path, sha256: hash.end(), ...own }])
  }
  return [catalogOf(entryOf(dataset, listed)), ...written]
}
