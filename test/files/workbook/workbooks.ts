import { zipped } from '../zipped'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface Parts {
  /** What stands in <sheetData>, or the whole sheet where it begins with "<". */
  readonly sheet: string
  readonly strings?: readonly string[]
  /** numFmtId of each style, and formats of their own. */
  readonly styles?: readonly number[]
  readonly formats?: Readonly<Record<number, string>>
  readonly workbook?: string
}

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`

/** A workbook of one sheet as Excel writes one: shared texts, styles, a declaration before each part. */
export function excelWorkbook({
  sheet,
  strings = [],
  styles = [0],
  formats = {},
  workbook = '',
}: Parts): Uint8Array {
  const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${content}`
  const format = Object.entries(formats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`,
  )
  const looks = styles.map((id) => `<xf numFmtId="${id}" fontId="0" xfId="0"/>`)
  return zipped({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbook}<sheets><sheet name="Trạm &amp; cột" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE_REL}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'sharedStrings', 'sharedStrings.xml')}${relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${MAIN}"><numFmts>${format.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${looks.join('')}</cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': xml(
      `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': xml(
      sheet.startsWith('<worksheet') || sheet.startsWith('<x:')
        ? sheet
        : `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
  })
}
