import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../src/files/crc32'
import { featureTable } from '../../src/files/featureTable'
import { villagesToFeatures } from '../../src/files/layerFeatures'
import { type LayerRead, readLayer } from '../../src/files/readLayer'
import { writeCsv } from '../../src/files/writeCsv'
import { unzip } from '../../src/files/zip'
import { LAYER_KINDS } from '../../src/province/dataset'
import { STATIONS } from './formats/flatGeobufs'
import { dbfOf, shpOfPoints, shpOfPolygons } from './formats/shapefiles'
import { given, readAs, readEverywhere, refusalOf, told } from './given'
import { excelWorkbook } from './workbook/workbooks'
import { workbook, workbookOf, zipped } from './zipped'

/** FUZZ_RUNS=10000 for a long run; the suite makes a thousand of each kind. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1000)
const TIMEOUT = RUNS * 100

const square = [
  [107, 16],
  [107, 16.1],
  [107.1, 16.1],
  [107, 16],
] as const
const HEAD = ['Mã trạm', 'Nhà mạng', 'Công nghệ', 'Kinh độ', 'Vĩ độ']

/** One small file of every format that can be read: what is cut and bent below. */
const WHOLE: Readonly<Record<string, Uint8Array>> = {
  'a.csv': new TextEncoder().encode(
    'Danh sách\nMã trạm;Nhà mạng;2G;4G;Toạ độ\nI. Thành phố Đông Hà;;;;\nQT1;Viettel, VNPT;x;1;16°48\'59"N 107°06\'01"E\nTổng;;2;;\n',
  ),
  'b.txt': new Uint8Array(Buffer.from('Tên thôn\tX (m)\tY (m)\nThôn A\t1.860.097,2\t590.430,6', 'utf16le')),
  'a.xlsx': workbookOf({
    name: 'A',
    rows: [HEAD, ['QT1', 'Viettel', '4G', 107.1, 16.8], [null, null, '3G', null, null]],
    merged: ['A2:A3', 'B2:B3', 'D2:D3', 'E2:E3'],
  }),
  'a.geojson': new TextEncoder().encode(
    '{"type":"FeatureCollection","features":[{"type":"Feature","id":1,"properties":{"code":"19570","name":"Ba Lòng"},"geometry":{"type":"Polygon","coordinates":[[[107,16],[107.1,16],[107.1,16.1],[107,16]]]}}]}',
  ),
  'a.kml': new TextEncoder().encode(
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Thôn A</name><Point><coordinates>107.1,16.8</coordinates></Point></Placemark></kml>',
  ),
  'a.zip': zipped({
    'xa.shp': shpOfPolygons([[square]]),
    'xa.dbf': dbfOf([{ name: 'ten_xa', type: 'C', length: 20 }], [['Ba Lòng']]),
    'xa.prj': 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]',
  }),
  'a.fgb': new Uint8Array(Buffer.from(STATIONS, 'base64')),
  'a.csv.gz': new Uint8Array(gzipSync('Tên thôn,Kinh độ,Vĩ độ\nThôn A,107.1,16.8')),
}

const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : []

/** What must hold of a file that could be read, whatever it was: records, all of them finite and on the globe. */
function expectSound({ layer, issues, reading }: LayerRead): void {
  expect(layer.records.length).toBeGreaterThan(0)
  expect(reading.layer.layer).toSatisfy((kind: (typeof LAYER_KINDS)[number]) => LAYER_KINDS.includes(kind))
  for (const record of layer.records) {
    expect(numbersIn(record).every(Number.isFinite)).toBe(true)
    if ('position' in record) {
      expect(Math.abs(record.position[0])).toBeLessThanOrEqual(180)
      expect(Math.abs(record.position[1])).toBeLessThanOrEqual(90)
    }
  }
  expect(issues.every(({ file, kind }) => file !== '' && kind.length > 0)).toBe(true)
  // What is shown and kept crosses to a worker and to the browser's storage.
  expect(structuredClone(issues)).toEqual(issues)
}

const layerOrNone = fc.constantFrom(...LAYER_KINDS, undefined)

async function readBent(name: string, bytes: Uint8Array, layer: (typeof LAYER_KINDS)[number] | undefined) {
  const read = await readEverywhere({ name, bytes }, layer ? { layer } : {})
  if (read.ok) expectSound(read.value)
  else expect(read.error.file).toBe(name.replace(/\.gz$/, '') === read.error.file ? read.error.file : name)
}

