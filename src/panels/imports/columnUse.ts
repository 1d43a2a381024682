import { fold } from '../../base/fold'
import type { IssueKind } from '../../files/fileIssue'
import { operatorColumns, technologyColumns } from '../../files/stations/technologyColumns'
import type { Draft } from '../../session/importing/draft'
import { fieldsByHeading, layerOf } from './readAs'

/** Kinds of fault that say that a column may have been taken for the wrong thing, or is written in another way. */
const TELLING: ReadonlySet<IssueKind> = new Set([
  'not-a-number',
  'impossible-value',
  'unknown-technology',
  'unknown-postal-kind',
  'unknown-status',
])

/** Few enough to be read in a line. */
const MOST_EXAMPLES = 3

/** What in a column could not be understood. */
export interface ColumnDoubt {
  readonly cells: number
  /** A few of the texts that stood there. */
  readonly found: readonly string[]
}

/** A column of a file, and what it is taken for. */
export interface ColumnUse {
  readonly heading: string
  readonly example: string
  /** null for none: the column is kept as it is. */
  readonly field: string | null
  /** "4G", "Viettel": a column that makes a station of each of its cells. */
  readonly splitBy: string | null
  /** Of OpenCelliD: the country's and the network's number, which together name the operator. */
  readonly isNetwork: boolean
  readonly doubt: ColumnDoubt | null
}

function doubtsOf({ read }: Draft): ReadonlyMap<string, ColumnDoubt> {
  const doubts = new Map<string, { cells: number; found: Set<string> }>()
  for (const { kind, column, row, found } of read?.issues ?? []) {
    if (column === null || row === null || !TELLING.has(kind)) continue
    const doubt = doubts.get(column) ?? { cells: 0, found: new Set() }
    doubt.cells++
    if (found && doubt.found.size < MOST_EXAMPLES) doubt.found.add(found)
    doubts.set(column, doubt)
  }
  return new Map([...doubts].map(([heading, { cells, found }]) => [heading, { cells, found: [...found] }]))
}

const NETWORK_HEADINGS = new Set(['mcc', 'net', 'mnc'])

/** Whether operators were told from the numbers of networks: no column says them then. */
const hasNetworks = ({ read, shape }: Draft): boolean => {
  const operator = read?.kind === 'stations' ? read.reading.columns.operator : undefined
  return operator !== undefined && !shape?.columns.some(({ heading }) => heading === operator)
}

/** Whether anything is made of a column. */
export const isUsed = ({ field, splitBy, isNetwork }: ColumnUse): boolean =>
  field !== null || splitBy !== null || isNetwork

/** What each column of a draft is taken for, in the order of the file. */
export function columnUses(draft: Draft): readonly ColumnUse[] {
  const columns = draft.shape?.columns ?? []
  const headings = columns.map(({ heading }) => heading)
  const fields = fieldsByHeading(draft)
  const doubts = doubtsOf(draft)
  const byNetwork = hasNetworks(draft)
  const isOfStations = layerOf(draft) === 'stations'
  const splits: ReadonlyMap<string, string> = isOfStations
    ? new Map<string, string>([...operatorColumns(headings), ...technologyColumns(headings)])
    : new Map()
  return columns.map(({ heading, samples }) => ({
    heading,
    example: samples[0] ?? '',
    field: fields.get(heading) ?? null,
    splitBy: fields.has(heading) ? null : (splits.get(heading) ?? null),
    isNetwork: byNetwork && NETWORK_HEADINGS.has(fold(heading)),
    doubt: doubts.get(heading) ?? null,
  }))
}

/** A file made by a program may have hundreds of columns; a person reads so many. */
export const COLUMNS_AT_A_TIME = 40

/** What stands in the dialog of many columns: those that are used, and the first of the others, in the order of the file. */
export function shownUses(uses: readonly ColumnUse[], most: number): readonly ColumnUse[] {
  let room = most - uses.filter(isUsed).length
  return uses.filter((use) => isUsed(use) || room-- > 0)
}

/** The choices that make a column hold another field, or none. The field that it held is then held by none. */
export function columnsAfter(
  chosen: Readonly<Record<string, string | null>>,
  { heading, field }: ColumnUse,
  next: string | null,
): Readonly<Record<string, string | null>> {
  const freed = field !== null && field !== next ? { [field]: null } : {}
  return { ...chosen, ...freed, ...(next !== null && { [next]: heading }) }
}
