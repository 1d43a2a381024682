import { err, ok, type Result } from '../base/result'
import type { LayerKind } from '../province/dataset'
import type { ChosenColumns } from './columnsOf'
import type { CoordinateGuess } from './coordinates/coordinateGuess'
import { type Crs, systemName } from './crs'
import { type FileRefusal, isLeftOut } from './fileIssue'
import { firstPairs, type Geometries, geometriesOf } from './geometries'
import { guessLayer } from './guessLayer'
import { createIssueLog, type IssueLog } from './issueLog'
import { layerColumns } from './layerColumns'
import { type Placing, placingOf, placingOfGeoJson } from './placing'
import { positionColumns } from './positionColumns'
import type { RawFile } from './rawFile'
import type { LayerGuess } from './reading'
import type { ReadableFile } from './readRecords'
import { withOperators } from './stations/openCelliD'
import { stationRows } from './stations/stationRows'
import { isRemarkHeading } from './table/remarkHeadings'

/** What a person may have chosen instead of what would be guessed. */
export interface Chosen {
  /** The layer that the file is known to hold; guessed from headings and geometry when left out. */
  readonly layer?: LayerKind
  /** Of a table; GeoJSON is in degrees by its definition, and metres in one are recognised by their values. */
  readonly crs?: Crs
  readonly columns?: ChosenColumns
  /** Of OpenCelliD: take `range` for the declared reach of a cell. Left out: no cell declares one. */
  readonly reachFromRange?: boolean
}

const AUTO: Crs = { kind: 'auto' }

/** How the pairs of a file become degrees: as the caller says of a table, else as the file says of itself. */
async function placingIn(
  raw: RawFile,
  geometries: Geometries,
  { crs = AUTO, columns }: Chosen,
): Promise<Placing> {
  const pairs = firstPairs(raw, geometries)
  if (raw.form === 'features' && !raw.crs) return placingOfGeoJson(pairs)
  if (raw.crs) {
    const { place, guess } = await placingOf(raw.crs, pairs, [])
    return { place, guess: guess && { ...guess, basis: 'file' } }
  }
  return placingOf(crs, pairs, [...raw.remarks, ...positionColumns(raw, columns).values()])
}

/** The notes of the file's own cutting, and how its coordinates and its text were converted. */
function noteConversions(raw: RawFile, guess: CoordinateGuess | null, log: IssueLog): void {
  for (const { kind, row, column, found } of [...raw.notes, ...raw.rowNotes]) {
    if (isLeftOut(kind)) log.leftOut(kind, row, found)
    else log.changed(kind, row, column, found)
  }
  if (guess && guess.system.kind !== 'wgs84')
    log.changed('coordinates-converted', null, null, systemName(guess.system))
}

/**
 * What the file holds, and where: everything that has to be settled before its records can be read. Sites become
 * stations here, since their geometry is that of their row.
 */
export async function settleFile(
  given: RawFile,
  file: string,
  options: Chosen,
): Promise<Result<ReadableFile, FileRefusal>> {
  if (given.records.length + given.unreadable.length === 0) return err({ kind: 'no-records', file })
  const geometries = geometriesOf(given, options.columns)
  if (!geometries) return err({ kind: 'no-coordinate-columns', file, columns: given.columns })
  const layer: LayerGuess | null = options.layer
    ? { layer: options.layer, sureness: 'certain' }
    : guessLayer(given, geometries, file)
  if (!layer) return err({ kind: 'unknown-layer', file, columns: given.columns })
  const raw =
    layer.layer === 'stations'
      ? stationRows(withOperators(given, options.reachFromRange ?? false), options.columns)
      : given
  const { place, guess } = await placingIn(raw, geometries, options)
  const columns = layerColumns(layer.layer, raw, options.columns)
  const log = createIssueLog(file, raw.sheet)
  noteConversions(raw, guess, log)
  const { encoding, sheet } = raw
  const reading = {
    layer,
    encoding,
    sheet,
    columns: Object.fromEntries(columns),
    coordinates: guess,
    isMended: raw.grid?.headings.some(isRemarkHeading) ?? false,
  }
  return ok({ raw, columns, geometries, place, log, reading })
}
