import type { Json } from '../../base/json'
import { meaningOf, TECHNOLOGY_WORDS } from '../words'
import { type Cell, type Cells, filled, isNumeric, isWords } from './cells'
import { type Section, sectionOf } from './sectionRow'

/** What a row below the headings is. */
export type RowRole =
  | { readonly role: 'record' }
  | { readonly role: 'total' }
  | { readonly role: 'text' }
  | { readonly role: 'section'; readonly section: Section }

const TOTAL =
  /^(?:tổng|cộng(?! hoà| hòa)|tỷ lệ|tỉ lệ|luỹ kế|lũy kế|bình quân|trung bình|tong cong|tong so|ty le|(?:grand |sub)?total\b|sum$)/i
/** How the lines around a form begin: notes, sources, dates, signatures, addresses. */
const TEXT =
  /^\(?(?:\* ?)?(?:ghi chú|chú thích|nguồn|người lập|lập biểu|người báo cáo|thủ trưởng|giám đốc|trưởng phòng|kế toán|phê duyệt|xác nhận|nơi nhận|ký,? |ký tên|đơn vị (?:báo cáo|nhận|tính)|đvt|ngày nhận|biểu (?:số|vt)|cộng ho[àa]|độc lập|.{0,30}ngày .{1,4} tháng)/i
const MOST_CELLS_OF_TEXT = 3

const RECORD: RowRole = { role: 'record' }

const DATE_LINE = /ngày .{1,8} tháng/i

/** Whether a cell holds a coordinate or a shape: there is a digit in it. Dates and signatures may stand below. */
export const saysWhere = (cell: Json | undefined) =>
  cell !== undefined && /\d/.test(String(cell)) && !DATE_LINE.test(String(cell))

/** The first words of a row, past its number and numeral. */
const firstWords = (cells: Cells): string =>
  String(filled(cells).find(({ cell }) => isWords(cell) && String(cell).length > 2)?.cell ?? '').normalize(
    'NFC',
  )

/**
 * Tells records from totals, headings of sections, notes and signatures. A row that says where it is (in one of the
 * columns `placing`) is always a record; so is every row of a table without such columns, but for totals.
 */
export function rowRoleOf(cells: Cells, placing: readonly number[]): RowRole {
  if (placing.some((column) => saysWhere(cells[column]))) return RECORD
  const words = firstWords(cells)
  if (TOTAL.test(words)) return { role: 'total' }
  if (placing.length === 0) return RECORD
  if (TEXT.test(words) && filled(cells).length <= MOST_CELLS_OF_TEXT) return { role: 'text' }
  const section = sectionOf(cells)
  return section ? { role: 'section', section } : RECORD
}

/**
 * Below the last record even an unknown line of one or two texts is none: a name under a signature, a remark. One that
 * names a technology may go on with the site above.
 */
export const isTailText = (cells: Cells): boolean => {
  const held = filled(cells)
  const isText = ({ cell }: { readonly cell: Cell }) =>
    !isNumeric(cell) && meaningOf(String(cell), TECHNOLOGY_WORDS) === null
  return held.length <= 2 && held.every(isText) && cells.length >= 4
}