describe('whatever the bytes', () => {
  it(
    'a whole file with some of them changed is read soundly or refused',
    async () => {
      const change = fc.tuple(fc.nat(), fc.nat({ max: 255 }))
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...Object.keys(WHOLE)),
          fc.array(change, { minLength: 1, maxLength: 8 }),
          layerOrNone,
          async (name, changes, layer) => {
            const bytes = Uint8Array.from(WHOLE[name]!)
            for (const [at, byte] of changes) bytes[at % bytes.length] = byte
            await readBent(name, bytes, layer)
          },
        ),
        { numRuns: RUNS },
      )
    },
    TIMEOUT,
  )

  it(
    'a whole file that ends early, or has a piece cut out or doubled, is read soundly or refused',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...Object.keys(WHOLE)),
          fc.nat(),
          fc.nat(),
          fc.constantFrom('end', 'cut', 'double'),
          layerOrNone,
          async (name, a, b, how, layer) => {
            const whole = WHOLE[name]!
            const [from, to] = [a % whole.length, b % whole.length].sort((x, y) => x - y) as [number, number]
            const rest = how === 'end' ? [] : how === 'cut' ? whole.subarray(to) : whole.subarray(from)
            const start = how === 'double' ? whole.subarray(0, to) : whole.subarray(0, from)
            await readBent(name, Uint8Array.from([...start, ...rest]), layer)
          },
        ),
        { numRuns: RUNS },
      )
    },
    TIMEOUT,
  )

  it(
    'behind the signature of any format, they are read soundly or refused',
    async () => {
      const signature = fc.constantFrom(
        [],
        [0x50, 0x4b, 3, 4],
        [0x1f, 0x8b, 8],
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0xef, 0xbb, 0xbf],
        [...Buffer.from('<kml>')],
        [...Buffer.from('lon,lat,technology\n')],
      )
      await fc.assert(
        fc.asyncProperty(
          signature,
          fc.uint8Array({ maxLength: 300 }),
          layerOrNone,
          async (head, tail, layer) => {
            await readBent('a', Uint8Array.from([...head, ...tail]), layer)
          },
        ),
        { numRuns: RUNS },
      )
    },
    TIMEOUT,
  )

  it(
    'of the files inside an archive, they are read soundly or refused',
    async () => {
      const shp = shpOfPoints([
        [107, 16],
        [107.1, 16.1],
      ])
      const dbf = dbfOf([{ name: 'name', type: 'C', length: 9 }], [['Thôn A'], ['Thôn B']])
      const change = fc.tuple(fc.boolean(), fc.nat(), fc.nat({ max: 255 }))
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { minLength: 1, maxLength: 8 }),
          layerOrNone,
          async (changes, layer) => {
            const [shapes, rows] = [Uint8Array.from(shp), Uint8Array.from(dbf)]
            for (const [inShapes, at, byte] of changes) {
              const bytes = inShapes ? shapes : rows
              bytes[at % bytes.length] = byte
            }
            await readBent('a.zip', zipped({ 'a.shp': shapes, 'a.dbf': rows }), layer)
          },
        ),
        { numRuns: RUNS },
      )
    },
    TIMEOUT,
  )
})

describe('whatever stands in the parts of a workbook', () => {
  /** With shared texts and formats, which the small workbook above has not. */
  const whole = excelWorkbook({
    sheet:
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row><row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2"><v>107.1</v></c><c r="C2"><v>16.8</v></c><c r="D2" s="1"><v>45499</v></c></row>',
    strings: [
      '<t>Tên thôn</t>',
      '<t>Kinh độ</t>',
      '<t>Vĩ độ</t>',
      '<t>Ngày đo</t>',
      '<r><t>Thôn </t></r><r><t>A</t></r>',
    ],
    styles: [0, 164],
    formats: { 164: 'dd/mm/yyyy' },
  })

  it(
    'it is read soundly or refused',
    async () => {
      const unpacked = await unzip(whole, () => true, 1_000_000)
      const parts = unpacked.ok ? unpacked.value : []
      expect(parts).toHaveLength(6)
      const change = fc.tuple(
        fc.nat({ max: parts.length - 1 }),
        fc.nat(),
        fc.constantFrom(...'<>/"=& 19AZ\0'),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const bent = parts.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) }))
          for (const [part, at, letter] of changes) {
            const { bytes } = bent[part]!
            bytes[at % bytes.length] = letter.charCodeAt(0)
          }
          const entries = Object.fromEntries(bent.map(({ name, bytes }) => [name, bytes]))
          await readBent('a.xlsx', zipped(entries), 'villages')
        }),
        { numRuns: RUNS },
      )
    },
    TIMEOUT,
  )
})

