import { describe, expect, it } from 'vitest'
import { collection, pointFeature, polygonFeature, readAs, refusalOf, square, told } from './given'

describe('stations', () => {
  const csv = [
    'STT;Mã trạm;Tên trạm;Nhà mạng;Loại trạm;Băng tần (MHz);Kinh độ;Vĩ độ;Chiều cao cột (m);Loại cột;Dùng chung;Tình trạng;Ngày phát sóng',
    '1;QT001;Đông Hà 1;VIETTEL;LTE;1.800;107,1003;16,8163;42;A2b;có;Đang hoạt động;24/07/2021',
    '2;QT001;Đông Hà 1;vinaphone;UMTS;2.100;107,1003;16,8163;42;A2b;x;Dừng;2019',
    '3;;Khe Sanh;FPT;NR;;106,73;16,62;;;;Quy hoạch;',
  ].join('\r\n')

  it('are read from Vietnamese headings, words, decimal commas and thousand dots', async () => {
    const { layer, issues } = await readAs('stations', 'danh sách.csv', csv)
    expect(told(issues)).toEqual([])
    expect(layer.records[0]).toEqual({
      id: 'QT001/Viettel/4G',
      siteId: 'QT001',
      position: [107.1003, 16.8163],
      operator: 'Viettel',
      technology: '4G',
      bandMhz: 1800,
      mastType: 'A2b',
      mastHeightM: 42,
      shared: true,
      status: 'active',
      onAir: '2021-07-24',
      reachKm: null,
      extra: { STT: '1', 'Tên trạm': 'Đông Hà 1' },
    })
    expect(layer.records[1]).toMatchObject({
      operator: 'VNPT',
      technology: '3G',
      status: 'off',
      onAir: '2019',
    })
    expect(layer.records[2]).toMatchObject({
      operator: 'FPT',
      technology: '5G',
      status: 'planned',
      siteId: '16.62000,106.73000',
    })
  })

  it('at one place share a site where the file names none, and are told apart where all else is alike', async () => {
    const { layer } = await readAs(
      'stations',
      'a.csv',
      'radio,net,lon,lat\nLTE,1,107,16\nLTE,1,107,16\nGSM,1,107,16',
    )
    expect(layer.records.map(({ id }) => id)).toEqual([
      '16.00000,107.00000//4G',
      '16.00000,107.00000//4G#2',
      '16.00000,107.00000//2G',
    ])
    expect(new Set(layer.records.map(({ siteId }) => siteId)).size).toBe(1)
  })
})

describe('postal points', () => {
  it('are read with every way to write their kind', async () => {
    const rows = [
      'BĐ-VHX',
      'Điểm Bưu điện - Văn hóa xã',
      'BC cấp 1',
      'Bưu cục cấp 3',
      'Thùng thư',
      'Ki-ốt',
      'Hệ 1',
      'Bưu điện xã',
      'tiệm',
    ]
    const csv = [
      'Tên điểm phục vụ,Loại hình,Kinh độ,Vĩ độ',
      ...rows.map((kind, i) => `P${i},${kind},107.${i},16.8`),
    ].join('\n')
    const { layer, issues } = await readAs('postalPoints', 'a.csv', csv)
    expect(layer.records.map(({ kind }) => kind)).toEqual([
      'culture-post',
      'culture-post',
      'office-1',
      'office-3',
      'letter-box',
      'kiosk',
      'special-office',
      'commune-office',
      'other',
    ])
    expect(told(issues)).toEqual(['changed unknown-postal-kind 10'])
    expect(issues[0]).toMatchObject({ column: 'Loại hình', found: 'tiệm' })
  })

  it('get their kind from their name where no column has it', async () => {
    const csv =
      'Tên,Mã bưu cục,Kinh độ,Vĩ độ\nBĐ-VHX Triệu Độ,524260,107.1,16.8\nBưu cục Sòng,521174,107,16.8\nAn Bình,520001,107,16.9'
    const { layer } = await readAs('postalPoints', 'a.csv', csv)
    expect(layer.records.map(({ kind, postalCode }) => [kind, postalCode])).toEqual([
      ['culture-post', '524260'],
      ['office-3', '521174'],
      ['other', '520001'],
    ])
  })
})

describe('villages', () => {
  it('are read with flags, statuses and counts, and named after their row where they have no id', async () => {
    const csv = [
      'Tên thôn\tDân số\tSố hộ\tHộ nghèo\tĐiện lưới\tĐBKK\tHiện trạng sóng\tKinh độ\tVĩ độ',
      'Bản Ba Loóc\t1.196\t240\t51\tkhông\tcó\tTrắng sóng\t106.9\t16.6',
      'Thôn Hà My\t756\t190\t3\tcó\tkhông\tcó sóng\t107.2\t16.8',
    ].join('\n')
    const { layer, issues } = await readAs('villages', 'a.txt', csv)
    expect(told(issues)).toEqual([])
    expect(layer.records[0]).toMatchObject({
      id: 'row-2',
      name: 'Bản Ba Loóc',
      population: 1196,
      households: 240,
      poorHouseholds: 51,
      gridPower: false,
      especiallyDisadvantaged: true,
      reportedStatus: 'no-signal',
      measuredStatus: null,
    })
    expect(layer.records[1]).toMatchObject({ population: 756, reportedStatus: 'signal', gridPower: true })
  })
})

