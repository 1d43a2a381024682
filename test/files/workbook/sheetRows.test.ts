import fc from 'fast-check'
import readSheets from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { withoutPause } from '../../../src/files/pace'
import type { Cells } from '../../../src/files/table/cells'
import { numberLooksOf } from '../../../src/files/workbook/numberLooks'
import { sharedStringsOf } from '../../../src/files/workbook/sharedStrings'
import { type SheetRows, SheetTooLarge, sheetRowsOf } from '../../../src/files/workbook/sheetRows'
import { workbookPartsOf } from '../../../src/files/workbook/workbookParts'
import { unzip } from '../../../src/files/zip'
import { workbook } from '../zipped'
import { excelWorkbook, type Parts } from './workbooks'

async function sheetIn(bytes: Uint8Array): Promise<SheetRows> {
  const unzipped = await unzip(bytes, () => true, 100_000_000)
  if (!unzipped.ok) throw new Error(unzipped.error)
  const { sheets, strings, styles, is1904 } = await workbookPartsOf(unzipped.value)
  const context = {
    strings: strings ? await sharedStringsOf(strings, withoutPause) : [],
    looks: styles ? await numberLooksOf(styles) : [],
    is1904,
  }
  return sheetRowsOf(sheets[0]!.bytes, context, withoutPause)
}

const rowsOf = async (parts: Parts) => (await sheetIn(excelWorkbook(parts))).rows

describe('the cells of a sheet', () => {
  it('stand where their references say, whatever is left out before them', async () => {
    const sheet =
      '<row r="2"><c r="B2"><v>1</v></c><c r="AA2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="5"/>'
    const rows = await rowsOf({ sheet })
    expect(rows.map((cells) => cells.length)).toEqual([0, 27, 27, 0, 27])
    expect([rows[1]![1], rows[1]![26]]).toEqual([1, 2])
  })

  it('stand one after the other where none has a reference', async () => {
    const sheet = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'
    expect(await rowsOf({ sheet })).toEqual([
      [1, 2],
      [3, null],
    ])
  })

  it('are texts, numbers, flags, dates and formulas by their type', async () => {
    const sheet = [
      '<row r="1">',
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1"><v>16.8165</v></c>',
      '<c r="C1" t="b"><v>1</v></c>',
      '<c r="D1" t="str"><f>A1&amp;"x"</f><v>a&lt;b</v></c>',
      '<c r="E1" t="inlineStr"><is><r><t>Hướng </t></r><r><t>Hoá</t></r></is></c>',
      '<c r="F1" t="e"><v>#N/A</v></c>',
      '<c r="G1" t="d"><v>2024-07-26T00:00:00</v></c>',
      '<c r="H1"><f>1+2</f><v>3</v></c>',
      '<c r="I1" s="0"/>',
      '<c r="J1" t="n"><v>1E-7</v></c>',
      '</row>',
    ].join('')
    expect(await rowsOf({ sheet, strings: ['<t xml:space="preserve"> Gio Linh </t>'] })).toEqual([
      ['Gio Linh', 16.8165, true, 'a<b', 'Hướng Hoá', null, '2024-07-26', 3, null, 1e-7],
    ])
  })

  it('are the same with a prefix, single quotes, line breaks between attributes, comments and CDATA', async () => {
    const sheet =
      "<x:worksheet xmlns:x='m'><x:sheetData><x:row\n r='1'><!-- <c> --><x:c\tr = 'B1' t='inlineStr'><x:is><x:t><![CDATA[a&b]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>"
    expect(await rowsOf({ sheet })).toEqual([[null, 'a&b']])
  })

  it('share texts of several looks; how to read them aloud is left out, and so are escapes', async () => {
    const strings = [
      '<r><t>Đa</t></r><r><rPr><b/></rPr><t>krông</t></r><rPh sb="0" eb="1"><t>da</t></rPh>',
      '<t>a_x0041_&#272;&#x1ED9;&quot;</t>',
      '<t/>',
    ]
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
    expect(await rowsOf({ sheet, strings })).toEqual([['Đakrông', 'aAĐộ"', '']])
  })
})

