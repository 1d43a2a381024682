import { fold } from '../../base/fold'
import type { Json } from '../../base/json'
import type { RawFile, RawRecord } from '../rawFile'
import { overlaid } from '../recordValues'
import type { Cells } from '../table/cells'

/** Columns of an OpenCelliD export, in its order; the files of one country come without them. */
export const OPENCELLID_HEADINGS = [
  'radio',
  'mcc',
  'net',
  'area',
  'cell',
  'unit',
  'lon',
  'lat',
  'range',
  'samples',
  'changeable',
  'created',
  'updated',
  'averageSignal',
] as const

const RADIOS = new Set(['GSM', 'UMTS', 'LTE', 'NR', 'CDMA'])
const NUMBER = /^-?\d+(?:\.\d+)?$/

/** Whether a row is one of an OpenCelliD export already, so that the file has no headings. */
export const isOpenCelliDRow = (cells: Cells): boolean =>
  cells.length === OPENCELLID_HEADINGS.length &&
  RADIOS.has(String(cells[0])) &&
  cells.slice(1, 9).every((cell) => NUMBER.test(String(cell)))

/** Networks of Viet Nam (country 452) by network code: ITU list, with iTel and Wintel, which run on others' masts. */
const VIET_NAM = 452
const NETWORKS: Readonly<Record<number, string>> = {
  1: 'MobiFone',
  2: 'VNPT',
  3: 'S-Fone',
  4: 'Viettel',
  5: 'Vietnamobile',
  6: 'Viettel',
  7: 'Gmobile',
  8: 'iTel',
  9: 'Wintel',
}

/** "452-04" is Viettel; other countries keep their numbers. */
export function operatorOfNetwork(mcc: number, net: number): string {
  const known = mcc === VIET_NAM ? NETWORKS[net] : undefined
  return known ?? `${mcc}-${String(net).padStart(2, '0')}`
}

const columnNamed = (columns: readonly string[], ...names: readonly string[]) =>
  columns.find((column) => names.includes(fold(column)))

const numberIn = ({ values }: RawRecord, column: string): number | null => {
  const value = values.get(column)
  const number = value === undefined || value === null || value === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : null
}

/** The middle 50 % of cells of OpenCelliD have ranges of kilometres; 0 means that nobody knows. */
function reachOf(record: RawRecord, range: string | undefined): number | null {
  const metres = range === undefined ? null : numberIn(record, range)
  return metres !== null && metres > 0 ? metres / 1000 : null
}

/**
 * A list of cells as OpenCelliD exports them, with the operator of each told from country and network. `range` says how
 * far away phones heard the cell, which is no reach that anyone declared: taken for one only where `reachFromRange` asks.
 * Any other file comes back as it is.
 */
export function withOperators(file: RawFile, reachFromRange: boolean): RawFile {
  const { columns } = file
  const [mcc, net, range] = [
    columnNamed(columns, 'mcc'),
    columnNamed(columns, 'net', 'mnc'),
    columnNamed(columns, 'range'),
  ]
  if (mcc === undefined || net === undefined || columnNamed(columns, 'operator')) return file
  const added = (record: RawRecord): ReadonlyMap<string, Json> => {
    const [country, network] = [numberIn(record, mcc), numberIn(record, net)]
    const reach = reachFromRange ? reachOf(record, range) : null
    return new Map<string, Json>([
      ...(country === null || network === null
        ? []
        : [['operator', operatorOfNetwork(country, network)] as const]),
      ...(reach === null ? [] : [['reach_km', reach] as const]),
    ])
  }
  const records = file.records.map((record) => ({
    ...record,
    values: overlaid(record.values, added(record)),
  }))
  return { ...file, columns: [...columns, 'operator', ...(reachFromRange ? ['reach_km'] : [])], records }
}
