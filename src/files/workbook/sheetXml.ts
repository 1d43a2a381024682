import type { Json } from '../../base/json'

/** A cell of a workbook: text, number, flag, or nothing. */
export type WorkbookCell = string | number | boolean | null

/** A value as a cell: what is neither text, number nor flag as JSON. */
export const cellOf = (value: Json | undefined): WorkbookCell =>
  value === undefined || value === null ? null : typeof value === 'object' ? JSON.stringify(value) : value

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** What XML 1.0 §2.2 does not allow in a document, not even escaped. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

export const xmlText = (text: string): string =>
  text.replace(ILLEGAL, '').replace(/[&<>"\r]/g, (character) => ESCAPES[character]!)

/** 0 → "A", 25 → "Z", 26 → "AA". */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** Texts stand in line, so that none is ever taken for a formula. */
function cellXml(cell: WorkbookCell, at: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : ''
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`
}

/** `number`: of the row, from 1. */
export const rowXml = (cells: readonly WorkbookCell[], number: number): string =>
  `<row r="${number}">${cells.map((cell, i) => cellXml(cell, `${columnLetters(i)}${number}`)).join('')}</row>`

/** What stands before the rows of a sheet: its first row stays in sight, its columns are so many characters wide. */
export const sheetStart = (widths: readonly number[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`

export const SHEET_END = '</sheetData></worksheet>'
