import { err, ok, type Result } from '../base/result'
import type { LayerSource, Origin } from '../province/dataset'
import { type Correction, correctedFile } from './correctedFile'
import type { FileRefusal } from './fileIssue'
import type { GivenFile } from './givenFile'
import type { LayerRead } from './layerRead'
import { type Pace, paceOfPart, withoutPause } from './pace'
import type { RawFile } from './rawFile'
import { readKind } from './readKind'
import { readRaw } from './readRaw'
import { noteMissingColumns } from './readRecords'
import { type Chosen, settleFile } from './settleFile'
import { sha256 } from './sha256'

export type { Correction } from './correctedFile'
export type { Crs } from './crs'
export type { GivenFile } from './givenFile'
export type { LayerRead } from './layerRead'

export interface ReadOptions extends Chosen {
  readonly origin?: Origin
  /** Of a workbook, by name; the one of most use when left out or not there. */
  readonly sheet?: string
  readonly corrections?: readonly Correction[]
}

export type ReadLayer = (file: GivenFile, options?: ReadOptions) => Promise<Result<LayerRead, FileRefusal>>

/** Counts records that were left out; a record is rejected once, whatever else is wrong with it. */
const rejectedIn = ({ issues }: LayerRead) => issues.filter(({ severity }) => severity === 'rejected').length

/** The part of the time after which layer, columns and coordinates are settled. */
const SETTLED = 0.25

/** The records of a file that was cut into them, as the layer that it holds. */
export async function readCut(
  raw: RawFile,
  given: LayerSource,
  chosen: Chosen,
  pace: Pace = withoutPause,
): Promise<Result<LayerRead, FileRefusal>> {
  const { file } = given
  const source: LayerSource = raw.sheet === null ? given : { ...given, sheet: raw.sheet }
  const settled = await settleFile(raw, file, chosen)
  if (!settled.ok) return settled
  const readable = settled.value
  const { layer } = readable.reading.layer
  noteMissingColumns(readable, layer)
  await pace(SETTLED)
  const read = await readKind(layer, readable, source, paceOfPart(pace, SETTLED, 1))
  if (read.layer.records.length > 0) return ok(read)
  return err({ kind: 'nothing-usable', file, layer, rejected: rejectedIn(read) })
}

/**
 * The records of one layer from the bytes of a file: GeoJSON (also one feature per line), CSV with any of , ; tab |, the
 * sheet of most use of an XLSX workbook, a zipped shapefile, KML or KMZ, GPX, each also in a zip or gz, and FlatGeobuf. What was guessed
 * is told in `reading`. Every record that is not usable, and every change made so that one is, stands in
 * the issues; a file of which nothing can be used is refused. Never rejects, never throws on what a file holds.
 */
export const readLayer: ReadLayer = async (file, options = {}) => {
  const { origin = 'own-file', sheet = null, corrections = [] } = options
  const raw = await readRaw(file, sheet)
  if (!raw.ok) return raw
  const source = { file: file.name, sha256: await sha256(file.bytes), origin }
  return readCut(correctedFile(raw.value, corrections), source, options)
}
