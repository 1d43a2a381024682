import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readLayer } from '../../../src/files/readLayer'
import { given, readAs, refusalOf, told } from '../given'
import { zipped } from '../zipped'

const kml = (...placemarks: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>${placemarks.join('')}</Folder></Document></kml>`
const data = (values: Record<string, string>) =>
  `<ExtendedData>${Object.entries(values)
    .map(([name, value]) => `<Data name="${name}"><value>${value}</value></Data>`)
    .join('')}</ExtendedData>`
const point = (name: string, at: string, values: Record<string, string> = {}) =>
  `<Placemark><name>${name}</name><styleUrl>#a</styleUrl>${data(values)}<Point><coordinates>${at}</coordinates></Point></Placemark>`
const ring = (lon: number) =>
  `<Polygon><outerBoundaryIs><LinearRing><coordinates>${lon},16 ${lon + 0.1},16 ${lon + 0.1},16.1 ${lon},16</coordinates></LinearRing></outerBoundaryIs></Polygon>`

describe('a KML', () => {
  it('gives villages with the data that their placemarks carry, and none of their drawing', async () => {
    const text = kml(
      point('Thôn Hà My', '107.2,16.8,0', { 'Dân số': '756', 'Hiện trạng sóng': 'Trắng sóng' }),
      point('Bản Ba Loóc', '106.9,16.6'),
    )
    const { layer, issues } = await readAs('villages', 'thon.kml', text)
    expect(told(issues)).toEqual([])
    expect(layer.records.map(({ name, position, population }) => [name, position, population])).toEqual([
      ['Thôn Hà My', [107.2, 16.8], 756],
      ['Bản Ba Loóc', [106.9, 16.6], null],
    ])
    expect(layer.records[0]).toMatchObject({ reportedStatus: 'no-signal', extra: {} })
  })

  it('gives communes, several polygons of one placemark as one boundary', async () => {
    const text = kml(
      `<Placemark><name>Xã Ba Lòng</name>${data({ 'Mã xã': '19570' })}<MultiGeometry>${ring(107)}${ring(107.3)}</MultiGeometry></Placemark>`,
    )
    const { layer } = await readAs('communes', 'xa.kml', text)
    expect(layer.records[0]).toMatchObject({ code: '19570', name: 'Ba Lòng', type: 'Xã' })
    expect(layer.records[0]?.boundary).toHaveLength(2)
  })

  it('gives corridors, and so does a GPX', async () => {
    const line =
      '<Placemark><name>QL9</name><LineString><coordinates>107,16.8 106.9,16.8</coordinates></LineString></Placemark>'
    expect((await readAs('corridors', 'a.kml', kml(line))).layer.records[0]?.name).toBe('QL9')
    const gpx =
      '<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><name>QL9</name><trkseg><trkpt lat="16.8" lon="107"/><trkpt lat="16.8" lon="106.9"/></trkseg></trk></gpx>'
    expect((await readAs('corridors', 'a.gpx', gpx)).layer.records[0]?.path).toHaveLength(2)
  })

  it('is read from a KMZ, and whatever its file is called', async () => {
    const text = kml(point('Thôn A', '107.2,16.8'))
    await readAs('villages', 'thon.kmz', zipped({ 'doc.kml': text, 'files/icon.png': 'x' }))
    await readAs('villages', 'thon.txt', text)
  })

  it('is refused when it is broken or brings entities that could swell', async () => {
    expect(await refusalOf('a.kml', '<kml><Document>')).toMatchObject({ kind: 'unknown-format' })
    const laughs =
      '<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><kml><Document><name>&b;</name></Document></kml>'
    expect(await refusalOf('a.kml', laughs)).toMatchObject({ kind: 'unknown-format', found: '<!DOCTYPE' })
    expect(await refusalOf('a.kml', kml())).toMatchObject({ kind: 'no-records' })
  })

  it('is read or refused, never more, when its nesting is very deep', async () => {
    const deep = '<Folder>'.repeat(20_000) + point('Thôn A', '107,16.8') + '</Folder>'.repeat(20_000)
    const read = await readLayer(given('a.kml', kml(deep)))
    expect(read.ok ? read.value.layer.records.length : read.error.kind).toSatisfy(
      (outcome: unknown) => outcome === 1 || outcome === 'unknown-format',
    )
  })

  it('keeps a script in a name as text', async () => {
    const text = kml(point('<![CDATA[Thôn <script>alert(1)</script>]]>', '107.2,16.8'))
    const { layer } = await readAs('villages', 'thon.kml', text)
    expect(layer.records[0]?.name).toBe('Thôn <script>alert(1)</script>')
  })
})

describe('a packed text file', () => {
  const csv = 'Tên thôn,Kinh độ,Vĩ độ\nThôn A,107.1,16.8'

  it('is read from a zip and from a gz', async () => {
    await readAs('villages', 'thon.zip', zipped({ 'thon.csv': csv, '__MACOSX/._thon.csv': 'x' }))
    await readAs('villages', 'thon.csv.gz', new Uint8Array(gzipSync(csv)))
  })

  it('beside others is the largest, and the others are named', async () => {
    const { issues } = await readAs('villages', 'a.zip', zipped({ 'thon.csv': csv, 'doc.txt': 'x' }))
    expect(issues[0]).toMatchObject({ kind: 'other-sheets', found: 'doc.txt', sheet: 'thon.csv' })
  })

  it('is refused when it unpacks to five hundred times its size, or is broken', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)))
    expect(await refusalOf('a.gz', bomb)).toMatchObject({ kind: 'too-large' })
    expect(await refusalOf('a.zip', zipped({ 'a.csv': new Uint8Array(50_000_000) }))).toMatchObject({
      kind: 'too-large',
    })
    expect(await refusalOf('a.gz', new Uint8Array([0x1f, 0x8b, 1, 2, 3]))).toMatchObject({
      kind: 'unknown-format',
    })
  })
})