describe('a number', () => {
  /** 45,499 days after 30 December 1899 is 26 July 2024; 0.3125 of a day is 7:30. */
  it.each([
    [14, undefined, 45499, '2024-07-26'],
    [22, undefined, 45499.75, '2024-07-26'],
    [164, 'dd/mm/yyyy', 45499, '2024-07-26'],
    [164, '[$-42A]dd\\/mm\\/yyyy;@', 45499, '2024-07-26'],
    [164, 'yyyy', 45499, '2024-07-26'],
    [20, undefined, 0.3125, '07:30'],
    [164, '[h]:mm:ss.000', 0.3125, '07:30'],
    [164, '000000', 1930, '001930'],
    [164, '00000', 1.5, 1.5],
    [164, '00000', -3, -3],
    [164, '#,##0.00', 45499, 45499],
    [164, '0.00E+00', 45499, 45499],
    [164, '#,##0 &quot;đồng/năm&quot;', 45499, 45499],
    [164, 'General', 45499, 45499],
    [1, undefined, 45499, 45499],
    [14, undefined, -1, -1],
    [14, undefined, 1e300, 1e300],
  ])('of format %i %s that is %d reads as %s', async (id, format, number, expected) => {
    const formats = format === undefined ? {} : { [id]: format }
    const sheet = `<row r="1"><c r="A1" s="1"><v>${number}</v></c></row>`
    expect(await rowsOf({ sheet, styles: [0, id], formats })).toEqual([[expected]])
  })

  it('of days counts from 1904 where the workbook says so, and knows that 1900 had no leap day', async () => {
    const sheet = '<row r="1"><c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>61</v></c></row>'
    expect(await rowsOf({ sheet, styles: [0, 14] })).toEqual([['1900-02-28', '1900-03-01']])
    const workbookPr = '<workbookPr date1904="1"/>'
    // 1 January 1904 and 366 days: 1904 was a leap year.
    const one = '<row r="1"><c r="A1" s="1"><v>366</v></c></row>'
    expect(await rowsOf({ sheet: one, styles: [0, 14], workbook: workbookPr })).toEqual([['1905-01-01']])
  })
})

describe('a sheet made to harm', () => {
  it.each([
    '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1"><c r="AAAAAAAAAAAA1"><v>1</v></c></row>',
    '<row r="-5"/>',
    '<row r="1e99"/>',
  ])('is too large: %s', async (sheet) => {
    await expect(rowsOf({ sheet })).rejects.toThrow(SheetTooLarge)
  })

  it.each([
    '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c>',
    '</row></row>',
    '<row r="1"><c r="A1"><v>1</v></c></row',
    `<row r="1" ${Array.from({ length: 200_000 }, (_, i) => i).join(' ')}`,
  ])('is refused as damaged: %.60s', async (sheet) => {
    await expect(rowsOf({ sheet })).rejects.toThrow(/shared string|end/)
  })
})

describe('beside another reader', () => {
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/\p{Cc}|_x/u.test(text)),
    fc.constantFrom('Hướng Hoá', 'a&amp;b', '<c r="A1">', "'", '"', ']]>', '019300'),
  )
  const grid = fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 8 })

  const asOurs = (value: unknown) =>
    typeof value === 'string' ? value.normalize('NFC').replaceAll('Ð', 'Đ').trim() || null : (value ?? null)
  /** Blanks at the end of a row, and blank rows at the end, say nothing. */
  const said = (rows: readonly Cells[] | readonly (readonly unknown[])[]) => {
    const cut = rows.map((cells) => {
      const values = cells.map(asOurs)
      return values.slice(0, values.findLastIndex((value) => value !== null) + 1)
    })
    return cut.slice(0, cut.findLastIndex((cells) => cells.length > 0) + 1)
  }

  it('reads the same of any workbook', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const bytes = workbook(rows)
        const [theirs] = await readSheets(bytes.slice().buffer, { trim: false })
        const ours = await sheetIn(bytes)
        expect(said(ours.rows)).toEqual(said(theirs!.data))
      }),
    )
  })
})
