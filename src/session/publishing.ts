import { PAGE_SLICE_MS, type Pace, paceOfPart, pacing } from '../files/pace'
import { datasetToPublish } from '../files/publishing/datasetToPublish'
import type { Publication } from '../files/publishing/publication'
import { publishFolder } from '../files/publishing/publishFolder'
import { writeZip } from '../files/writeZip'
import type { Backdrop } from '../look/backdrop'
import type { Dataset } from '../province/dataset'
import type { ExportedFile } from './exportedFile'

/** What is published: the dataset as it is now, with everything that was edited in it. */
export interface ToPublish {
  readonly dataset: Dataset
  readonly backdrop: Backdrop | null
}

export interface PublishedZip extends ExportedFile {
  /** Paths in the zip: "catalog.json", "quang-tri/stations.geojson". */
  readonly files: readonly string[]
}

/** Share of the work that is done once all files are written and only the zip is left. */
const WRITTEN = 0.6

/**
 * A zip that, unpacked over `public/geo/`, makes the site open on this dataset. Made in slices; `onProgress` gets the share
 * done. Throws `Unwanted` once `isWanted` says no.
 */
export async function publishedZip(
  { dataset, backdrop }: ToPublish,
  publication: Publication,
  onProgress: (share: number) => void,
  isWanted: () => boolean,
): Promise<PublishedZip> {
  const pace: Pace = pacing(PAGE_SLICE_MS, onProgress, isWanted)
  const folder = await publishFolder(
    datasetToPublish(dataset, publication),
    publication.parts.has('backdrop') ? backdrop : null,
    paceOfPart(pace, 0, WRITTEN),
  )
  const bytes = await writeZip(folder, paceOfPart(pace, WRITTEN, 1))
  return {
    name: `${publication.id}.zip`,
    bytes,
    mime: 'application/zip',
    files: folder.map(({ path }) => path),
  }
}
