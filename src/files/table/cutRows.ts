import { positionColumnsOf } from '../columnsOf'
import { UNSAFE_KEY } from '../parseFeatures'
import type { RawNote, RawRecord } from '../rawFile'
import { cellValues, overlaid } from '../recordValues'
import { shortened } from '../shortened'
import { type Cells, isBlank, isBlankRow, ROWS_A_STEP } from './cells'
import { repeatsHeadings } from './headingRows'
import { isRemarkHeading } from './remarkHeadings'
import { isTailText, type RowRole, rowRoleOf, saysWhere } from './rowRole'
import { SECTION_COLUMN, type Section } from './sectionRow'

const isKept = (heading: string) => heading !== UNSAFE_KEY && !isRemarkHeading(heading)

/** Heading → number of its column, for those that records have. */
const placesOf = (headings: readonly string[]): ReadonlyMap<string, number> =>
  new Map(headings.flatMap((heading, i) => (isKept(heading) ? [[heading, i]] : [])))

export const textOf = (cells: Cells) =>
  cells
    .filter((cell) => !isBlank(cell))
    .map(String)
    .join(' ')

export const rowNote = (kind: RawNote['kind'], cells: Cells, row: number): RawNote => ({
  kind,
  row,
  column: null,
  found: shortened(textOf(cells)),
})

type Sections = Partial<Record<Section['of'], string>>

/** A district ends the commune before it; the others stand beside each other. */
const entered = (sections: Sections, { of, name }: Section): Sections => {
  const { commune: _, ...wider } = sections
  return { ...(of === 'district' ? wider : sections), [of]: name }
}

/** The record with what its sections say; its own cells come first. */
function within(record: RawRecord, sections: Sections): RawRecord {
  const told = Object.entries(sections).map(
    ([of, name]) => [SECTION_COLUMN[of as Section['of']], name] as const,
  )
  const added = told.filter(([column]) => !record.values.has(column))
  return added.length === 0 ? record : { ...record, values: overlaid(record.values, new Map(added)) }
}

/** The rows of a table, told apart. */
export interface Cut {
  readonly records: readonly RawRecord[]
  readonly unreadable: readonly { readonly row: number; readonly found: string }[]
  readonly notes: readonly RawNote[]
  /** The columns that sections added to the records below them. */
  readonly sectionColumns: ReadonlySet<string>
}

type Told = RowRole | { readonly role: 'unreadable' } | { readonly role: 'heading' }

/** Whether there are cells to the right of the last heading. */
function holdsBeyond(cells: Cells, width: number): boolean {
  for (let i = width; i < cells.length; i++) if (!isBlank(cells[i])) return true
  return false
}

function told(cells: Cells, headings: readonly string[], placing: readonly number[]): Told {
  if (holdsBeyond(cells, headings.length)) return { role: 'unreadable' }
  return repeatsHeadings(cells, headings) ? { role: 'heading' } : rowRoleOf(cells, placing)
}

function* cutBody(rows: readonly Cells[], start: number, headings: readonly string[]): Generator<void, Cut> {
  const records: RawRecord[] = []
  const unreadable: { row: number; found: string }[] = []
  const notes: RawNote[] = []
  const sectionColumns = new Set<string>()
  const placing = positionColumnsOf(headings).map((heading) => headings.indexOf(heading))
  const places = placesOf(headings)
  let sections: Sections = {}
  for (let i = start; i < rows.length; i++) {
    if (i % ROWS_A_STEP === 0) yield
    const [cells, row] = [rows[i]!, i + 1]
    if (isBlankRow(cells)) continue
    const what = told(cells, headings, placing)
    if (what.role === 'record') {
      const values = cellValues(cells, places)
      records.push(within({ row, id: null, values, geometry: undefined }, sections))
    } else if (what.role === 'unreadable') unreadable.push({ row, found: cells.join(' ') })
    else notes.push(rowNote(`${what.role}-row`, cells, row))
    if (what.role !== 'section') continue
    sections = entered(sections, what.section)
    sectionColumns.add(SECTION_COLUMN[what.section.of])
  }
  return { records, unreadable, notes, sectionColumns }
}

/** Takes the lines below the last record that says where it is for what they are: text, not records. */
function withoutTail(cut: Cut, rows: readonly Cells[], placing: readonly string[]): Cut {
  const isPlaced = ({ values }: RawRecord) => placing.some((heading) => saysWhere(values.get(heading)))
  const end = cut.records.findLastIndex(isPlaced) + 1
  if (end === 0) return cut
  const isText = ({ row }: RawRecord) => isTailText(rows[row - 1]!)
  const tail = cut.records.slice(end)
  const texts = tail.filter(isText)
  return {
    ...cut,
    records: [...cut.records.slice(0, end), ...tail.filter((record) => !isText(record))],
    notes: [...cut.notes, ...texts.map(({ row }) => rowNote('text-row', rows[row - 1]!, row))],
  }
}

/** Tells the rows below the headings apart: records, and what is none. `start` is the number of the first from 0. */
export function* cutRows(
  rows: readonly Cells[],
  start: number,
  headings: readonly string[],
): Generator<void, Cut> {
  return withoutTail(yield* cutBody(rows, start, headings), rows, positionColumnsOf(headings))
}
