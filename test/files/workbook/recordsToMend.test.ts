import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditableLayer, EditableRecord } from '../../../src/editing/editableLayer'
import type { Wording } from '../../../src/files/mendingColumns'
import { recordsToMend } from '../../../src/files/recordsToMend'
import { columnLetters, xmlText } from '../../../src/files/workbook/sheetXml'
import { unzip } from '../../../src/files/zip'
import { siteId } from '../../../src/province/station'
import { aPostalPoint, aStation, aVillage } from '../../report/aDataset'
import { readAs, told } from '../given'

const STATIONS = [
  aStation('0012', { reachKm: 40, bandMhz: 1800, shared: true, extra: { 'Ghi chú': '=HYPERLINK("x")' } }),
  aStation('A/2#2', { siteId: siteId('-5'), operator: 'iTel', onAir: '2024-06-30', extra: { SĐT: '0912' } }),
]
const POINTS = [
  aPostalPoint('row-2', { name: '<b>&"Bưu cục"', kind: 'other', hoursPerWeek: 40.5, postalCode: '048000' }),
  aPostalPoint('p', { name: '@sum', kind: 'culture-post', staffed: false, services: 'a\nb' }),
]
const VILLAGES = [
  aVillage('v1', { name: 'Thôn Hà My', population: null, position: [107.1234567, 16.7654321] }),
  aVillage('v2', {
    name: 'Bản 8',
    population: 0,
    households: 12,
    gridPower: false,
    extra: { Xã: 'Ba Lòng' },
  }),
]

const written = (layer: EditableLayer, records: readonly EditableRecord[], wording: Wording = 'vietnamese') =>
  recordsToMend(
    { layer, records, remarks: records.map(() => '=1+1: xem lại') },
    { sheet: 'Cần sửa', wording },
  )

async function sheetOf(bytes: Uint8Array): Promise<string> {
  const unpacked = await unzip(bytes, () => true, 1_000_000)
  if (!unpacked.ok) throw new Error('no archive')
  const sheet = unpacked.value.find(({ name }) => name === 'xl/worksheets/sheet1.xml')
  return new TextDecoder().decode(sheet?.bytes)
}

describe.each(['ours', 'vietnamese'] as const)(
  'records that are written to be mended in the wording %s',
  (wording) => {
    it.each([
      ['stations', 'tram-can-sua.xlsx', STATIONS],
      ['postalPoints', 'diem-phuc-vu-can-sua.xlsx', POINTS],
      ['villages', 'thon-can-sua.xlsx', VILLAGES],
    ] as const)(
      'are read again as the same %s, all of whose ids are theirs, and nothing is asked',
      async (layer, name, records) => {
        const read = await readAs(layer, name, await written(layer, records, wording))
        expect(read.layer.records).toEqual(records)
        expect([...read.unnamed]).toEqual([])
        expect(read.reading.isMended).toBe(true)
        expect(read.reading.layer.sureness).not.toBe('doubtful')
        expect(read.reading.coordinates).toMatchObject({ system: { kind: 'wgs84' }, sureness: 'likely' })
        expect(told(read.issues)).toEqual([])
      },
    )

    it('are told by what they are, not by what the file is called', async () => {
      for (const [layer, records] of [
        ['stations', STATIONS],
        ['postalPoints', POINTS],
        ['villages', VILLAGES],
      ] as const)
        await readAs(layer, 'sua.xlsx', await written(layer, records, wording))
    })
  },
)

describe('a file of records to be mended', () => {
  it('is in Vietnamese, headings and values, and is understood as it stands', async () => {
    const villages = [{ ...VILLAGES[1]!, reportedStatus: 'no-signal' as const }]
    const bytes = await written('villages', villages)
    expect(await sheetOf(bytes)).toMatch(
      /Cần sửa.*Mã bản ghi.*Tên thôn.*Dân số.*Điện lưới.*Không.*Trắng sóng/s,
    )
    expect(await sheetOf(await written('villages', villages, 'ours'))).toMatch(
      /population.*grid_power.*no-signal/s,
    )
    expect((await readAs('villages', 'a.xlsx', bytes)).layer.records).toEqual(villages)
  })

  it('is in our own words where a column of the file might be taken for a field', async () => {
    const village = aVillage('v', { population: 12, extra: { 'Dân số': 'khoảng 12', Hộ: 'nhiều' } })
    const bytes = await written('villages', [village, VILLAGES[1]!])
    expect((await readAs('villages', 'thon.xlsx', bytes)).layer.records[0]).toEqual(village)
  })

  it('has a column for every field, so that what is missing can be filled in', async () => {
    const read = await readAs('villages', 'a.xlsx', await written('villages', [VILLAGES[0]!]))
    expect(read.reading.columns).toMatchObject({
      population: 'Dân số',
      households: 'Số hộ',
      id: 'Mã bản ghi',
    })
  })

  it('leaves a blank blank: what a list would fill down stands in every row that has it', async () => {
    const villages = [
      aVillage('v1', { extra: { Huyện: 'Đa Krông', Xã: 'Ba Lòng' } }),
      aVillage('v2', { extra: { Xã: 'Tà Rụt' } }),
      aVillage('v3', { extra: {} }),
    ]
    const read = await readAs('villages', 'thon.xlsx', await written('villages', villages))
    expect(read.layer.records.map(({ extra }) => extra)).toEqual(villages.map(({ extra }) => extra))
    expect(told(read.issues)).toEqual([])
  })

  it('is well-formed XML in every part, with a content type for each', async () => {
    const unpacked = await unzip(await written('postalPoints', POINTS), () => true, 1_000_000)
    if (!unpacked.ok) throw new Error('no archive')
    const parts = new Map(unpacked.value.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]))
    const onError = (_: string, message: string) => {
      throw new Error(message)
    }
    for (const xml of parts.values())
      expect(
        new DOMParser({ onError }).parseFromString(xml, 'application/xml').documentElement,
      ).not.toBeNull()
    const types = parts.get('[Content_Types].xml')
    for (const name of parts.keys())
      if (/^xl\/.*(?<!rels)$/.test(name)) expect(types).toContain(`PartName="/${name}"`)
  })

  it('holds no formula: what looks like one is text', async () => {
    const xml = await sheetOf(await written('stations', STATIONS))
    expect(xml).toContain('=HYPERLINK(&quot;x&quot;)')
    expect(xml).not.toMatch(/<f[ >]/)
  })
})

describe('the XML of a sheet', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters)
  })

  it('leaves out what XML does not allow, and nothing else', () => {
    expect(xmlText('Thôn\u0000 Hà\u0001 <a>&\r\n😀\ud800\uffff')).toBe('Thôn Hà &lt;a&gt;&amp;&#13;\n😀')
  })
})

describe('any text', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((raw) => raw.normalize('NFC').replaceAll('Ð', 'Đ').trim())
    .filter((raw) => raw !== '' && xmlText(raw).length >= raw.length)

  it('of a name or of a column that only the file knows comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (name, remark) => {
        const village = aVillage('v', { name, extra: { x_remark: remark } })
        const read = await readAs('villages', 'thon.xlsx', await written('villages', [village, VILLAGES[0]!]))
        expect(read.layer.records[0]).toEqual(village)
      }),
      { numRuns: 50 },
    )
  })
})
