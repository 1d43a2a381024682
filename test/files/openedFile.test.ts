import { describe, expect, it } from 'vitest'
import { inlineOpener } from '../../src/files/inlineOpener'
import type { OpenedFile, ReadChoices } from '../../src/files/openedFile'
import type { LayerRead } from '../../src/files/readLayer'
import { collection, given, pointFeature, refusalOf, told } from './given'
import { sheetRows } from './workbook/sheetRows'
import { workbook, workbookOf } from './zipped'

const silent = () => {}
const noSignal = () => new AbortController().signal

async function opened(
  name: string,
  content: string | Uint8Array,
  sheet: string | null = null,
): Promise<OpenedFile> {
  const file = await inlineOpener().open(given(name, content), { sheet }, silent, noSignal())
  if (!file.ok) throw new Error(`refused: ${JSON.stringify(file.error)}`)
  return file.value
}

async function readOf(file: OpenedFile, choices: ReadChoices = {}): Promise<LayerRead> {
  const read = await file.read(choices, silent)
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.error)}`)
  return read.value
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Row 1 is a title, row 2 the headings, row 6 the total; the technology of row 5 and the longitude of row 4 are wrong. */
const LIST = [
  'Danh sách trạm;;;;;',
  'Mã trạm;Nhà mạng;Công nghệ;Kinh độ;Vĩ độ;Ghi chú',
  'QT1;Viettel;4G;107,10;16,80;',
  'QT2;VNPT;4G;1x7,20;16,70;=1+1',
  'QT3;VNPT;6G;107,30;16,60;<script>',
  'Tổng;;3;;;',
].join('\n')

describe('an opened file', () => {
  it('says what columns it has, what stands in them, and where its headings are', async () => {
    const { shape } = await opened('tram.csv', LIST)
    expect(shape).toEqual({
      file: 'tram.csv',
      form: 'table',
      encoding: { encoding: 'utf-8', sureness: 'certain' },
      sheets: [],
      sheet: null,
      headingRow: 2,
      columns: [
        { heading: 'Mã trạm', samples: ['QT1', 'QT2', 'QT3'], filled: 3 },
        { heading: 'Nhà mạng', samples: ['Viettel', 'VNPT'], filled: 3 },
        { heading: 'Công nghệ', samples: ['4G', '6G'], filled: 3 },
        { heading: 'Kinh độ', samples: ['107,10', '1x7,20', '107,30'], filled: 3 },
        { heading: 'Vĩ độ', samples: ['16,80', '16,70', '16,60'], filled: 3 },
        { heading: 'Ghi chú', samples: ['=1+1', '<script>'], filled: 2 },
      ],
      records: 3,
    })
  })

  it('lists the sheets of a workbook with their records, and is of the one that is asked for', async () => {
    const book = workbookOf(
      {
        name: 'Trạm',
        rows: [
          ['Mã trạm', 'Công nghệ', 'Kinh độ', 'Vĩ độ'],
          ['QT1', '4G', 107.1, 16.8],
          ['QT2', '3G', 107.2, 16.7],
        ],
      },
      {
        name: 'Thôn',
        rows: [
          ['Tên thôn', 'Kinh độ', 'Vĩ độ'],
          ['Thôn A', 107.1, 16.8],
        ],
      },
    )
    const sheets = [
      { name: 'Trạm', rows: 2 },
      { name: 'Thôn', rows: 1 },
    ]
    expect((await opened('a.xlsx', book)).shape).toMatchObject({ sheets, sheet: 'Trạm', records: 2 })
    const villages = await opened('a.xlsx', book, 'Thôn')
    expect(villages.shape).toMatchObject({ sheets, sheet: 'Thôn', records: 1 })
    expect((await readOf(villages)).kind).toBe('villages')
  })

  it('gives the rows that are asked for, as they stand there', async () => {
    const file = await opened('tram.csv', LIST)
    expect(await file.rows([5, 1, 99])).toEqual([
      { row: 5, cells: ['QT3', 'VNPT', '6G', '107,30', '16,60', '<script>'] },
      { row: 1, cells: ['Danh sách trạm', '', '', '', '', ''] },
    ])
    const features = await opened(
      'a.geojson',
      collection(pointFeature([107, 16], { name: 'A', n: null, list: [1] })),
    )
    expect(await features.rows([1, 2])).toEqual([{ row: 1, cells: ['A', '', '[1]'] }])
  })

  it('tells for each record which row it came from, also where a row is several stations', async () => {
    const sites = 'Mã trạm;4G;5G;Nhà mạng;Kinh độ;Vĩ độ\nQT1;x;x;Viettel;107,1;16,8\n\nQT2;x;;VNPT;107,2;16,7'
    const { layer } = await readOf(await opened('tram.csv', sites))
    expect(layer.records.map(({ id }) => id)).toEqual(['QT1/Viettel/4G', 'QT1/Viettel/5G', 'QT2/VNPT/4G'])
    expect([...layer.rows!]).toEqual([2, 2, 4])
  })
})

describe('columns that a person chose', () => {
  const STRANGE = 'Cột A;Cột B;Cột C;Cột D\nQT1;LTE;107,10;16,80\nQT2;GSM;107,20;16,70'

  it('make a file readable that says nothing of itself', async () => {
    const file = await opened('x.csv', STRANGE)
    expect(await file.read({}, silent)).toMatchObject({ ok: false, error: { kind: 'no-coordinate-columns' } })
    const columns = { lon: 'Cột C', lat: 'Cột D', technology: 'Cột B', site_id: 'Cột A' }
    const read = await readOf(file, { layer: 'stations', columns })
    expect(read.layer.records).toMatchObject([
      { siteId: 'QT1', technology: '4G', position: [107.1, 16.8], extra: {} },
      { siteId: 'QT2', technology: '2G', position: [107.2, 16.7], extra: {} },
    ])
    expect(read.reading.columns).toEqual(columns)
  })

  it('go before what would be guessed, and null takes a guess away', async () => {
    const file = await opened('thon.csv', 'Tên thôn,Dân số,Số hộ,Kinh độ,Vĩ độ\nThôn A,400,100,107.1,16.8')
    const swapped = await readOf(file, { columns: { population: 'Số hộ', households: null } })
    expect(swapped.layer.records).toMatchObject([
      { population: 100, households: null, extra: { 'Dân số': '400' } },
    ])
    expect(swapped.reading.columns).toEqual({
      name: 'Tên thôn',
      population: 'Số hộ',
      lon: 'Kinh độ',
      lat: 'Vĩ độ',
    })
  })

  it('may hold both coordinates, and a heading that the file does not have counts as none', async () => {
    const file = await opened('thon.csv', 'Tên thôn,Ở đâu,Kinh độ,Vĩ độ\nThôn A,"16.8, 107.1",1,2')
    const read = await readOf(file, { columns: { both: 'Ở đâu', name: 'Không có' }, layer: 'villages' })
    expect(read.layer.records).toMatchObject([{ name: 'Thôn A', position: [107.1, 16.8] }])
  })

  it('decide which of X and Y is north', async () => {
    const file = await opened('thon.csv', 'Tên thôn,X,Y\nThôn A,16.8,107.1')
    const asked = await readOf(file, { columns: { lon: 'Y', lat: 'X' } })
    expect(asked.reading.columns).toMatchObject({ lon: 'Y', lat: 'X' })
    expect(asked.layer.records).toMatchObject([{ position: [107.1, 16.8] }])
    expect(told(asked.issues)).toEqual([])
  })
})

describe('corrections', () => {
  it('are made before anything is made of the rows', async () => {
    const file = await opened('tram.csv', LIST)
    expect((await readOf(file)).layer.records).toHaveLength(1)
    const read = await readOf(file, {
      corrections: [
        { row: 4, column: 'Kinh độ', value: '107,20' },
        { row: 5, column: 'Công nghệ', value: ' 5G ' },
        { row: 99, column: 'Kinh độ', value: '1' },
        { row: 3, column: 'Không có', value: '1' },
      ],
    })
    expect(read.layer.records).toMatchObject([
      { siteId: 'QT1', position: [107.1, 16.8] },
      { siteId: 'QT2', position: [107.2, 16.7] },
      { siteId: 'QT3', technology: '5G' },
    ])
    // What was read with corrections leaves the file as it was.
    expect((await readOf(file)).layer.records).toHaveLength(1)
    expect((await file.rows([4]))[0]?.cells[3]).toBe('1x7,20')
  })

  it('make a record of a row that was taken for a section', async () => {
    const file = await opened(
      'thon.csv',
      'STT;Tên thôn;Kinh độ;Vĩ độ\n1;Thôn A;107,1;16,8\nII;Xã Ba Lòng;;\n3;Thôn B;107,2;16,7',
    )
    expect((await readOf(file)).layer.records).toHaveLength(2)
    const corrections = [
      { row: 3, column: 'Kinh độ', value: '107,3' },
      { row: 3, column: 'Vĩ độ', value: '16,6' },
    ]
    expect(
      (await readOf(file, { corrections })).layer.records.map((one) => 'name' in one && one.name),
    ).toEqual(['Thôn A', 'Xã Ba Lòng', 'Thôn B'])
  })

  it('change the properties of a feature', async () => {
    const file = await opened(
      't.geojson',
      collection(pointFeature([107, 16], { technology: '6G', site_id: 'A' })),
    )
    const read = await readOf(file, {
      layer: 'stations',
      corrections: [{ row: 1, column: 'technology', value: '5G' }],
    })
    expect(read.layer.records).toMatchObject([{ technology: '5G' }])
  })
})

describe('the rejected rows', () => {
  it('come under their own headings with the reason behind, and no cell is a formula', async () => {
    const file = await opened('tram.csv', LIST)
    const rows = await sheetRows(
      await file.rejectedRows(await readOf(file), ({ kind, column }) => `${kind} ở ${column}`),
    )
    expect(rows).toEqual([
      ['Mã trạm', 'Nhà mạng', 'Công nghệ', 'Kinh độ', 'Vĩ độ', 'Ghi chú', 'Lý do bị loại'],
      ['QT2', 'VNPT', '4G', '1x7,20', '16,70', '=1+1', 'not-a-number ở Kinh độ'],
      ['QT3', 'VNPT', '6G', '107,30', '16,60', '<script>', 'unknown-technology ở Công nghệ'],
    ])
  })

  it('can be mended and dropped again: what was wrong with them is no property of theirs', async () => {
    const file = await opened('tram.csv', LIST)
    const rows = await sheetRows(await file.rejectedRows(await readOf(file)))
    const mended = rows.map((cells) =>
      cells.map((cell) => (cell === '1x7,20' ? 107.2 : cell === '6G' ? '5G' : cell)),
    )
    const again = await opened('loai.xlsx', workbook(mended))
    expect((await readOf(again)).layer.records).toMatchObject([
      { siteId: 'QT2', position: [107.2, 16.7], extra: { 'Ghi chú': '=1+1' } },
      { siteId: 'QT3', technology: '5G', extra: { 'Ghi chú': '<script>' } },
    ])
    expect(again.shape.columns.map(({ heading }) => heading)).not.toContain('Lý do bị loại')
  })

  it('keep what merged cells say of them', async () => {
    const file = await opened(
      'tram.csv',
      'Mã trạm;Công nghệ;Kinh độ;Vĩ độ\nQT1;4G;107,1;16,8\n;7G;;\nQT2;4G;107,2;16,7',
    )
    const rows = await sheetRows(await file.rejectedRows(await readOf(file)))
    expect(rows[1]?.slice(0, 4)).toEqual(['QT1', '7G', '107,1', '16,8'])
  })

  it('hold a row that was cut in the wrong places whole in one cell, so that no piece is taken for another column', async () => {
    const file = await opened('thon.csv', 'Tên thôn,Kinh độ,Vĩ độ\nThôn A,107.1,16.8\nThôn B,107,2,16,7')
    const bytes = await file.rejectedRows(await readOf(file))
    expect((await sheetRows(bytes))[1]).toEqual(['Thôn B 107 2 16 7', null, null, 'unreadable-row'])
    expect(await refusalOf('again.xlsx', bytes)).toMatchObject({ kind: 'nothing-usable', rejected: 1 })
  })

  it('of features carry their shapes, and are read again from them', async () => {
    const text = collection(
      pointFeature([107, 16], { technology: '4G', operator: 'VNPT' }),
      pointFeature([107.2, 16.5], { technology: '9G', operator: 'VNPT' }),
    )
    const file = await opened('t.geojson', text)
    const csv = textOf(await file.rejectedRows(await readOf(file, { layer: 'stations' })))
    const again = await readOf(await opened('again.csv', csv.replace('9G', '5G')))
    expect(again.layer.records).toMatchObject([
      { technology: '5G', position: [107.2, 16.5], operator: 'VNPT' },
    ])
  })
})

describe('an answer that is no longer wanted', () => {
  it('of an older question is "overtaken"', async () => {
    const file = await opened('tram.csv', LIST)
    const [older, newer] = await Promise.all([file.read({}, silent), file.read({}, silent)])
    expect(older).toEqual({ ok: false, error: { kind: 'overtaken', file: 'tram.csv' } })
    expect(newer.ok).toBe(true)
  })

  it('is "cancelled" when the file was closed, or its opening called off', async () => {
    const file = await opened('tram.csv', LIST)
    const reading = file.read({}, silent)
    file.close()
    expect(await reading).toEqual({ ok: false, error: { kind: 'cancelled', file: 'tram.csv' } })
    const calledOff = new AbortController()
    const opening = inlineOpener().open(given('tram.csv', LIST), { sheet: null }, silent, calledOff.signal)
    calledOff.abort()
    expect(await opening).toEqual({ ok: false, error: { kind: 'cancelled', file: 'tram.csv' } })
  })
})
