import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP archive as other programs write them, with entries that are deflated or only stored. */
export function zipped(
  entries: Readonly<Record<string, string | Uint8Array>>,
  how: 'deflated' | 'stored' = 'deflated',
): Uint8Array {
  const locals: Buffer[] = []
  const listed: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(entries)) {
    const raw = Buffer.from(content)
    const packed = how === 'stored' ? raw : deflateRawSync(raw)
    const method = how === 'stored' ? 0 : 8
    const nameBytes = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(method, 8)
    const checksum = crc32(raw)
    local.writeUInt32LE(checksum, 14)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(raw.length, 22)
    local.writeUInt16LE(nameBytes.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(checksum, 16)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(raw.length, 24)
    entry.writeUInt16LE(nameBytes.length, 28)
    entry.writeUInt32LE(at, 42)
    locals.push(local, nameBytes, packed)
    listed.push(entry, nameBytes)
    at += 30 + nameBytes.length + packed.length
  }
  const list = Buffer.concat(listed)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(entries).length, 8)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...locals, list, end]))
}

const cellXml = (value: string | number | boolean, column: number, row: number) => {
  const at = `${String.fromCharCode(65 + column)}${row}`
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships'

type SheetRows = readonly (readonly (string | number | boolean | null)[])[]

export interface Sheet {
  readonly name: string
  readonly rows: SheetRows
  /** "A2:A4" */
  readonly merged?: readonly string[]
}

function sheetXml({ rows, merged = [] }: Sheet): string {
  const cells = (row: SheetRows[number], r: number) =>
    row.map((cell, c) => (cell === null || cell === '' ? '' : cellXml(cell, c, r + 1))).join('')
  const sheetRows = rows.map((row, r) => `<row r="${r + 1}">${cells(row, r)}</row>`)
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet xmlns="${MAIN}"><sheetData>${sheetRows.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`
}

/** The least workbook that Excel opens: no styles, texts in line. */
export function workbookOf(...sheets: readonly Sheet[]): Uint8Array {
  const listed = sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  const related = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  return zipped({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE_REL}">${related.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
  })
}

/** A workbook of one sheet. */
export const workbook = (rows: SheetRows): Uint8Array => workbookOf({ name: 'Trạm', rows })
