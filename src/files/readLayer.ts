import { err, ok, type Result } from '../base/result'
import type { LayerKind, LayerSource, Origin } from '../province/dataset'
import type { CoordinateGuess } from './coordinates/coordinateGuess'
import { type Crs, systemName } from './crs'
import type { FileRefusal } from './fileIssue'
import { firstPairs, geometriesOf } from './geometries'
import type { GivenFile } from './givenFile'
import { guessLayer } from './guessLayer'
import { createIssueLog, type IssueLog } from './issueLog'
import { layerColumns } from './layerColumns'
import type { LayerRead } from './layerRead'
import { placingOf } from './placing'
import { positionColumns } from './positionColumns'
import type { RawFile } from './rawFile'
import type { LayerGuess } from './reading'
import { readKind } from './readKind'
import { readRaw } from './readRaw'
import { noteMissingColumns, type ReadableFile } from './readRecords'
import { sha256 } from './sha256'
import { withOperators } from './stations/openCelliD'
import { stationRows } from './stations/stationRows'

export type { Crs } from './crs'
export type { GivenFile } from './givenFile'
export type { LayerRead } from './layerRead'

export interface ReadOptions {
  /** The layer that the file is known to hold; guessed from headings and geometry when left out. */
  readonly layer?: LayerKind
  readonly origin?: Origin
  /** Of a table; GeoJSON is in degrees by its definition, and metres in one are recognised by their values. */
  readonly crs?: Crs
  /** Of OpenCelliD: take `range` for the declared reach of a cell. Left out: no cell declares one. */
  readonly reachFromRange?: boolean
  /** Of a workbook, by name; the one of most use when left out or not there. */
  readonly sheet?: string
}

export type ReadLayer = (file: GivenFile, options?: ReadOptions) => Promise<Result<LayerRead, FileRefusal>>

const AUTO: Crs = { kind: 'auto' }

/** What the caller says of a table, else what the file says of itself. GeoJSON is in degrees whatever the caller says. */
const crsOf = (raw: RawFile, asked: Crs): Crs =>
  raw.form === 'table' && asked.kind !== 'auto' ? asked : (raw.crs ?? AUTO)

/** The notes of the file's own cutting, and how its coordinates and its text were converted. */
function noteConversions(raw: RawFile, guess: CoordinateGuess | null, log: IssueLog): void {
  for (const { kind, row, column, found } of raw.notes) log.changed(kind, row, column, found)
  if (guess && guess.system.kind !== 'wgs84')
    log.changed('coordinates-converted', null, null, systemName(guess.system))
}

/** What the file holds, and where: everything that has to be settled before its records can be read. */
async function settle(
  given: RawFile,
  file: string,
  options: ReadOptions,
): Promise<Result<ReadableFile, FileRefusal>> {
  if (given.records.length + given.unreadable.length === 0) return err({ kind: 'no-records', file })
  const geometries = geometriesOf(given)
  if (!geometries) return err({ kind: 'no-coordinate-columns', file, columns: given.columns })
  const layer: LayerGuess | null = options.layer
    ? { layer: options.layer, sureness: 'certain' }
    : guessLayer(given, geometries, file)
  if (!layer) return err({ kind: 'unknown-layer', file, columns: given.columns })
  const raw =
    layer.layer === 'stations' ? stationRows(withOperators(given, options.reachFromRange ?? false)) : given
  const says = [...raw.remarks, ...positionColumns(raw).values()]
  const { place, guess } = await placingOf(crsOf(raw, options.crs ?? AUTO), firstPairs(raw, geometries), says)
  const columns = layerColumns(layer.layer, raw)
  const log = createIssueLog(file, raw.sheet)
  noteConversions(raw, guess, log)
  const { encoding, sheet } = raw
  const reading = { layer, encoding, sheet, columns: Object.fromEntries(columns), coordinates: guess }
  return ok({ raw, columns, geometries, place, log, reading })
}

/** Counts records that were left out; a record is rejected once, whatever else is wrong with it. */
const rejectedIn = ({ issues }: LayerRead) => issues.filter(({ severity }) => severity === 'rejected').length

/**
 * The records of one layer from the bytes of a file: GeoJSON (also one feature per line), CSV with any of , ; tab |, or
 * the first sheet of an XLSX workbook. Every record that is not usable, and every change made so that one is, stands in
 * the issues; a file of which nothing can be used is refused. Never rejects, never throws on what a file holds.
 */
export const readLayer: ReadLayer = async (file, options = {}) => {
  const raw = await readRaw(file, options.sheet ?? null)
  if (!raw.ok) return raw
  const settled = await settle(raw.value, file.name, options)
  if (!settled.ok) return settled
  const readable = settled.value
  const { layer } = readable.reading.layer
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
