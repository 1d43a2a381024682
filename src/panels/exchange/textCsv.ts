/** Byte order mark: without it a spreadsheet program takes the file for a Western one. */
const BOM = '\ufeff'

/** A cell that begins like a formula is kept a text by a leading apostrophe. */
const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell)

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const line = (cells: readonly string[]) => cells.map((cell) => quoted(asText(cell))).join(',')

/** A table of texts for whoever mends files: RFC 4180, UTF-8 with BOM. */
export const textCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`${BOM}${rows.map(line).join('\r\n')}\r\n`)