describe('communes', () => {
  const triangle = (code: string, properties: object) => polygonFeature(code, square(107, 16.8), properties)
  const editionOf = async (...features: unknown[]) =>
    (await readAs('communes', 'a.geojson', collection(...features))).edition

  it('take population and its year from a dated heading, and the successor from code_2025', async () => {
    const feature = triangle('19330', {
      name: 'Đông Giang',
      type: 'Phường',
      full_name: 'Phường Đông Giang',
      district_code: '461',
      district: 'Thành phố Đông Hà',
      pop_2009: 4316,
      code_2025: '19333',
      name_2025: 'Phường Đông Hà',
      note: null,
    })
    const { layer } = await readAs('communes', 'a.geojson', collection(feature))
    expect(layer.records[0]).toEqual({
      id: '2020:19330',
      edition: '2020',
      code: '19330',
      name: 'Đông Giang',
      type: 'Phường',
      districtCode: '461',
      district: 'Thành phố Đông Hà',
      population: 4316,
      populationYear: 2009,
      successorCode: '19333',
      boundary: [[square(107, 16.8)]],
      extra: { name_2025: 'Phường Đông Hà', note: null },
    })
  })

  it('are of the edition that their codes and names together belong to, since codes were used again', async () => {
    expect(await editionOf(triangle('19333', { name: '1', type: 'Phường' }))).toBe('2020')
    expect(await editionOf(triangle('19333', { name: 'Đông Hà', type: 'Phường' }))).toBe('2025')
    expect(await editionOf(triangle('19333', { name: 'Phường Đông Hà' }))).toBe('2025')
    expect(await editionOf(triangle('18859', { name: 'Đồng Thuận' }))).toBe('2025')
    expect(await editionOf(triangle('10001', { name: 'Elsewhere' }))).toBe('unknown')
  })

  it('are of the edition with districts where code and name are in both', async () => {
    // 19429 Khe Sanh: a township until 2024, a commune since 2025.
    expect(await editionOf(triangle('19429', { name: 'Khe Sanh', district: 'Huyện Hướng Hóa' }))).toBe('2020')
    expect(await editionOf(triangle('19429', { name: 'Khe Sanh' }))).toBe('2025')
  })

  it('are of the edition that they declare; one that declares another is rejected', async () => {
    const declared = { edition: '2025', name: 'X' }
    const { edition, layer, issues } = await readAs(
      'communes',
      'a.geojson',
      collection(
        triangle('1', declared),
        triangle('2', declared),
        triangle('3', { edition: '2020', name: 'X' }),
      ),
    )
    expect(edition).toBe('2025')
    expect(layer.records).toHaveLength(2)
    expect(told(issues)).toEqual(['rejected impossible-value 3'])
  })

  it('split a full name into type and name', async () => {
    const feature = { ...triangle('19570', {}), properties: { code: '19570', full_name: 'Xã Ba Lòng' } }
    const { layer, edition, issues } = await readAs('communes', 'a.geojson', collection(feature))
    expect(layer.records[0]).toMatchObject({ type: 'Xã', name: 'Ba Lòng' })
    expect(issues).toEqual([])
    expect(edition).toBe('2020')
  })

  it('are read from a table with a column of well-known text', async () => {
    const csv =
      'Mã xã;Tên xã;Dân số;wkt\n19570;Ba Lòng;2.810;POLYGON ((107 16, 107.1 16, 107.1 16.1, 107 16))'
    const { layer, issues } = await readAs('communes', 'xa.csv', csv)
    expect(told(issues)).toEqual([])
    expect(layer.records[0]).toMatchObject({ code: '19570', population: 2810 })
    expect(layer.records[0]?.boundary[0]?.[0]).toHaveLength(4)
  })
})

describe('the layer of a file', () => {
  it('is told from shapes, headings and values', async () => {
    const line = {
      type: 'Feature',
      properties: { name: 'QL9' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [107, 16],
          [107.1, 16],
        ],
      },
    }
    expect((await readAs('corridors', 'a.geojson', collection(line))).layer.records[0]).toMatchObject({
      id: 'row-1',
      name: 'QL9',
    })
    await readAs('stations', 'a.geojson', collection(pointFeature([107, 16], { technology: '4G' })))
    await readAs('postalPoints', 'a.geojson', collection(pointFeature([107, 16], { kind: 'culture-post' })))
    await readAs('villages', 'a.geojson', collection(pointFeature([107, 16], { name: 'Thôn Hà My' })))
    await readAs('villages', 'places.csv', 'osm_id,name,place,lat,lon\n1,Đông Hà,city,16.8,107.1')
    // "Loại hình" heads a column of either: its values decide.
    await readAs('stations', 'a.csv', 'Tên;Loại hình;Kinh độ;Vĩ độ\nA;4G;107;16')
    await readAs('postalPoints', 'a.csv', 'Tên;Loại hình;Kinh độ;Vĩ độ\nA;Kiốt;107;16')
  })

  it('is told from the name of the file where nothing else speaks', async () => {
    expect(await refusalOf('a.csv', 'name,lon,lat\nA,107,16')).toMatchObject({ kind: 'unknown-layer' })
    await readAs('villages', 'Thôn bản.csv', 'name,lon,lat\nA,107,16')
  })

  it('is what the caller says it is', async () => {
    await readAs('villages', 'a.csv', 'name,lon,lat\nA,107,16', { layer: 'villages' })
  })
})