describe('no row is lost in silence', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '',
      'Tổng cộng',
      'I. Huyện Đakrông',
      'Ghi chú',
      'II',
      'A',
      '1',
      'Tên thôn',
      'Xã Ba Lòng',
    ),
    fc.constantFrom('107.1', '16.8', '16,8', '590430,6', '1860097,2', '0', 'x', '107 06 01'),
    fc.string({ maxLength: 6 }),
  )
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

  it(
    'every row of a table is a record, or an issue has its number',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(cell, { minLength: 5, maxLength: 6 }), { maxLength: 12 }),
          async (rows) => {
            const good = '"Thôn A","1","Ba Lòng","107.1","16.8"'
            const body = rows.map((row) => row.map(quoted).join(','))
            const csv = ['Tên thôn,Dân số,Xã,Kinh độ,Vĩ độ', good, ...body].join('\n')
            const { layer, issues } = await readAs('villages', 'a.csv', csv, { layer: 'villages' })
            const lines = csv.split('\n').length
            const breaks = rows.flat().filter((text) => /[\r\n]/.test(text)).length
            const seen = new Set([
              ...layer.records.map(({ id }) => id),
              ...issues.map(({ row }) => `row-${row}`),
            ])
            const lost = rows.flatMap((row, i) => {
              const isBlank = row.every((text) => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '').trim() === '')
              return isBlank || seen.has(`row-${i + 3}`) ? [] : [i + 3]
            })
            // A line break inside a cell is part of its row: rows are counted, not lines.
            expect(lost, `${lines} lines, ${breaks} breaks`).toEqual([])
          },
        ),
        { numRuns: RUNS },
      )
    },
    TIMEOUT,
  )
})

describe('an archive made to harm', () => {
  it('is refused when it swells, and quickly', async () => {
    const zeros = new Uint8Array(40_000_000)
    expect(await refusalOf('a.xlsx', zipped({ 'xl/workbook.xml': zeros }))).toMatchObject({
      kind: 'too-large',
    })
    expect(await refusalOf('a.zip', zipped({ 'a.csv': zeros }))).toMatchObject({ kind: 'too-large' })
  })

  it('is refused when it has more entries than any workbook', async () => {
    const entries = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}.csv`, 'x']))
    expect(await refusalOf('a.zip', zipped(entries))).toMatchObject({ kind: 'too-large' })
  })

  it('is refused when a bit of it was flipped, although it still unpacks', async () => {
    const whole = zipped({ 'a.csv': 'Tên thôn,Kinh độ,Vĩ độ\nThôn A,107.1,16.8' })
    const directory = new DataView(whole.buffer).getUint32(whole.length - 6, true)
    whole[directory + 16]! ^= 1
    expect(await refusalOf('a.zip', whole)).toEqual({
      kind: 'unknown-format',
      file: 'a.zip',
      found: 'damaged',
    })
  })

  it('is refused when a cell stands so far out that the blanks before it would fill the memory', async () => {
    const sheet = (cells: string) =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`
    const far = sheet('<row r="999999999"><c r="A999999999"><v>1</v></c></row>')
    const wide = sheet(
      Array.from({ length: 3000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(
        '',
      ),
    )
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    }
    for (const content of [far, wide]) {
      const bytes = zipped({ ...parts, 'xl/worksheets/sheet1.xml': content })
      expect(await refusalOf('a.xlsx', bytes)).toMatchObject({ kind: 'too-large' })
    }
  })
})

describe('a file that is too large', () => {
  it('is refused before a byte of it is looked at', async () => {
    const bytes = { length: 2_000_000_000 } as Uint8Array
    expect(await readEverywhere({ name: 'a.csv', bytes })).toEqual({
      ok: false,
      error: { kind: 'too-large', file: 'a.csv', found: '2000 MB' },
    })
  })
})

