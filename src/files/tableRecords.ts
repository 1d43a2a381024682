import type { Json } from '../base/json'
import { positionColumnsOf } from './columnsOf'
import { mendCells } from './encoding/mendMisread'
import { UNSAFE_KEY } from './parseFeatures'
import type { RawFile, RawNote, RawRecord } from './rawFile'
import { shortened } from './shortened'
import { type Cells, isBlank, isBlankRow, withoutBlanks } from './table/cells'
import { fillDown } from './table/fillDown'
import { headingRowsOf, repeatsHeadings } from './table/headingRows'
import { isTailText, rowRoleOf, saysWhere } from './table/rowRole'
import { SECTION_COLUMN, type Section } from './table/sectionRow'

export type { Cell, Cells } from './table/cells'

/** Headings as the file has them, made different from each other and never blank. */
export function headingsOf(cells: Cells): readonly string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, i) => {
    const heading = isBlank(cell) ? `column ${i + 1}` : String(cell)
    const times = (seen.get(heading) ?? 0) + 1
    seen.set(heading, times)
    return times === 1 ? heading : `${heading} (${times})`
  })
}

function recordOf(cells: Cells, headings: readonly string[], row: number): RawRecord {
  const values = new Map<string, Json>()
  headings.forEach((heading, i) => {
    const cell = cells[i]
    if (cell !== undefined && !isBlank(cell) && heading !== UNSAFE_KEY) values.set(heading, cell)
  })
  return { row, id: null, values, geometry: undefined }
}

const trimmed = (rows: readonly Cells[], trim: (text: string) => string): readonly Cells[] =>
  rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? trim(cell) : cell)))

function mended(given: readonly Cells[]): ReturnType<typeof mendCells> {
  const { rows, notes } = mendCells(trimmed(given, withoutBlanks))
  return { rows: trimmed(rows, (text) => text.trim()), notes }
}

const textOf = (cells: Cells) =>
  cells
    .filter((cell) => !isBlank(cell))
    .map(String)
    .join(' ')

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
  return added.length === 0 ? record : { ...record, values: new Map([...record.values, ...added]) }
}

interface Cut {
  readonly records: RawRecord[]
  readonly unreadable: { row: number; found: string }[]
  readonly notes: RawNote[]
  readonly sections: Set<string>
}

const noteOf = (kind: RawNote['kind'], cells: Cells, row: number): RawNote => ({
  kind,
  row,
  column: null,
  found: shortened(textOf(cells)),
})

/** Cuts the rows below the headings; `start` is the number of the first from 0. */
function cutRows(rows: readonly Cells[], start: number, headings: readonly string[]): Cut {
  const cut: Cut = { records: [], unreadable: [], notes: [], sections: new Set() }
  const placing = positionColumnsOf(headings).map((heading) => headings.indexOf(heading))
  let sections: Sections = {}
  for (let i = start; i < rows.length; i++) {
    const cells = rows[i]!
    const row = i + 1
    if (isBlankRow(cells)) continue
    if (!isBlankRow(cells.slice(headings.length))) {
      cut.unreadable.push({ row, found: cells.join(' ') })
      continue
    }
    if (repeatsHeadings(cells, headings)) {
      cut.notes.push(noteOf('heading-row', cells, row))
      continue
    }
    const told = rowRoleOf(cells, placing)
    if (told.role === 'record') {
      cut.records.push(within(recordOf(cells, headings, row), sections))
      continue
    }
    cut.notes.push(noteOf(`${told.role}-row`, cells, row))
    if (told.role !== 'section') continue
    sections = entered(sections, told.section)
    cut.sections.add(SECTION_COLUMN[told.section.of])
  }
  return cut
}

/** Takes the lines below the last record that says where it is for what they are: text, not records. */
function withoutTail(cut: Cut, rows: readonly Cells[], placing: readonly string[]): Cut {
  if (placing.length === 0) return cut
  const isPlaced = ({ values }: RawRecord) => placing.some((heading) => saysWhere(values.get(heading)))
  const end = cut.records.findLastIndex(isPlaced) + 1
  const isText = ({ row }: RawRecord) => isTailText(rows[row - 1]!)
  const tail = end === 0 ? [] : cut.records.slice(end)
  const texts = tail.filter(isText)
  return {
    ...cut,
    records: [...cut.records.slice(0, end || undefined), ...tail.filter((record) => !isText(record))],
    notes: [...cut.notes, ...texts.map(({ row }) => noteOf('text-row', rows[row - 1]!, row))],
  }
}

/**
 * Rows of cells as records. Titles above the headings, upper rows of headings, letter rows, totals, headings of sections
 * and signatures are left out, each with a note. A row with more filled cells than there are headings was cut in the
 * wrong places (a decimal comma in a comma-separated file): none of it can be trusted.
 */
export function tableRecords(given: readonly Cells[]): Omit<RawFile, 'sheet' | 'encoding' | 'crs'> {
  const { rows, notes } = mended(given)
  const block = headingRowsOf(rows)
  if (!block) return { form: 'table', columns: [], records: [], unreadable: [], notes: [], remarks: [] }
  const headings = headingsOf(block.names)
  const titles = rows.slice(0, block.first)
  const titleNotes = titles.flatMap((cells, i) =>
    isBlankRow(cells) ? [] : [noteOf('text-row', cells, i + 1)],
  )
  const start = (block.letters ?? block.last) + 1
  const letterNotes =
    block.letters === null ? [] : [noteOf('heading-row', rows[block.letters]!, block.letters + 1)]
  const cut = withoutTail(cutRows(rows, start, headings), rows, positionColumnsOf(headings))
  const filledDown = fillDown(cut.records, headings)
  return {
    form: 'table',
    columns: [...headings, ...[...cut.sections].filter((column) => !headings.includes(column))],
    records: filledDown.records,
    unreadable: cut.unreadable,
    notes: [...notes, ...titleNotes, ...letterNotes, ...cut.notes, ...filledDown.notes],
    remarks: [...titles, ...rows.slice(block.first, Math.max(block.first, block.last))]
      .map(textOf)
      .filter((text) => text !== ''),
  }
}
