import { editsOf } from '../../editing/edits'
import type { Dataset, Layer } from '../../province/dataset'
import { EDITIONS } from '../../province/edition'
import type { FolderFile } from '../folderFile'
import { type Pace, paceOfPart, withoutPause } from '../pace'
import { writeZip } from '../writeZip'
import { FORMAT, type LayerParts, type PartRef, type ProjectManifest, VERSION } from './manifest'
import { partsOf } from './parts'
import { LARGEST_PROJECT, MANIFEST_PATH, ProjectFileError, type ProjectToMove } from './projectFile'

interface Named {
  readonly id: string
}

/** Writes the values under a name, and tells which files hold them. */
type Write = (name: string, values: Iterable<unknown>) => Promise<PartRef[]>

/** What differs from the loaded records is written beside them, so that what does not comes back as the same objects. */
async function layerParts<T extends Named>(
  name: string,
  { records, loaded, rows, ...facts }: Layer<T>,
  write: Write,
): Promise<LayerParts> {
  const edits = loaded && editsOf(records, loaded)
  const { added, ...rest } = facts
  return {
    facts: { ...rest, ...(added && { added: [...added] }) },
    loaded: await write(name, loaded ?? records),
    ...(edits && {
      edits: { runs: await write(`${name}-runs`, edits.runs), own: await write(`${name}-own`, edits.own) },
    }),
    ...(rows && { rows: await write(`${name}-rows`, rows) }),
  }
}

async function communeParts(layers: Dataset['communes'], write: Write) {
  const parts: ProjectManifest['communes'] = {}
  for (const edition of EDITIONS) {
    const layer = layers[edition]
    if (layer) parts[edition] = await layerParts(`communes-${edition}`, layer, write)
  }
  return parts
}

async function manifestOf(project: ProjectToMove, program: string, write: Write): Promise<ProjectManifest> {
  const { name, dataset, backdrop, choices } = project
  const { communes, stations, postalPoints, villages, corridors, published, ...facts } = dataset
  return {
    format: FORMAT,
    version: VERSION,
    program,
    name,
    facts: { ...facts, published: [...published] },
    communes: await communeParts(communes, write),
    stations: await layerParts('stations', stations, write),
    postalPoints: await layerParts('postal-points', postalPoints, write),
    villages: await layerParts('villages', villages, write),
    corridors: await layerParts('corridors', corridors, write),
    backdrop: backdrop && (await write('backdrop', [backdrop])),
    choices,
  }
}

const valuesIn = ({ records, loaded = [], rows = new Int32Array() }: Layer<unknown>) =>
  records.length + loaded.length + rows.length

const sizeOf = ({ communes, stations, postalPoints, villages, corridors }: Dataset) =>
  [...Object.values(communes), stations, postalPoints, villages, corridors].reduce(
    (sum, layer) => sum + valuesIn(layer),
    0,
  )

/** Share of the work that is done once all parts are written and only the zip is left. */
const WRITTEN = 0.4

/**
 * A project as one file: a ZIP archive of JSON, `project.json` first, then the records of each layer in parts. `program`
 * is the version that writes it. Throws `ProjectFileError` where it would be larger than what can be read again, and
 * whatever `pace` throws.
 */
export async function writeProject(
  project: ProjectToMove,
  program: string,
  pace: Pace = withoutPause,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: FolderFile[] = []
  const total = Math.max(1, sizeOf(project.dataset))
  let [sizeBytes, done] = [0, 0]
  const written = paceOfPart(pace, 0, WRITTEN)
  const manifest = await manifestOf(project, program, (name, values) =>
    partsOf(name, values, async (file, count) => {
      for (const { length } of file.pieces) sizeBytes += length
      if (sizeBytes > LARGEST_PROJECT) throw new ProjectFileError({ kind: 'too-large' })
      files.push(file)
      done += count
      await written(Math.min(1, done / total))
    }),
  )
  const pieces = [new TextEncoder().encode(JSON.stringify(manifest))]
  return writeZip([{ path: MANIFEST_PATH, pieces }, ...files], paceOfPart(pace, WRITTEN, 1))
}