describe('cells that would run as formulas', () => {
  const FORMULAS = ['=HYPERLINK("http://x","y")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', "'=1", "''=1", '-', '=']

  it('are harmless in what is exported, and come back as they were', async () => {
    const rows = FORMULAS.map((name) => [`"${name.replaceAll('"', '""')}"`, '-3', '107.1', '16.8'].join(','))
    const { layer } = await readAs('villages', 'a.csv', ['Tên thôn,cao,Kinh độ,Vĩ độ', ...rows].join('\n'))
    const { columns, rows: table } = featureTable(villagesToFeatures(layer.records))
    const csv = new TextDecoder().decode(writeCsv(table, columns, null))
    for (const cell of csv.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=@\t]|^"?[+-](?!\d+(\.\d+)?$)/)
    const again = await readAs('villages', 'b.csv', csv, { layer: 'villages' })
    expect(again.layer.records.map(({ name }) => name)).toEqual(layer.records.map(({ name }) => name))
  })

  it('are text in a workbook', async () => {
    const { layer } = await readAs(
      'villages',
      'a.xlsx',
      workbook([
        ['Tên thôn', 'Kinh độ', 'Vĩ độ'],
        ['=1+1', 107.1, 16.8],
      ]),
    )
    expect(layer.records[0]?.name).toBe('=1+1')
  })
})

describe('names that reach an object’s prototype', () => {
  it('are harmless as headings of a table, a workbook, a shapefile and a KML', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const csv = `Tên thôn,Kinh độ,Vĩ độ,${names.join(',')}\nThôn A,107.1,16.8,a,b,c,d`
    const sheet = workbook([
      ['Tên thôn', 'Kinh độ', 'Vĩ độ', ...names],
      ['Thôn A', 107.1, 16.8, 'a', 'b', 'c', 'd'],
    ])
    const shapes = zipped({
      'a.shp': shpOfPoints([[107.1, 16.8]]),
      'a.dbf': dbfOf(
        ['Ten thon', '__proto__', 'toString'].map((name) => ({ name, type: 'C', length: 9 }) as const),
        [['Thôn A', 'a', 'b']],
      ),
    })
    const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Thôn A</name><ExtendedData><Data name="__proto__"><value>a</value></Data></ExtendedData><Point><coordinates>107.1,16.8</coordinates></Point></Placemark></kml>`
    for (const [name, content] of [
      ['a.csv', csv],
      ['a.xlsx', sheet],
      ['a.zip', shapes],
      ['a.kml', kml],
    ] as const) {
      const { layer } = await readAs('villages', name, content)
      const extra = layer.records[0]?.extra ?? {}
      expect(Object.getPrototypeOf(extra)).toBe(Object.prototype)
      expect(Object.hasOwn(extra, '__proto__')).toBe(false)
    }
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })
})

describe('a long cell', () => {
  it('does not keep any reader busy, whatever it is full of', async () => {
    for (const filling of ['1', ' ', 'A', "'", '°', '(', ',', '/', '1 ', '\u00e9', 'I. ', '<mergeCell ']) {
      const cell = filling.repeat(100_000 / filling.length)
      for (const csv of [
        `Tên thôn;Toạ độ;Xã\n${cell}x;16,8 107,1;${cell}`,
        `Tên thôn;Toạ độ\nThôn A;${cell}\nThôn B;16,8 107,1`,
        `Tên thôn;${cell};Kinh độ;Vĩ độ\nA;B;107,1;16,8`,
        `Mã trạm;Nhà mạng;Công nghệ;2G;Kinh độ;Vĩ độ\nA;${cell};${cell};${cell};;\nA;B;4G;;107,1;16,8`,
      ]) {
        const read = await readEverywhere(given('a.csv', csv), { layer: 'villages' })
        if (!read.ok) expect(read.error.kind).toMatch(/unknown|no-|nothing/)
      }
    }
  }, 30_000)
})

describe('crc32', () => {
  it('is the check value of the polynomial: "123456789" gives CBF43926', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array())).toBe(0)
  })
})

it('tells the same of a file each time it is read', async () => {
  for (const [name, bytes] of Object.entries(WHOLE)) {
    const [once, twice] = [await readLayer({ name, bytes }), await readLayer({ name, bytes })]
    expect(once.ok && told(once.value.issues)).toEqual(twice.ok && told(twice.value.issues))
    expect(once.ok ? null : { name, refused: once.error }).toBeNull()
  }
})
