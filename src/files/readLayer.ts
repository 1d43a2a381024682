import { err, ok, type Result } from '../base/result'
import type { LayerKind, LayerSource, Origin } from '../province/dataset'
import type { Crs } from './crs'
import type { FileRefusal } from './fileIssue'
import { firstPairs, geometriesOf } from './geometries'
import type { GivenFile } from './givenFile'
import { guessLayer } from './guessLayer'
import { createIssueLog } from './issueLog'
import { layerColumns } from './layerColumns'
import type { LayerRead } from './layerRead'
import { placerOf } from './placing'
import type { RawFile } from './rawFile'
import { readKind } from './readKind'
import { readRaw } from './readRaw'
import { noteMissingColumns, type ReadableFile } from './readRecords'
import { sha256 } from './sha256'

export type { Crs } from './crs'
export type { GivenFile } from './givenFile'
export type { LayerRead } from './layerRead'

export interface ReadOptions {
  /** The layer that the file is known to hold; guessed from headings and geometry when left out. */
  readonly layer?: LayerKind
  readonly origin?: Origin
  /** Of a table; GeoJSON is in degrees by its definition, and metres in one are recognised by their values. */
  readonly crs?: Crs
}

export type ReadLayer = (file: GivenFile, options?: ReadOptions) => Promise<Result<LayerRead, FileRefusal>>

const AUTO: Crs = { kind: 'auto' }

/** What the file holds, and where: everything that has to be settled before its records can be read. */
async function settle(
  raw: RawFile,
  file: string,
  options: ReadOptions,
): Promise<Result<{ readonly layer: LayerKind; readonly readable: ReadableFile }, FileRefusal>> {
  if (raw.records.length + raw.unreadable.length === 0) return err({ kind: 'no-records', file })
  const geometries = geometriesOf(raw)
  if (!geometries) return err({ kind: 'no-coordinate-columns', file, columns: raw.columns })
  const layer = options.layer ?? guessLayer(raw, geometries, file)
  if (!layer) return err({ kind: 'unknown-layer', file, columns: raw.columns })
  const crs = raw.form === 'table' ? (options.crs ?? AUTO) : AUTO
  const place = await placerOf(crs, firstPairs(raw, geometries))
  const columns = layerColumns(layer, raw)
  return ok({ layer, readable: { raw, columns, geometries, place, log: createIssueLog(file) } })
}

/** Counts records that were left out; a record is rejected once, whatever else is wrong with it. */
const rejectedIn = ({ issues }: LayerRead) => issues.filter(({ severity }) => severity === 'rejected').length

/**
 * The records of one layer from the bytes of a file: GeoJSON (also one feature per line), CSV with any of , ; tab |, or
 * the first sheet of an XLSX workbook. Every record that is not usable, and every change made so that one is, stands in
 * the issues; a file of which nothing can be used is refused. Never rejects, never throws on what a file holds.
 */
export const readLayer: ReadLayer = async (file, options = {}) => {
  const raw = await readRaw(file)
  if (!raw.ok) return raw
  const settled = await settle(raw.value, file.name, options)
  if (!settled.ok) return settled
  const { layer, readable } = settled.value
  noteMissingColumns(readable, layer)
  const source: LayerSource = {
    file: file.name,
    sha256: await sha256(file.bytes),
    origin: options.origin ?? 'own-file',
  }
  const read = readKind(layer, readable, source)
  if (read.layer.records.length > 0) return ok(read)
  return err({ kind: 'nothing-usable', file: file.name, layer, rejected: rejectedIn(read) })
}
