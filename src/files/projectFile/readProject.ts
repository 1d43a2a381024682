import * as v from 'valibot'
import { err, ok, type Result } from '../../base/result'
import { withEdits } from '../../editing/edits'
import type { Commune } from '../../province/commune'
import type { Dataset, Layer } from '../../province/dataset'
import { EDITIONS } from '../../province/edition'
import { type Pace, withoutPause } from '../pace'
import { type JsonFiles, jsonFilesOf } from './jsonFiles'
import { type LayerParts, manifest, type PartRef, type ProjectManifest, stamp, VERSION } from './manifest'
import { backdrop, commune, corridor, type Noun, postalPoint, station, village, wholeNumber } from './nouns'
import {
  damaged,
  MANIFEST_PATH,
  ProjectFileError,
  type ProjectFileFault,
  type ProjectToMove,
} from './projectFile'

const partsIn = ({ loaded, edits, rows }: LayerParts): readonly PartRef[] => [
  ...loaded,
  ...(edits?.runs ?? []),
  ...(edits?.own ?? []),
  ...(rows ?? []),
]

const partsOf = ({ communes, stations, postalPoints, villages, corridors, ...rest }: ProjectManifest) =>
  [...Object.values(communes), stations, postalPoints, villages, corridors]
    .flatMap(partsIn)
    .concat(rest.backdrop ?? [])

/** The form before the content: of a newer one nothing else is known. */
async function manifestIn(files: JsonFiles): Promise<ProjectManifest> {
  const json = await files.jsonOf(MANIFEST_PATH)
  const stamped = v.safeParse(stamp, json)
  if (json === undefined || !stamped.success) throw new ProjectFileError({ kind: 'foreign' })
  if (stamped.output.version > VERSION) throw new ProjectFileError({ kind: 'newer' })
  const parsed = v.safeParse(manifest, json)
  if (!parsed.success) throw damaged(v.getDotPath(parsed.issues[0]) ?? MANIFEST_PATH)
  return parsed.output as ProjectManifest
}

/** Some milliseconds of work. */
const IDS_AT_ONCE = 10_000

/** Reads the parts of a project one after the other, and checks every record. */
class PartsReader {
  readonly #files: JsonFiles
  readonly #pace: Pace
  readonly #total: number
  #done = 0

  constructor(files: JsonFiles, total: number, pace: Pace) {
    this.#files = files
    this.#total = Math.max(1, total)
    this.#pace = pace
  }

  async all<T>(refs: readonly PartRef[], noun: Noun<T>): Promise<T[]> {
    const values: T[] = []
    for (const { path, count } of refs) {
      const part = await this.#files.jsonOf(path)
      if (!Array.isArray(part) || part.length !== count) throw damaged(path)
      for (const value of part) {
        const parsed = v.safeParse(noun, value)
        if (!parsed.success) throw damaged(`${path} ${v.getDotPath(parsed.issues[0]) ?? ''}`.trim())
        values.push(parsed.output)
      }
      await this.#pace(++this.#done / this.#total)
    }
    return values
  }

  /** Everywhere a record is known by its id. */
  async checkIds(records: readonly { readonly id: string }[], file: string): Promise<void> {
    const ids = new Set<string>()
    for (const { id } of records) {
      ids.add(id)
      if (ids.size % IDS_AT_ONCE === 0) await this.#pace(this.#done / this.#total)
    }
    if (ids.size < records.length) throw damaged(`${file} id`)
  }
}

async function layerOf<T extends { readonly id: string }>(
  { facts, loaded, edits, rows }: LayerParts,
  noun: Noun<T>,
  reader: PartsReader,
): Promise<Layer<T>> {
  const { file } = facts.source
  const asLoaded = await reader.all(loaded, noun)
  await reader.checkIds(asLoaded, file)
  const ofFile = rows && Int32Array.from(await reader.all(rows, wholeNumber))
  if (ofFile && ofFile.length !== asLoaded.length) throw damaged(`${file} rows`)
  if (facts.added?.some(({ from }) => from > asLoaded.length)) throw damaged(`${file} added`)
  const given = { ...facts, ...(ofFile && { rows: ofFile }) }
  if (!edits) return { ...given, records: asLoaded }
  const runs = Int32Array.from(await reader.all(edits.runs, wholeNumber))
  const records = withEdits(asLoaded, { runs, own: await reader.all(edits.own, noun) })
  if (!records) throw damaged(`${file} edits`)
  await reader.checkIds(records, file)
  return { ...given, records, loaded: asLoaded }
}

async function communesOf(layers: ProjectManifest['communes'], reader: PartsReader) {
  const read: Partial<Record<(typeof EDITIONS)[number], Layer<Commune>>> = {}
  for (const edition of EDITIONS) {
    const layer = layers[edition]
    if (layer) read[edition] = await layerOf(layer, commune, reader)
  }
  return read
}

async function datasetOf(project: ProjectManifest, reader: PartsReader): Promise<Dataset> {
  return {
    ...project.facts,
    communes: await communesOf(project.communes, reader),
    stations: await layerOf(project.stations, station, reader),
    postalPoints: await layerOf(project.postalPoints, postalPoint, reader),
    villages: await layerOf(project.villages, village, reader),
    corridors: await layerOf(project.corridors, corridor, reader),
  }
}

async function projectIn(bytes: Uint8Array, pace: Pace): Promise<ProjectToMove> {
  const files = jsonFilesOf(bytes)
  const project = await manifestIn(files)
  const reader = new PartsReader(files, partsOf(project).length, pace)
  const dataset = await datasetOf(project, reader)
  const [behind = null] = await reader.all(project.backdrop ?? [], backdrop)
  return { name: project.name, dataset, backdrop: behind, choices: project.choices }
}

/**
 * A project from the bytes of its file: every record is checked, and none is used where one is not what it should be.
 * Rejects only with what `pace` throws.
 */
export async function readProject(
  bytes: Uint8Array,
  pace: Pace = withoutPause,
): Promise<Result<ProjectToMove, ProjectFileFault>> {
  try {
    return ok(await projectIn(bytes, pace))
  } catch (reason) {
    if (reason instanceof ProjectFileError) return err(reason.fault)
    throw reason
  }
}
