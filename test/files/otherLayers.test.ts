import { describe, expect, it } from 'vitest'
import { headingsOf } from '../../src/files/tableRecords'
import { inUnitOf, splitUnit } from '../../src/files/unit'
import { readAs, told } from './given'
import { workbookOf } from './zipped'

const lines = (...rows: readonly string[]) => rows.join('\n')

describe('villages', () => {
  it('are read from a list by district and commune, with counts in thousands and blanks of merged cells', async () => {
    const csv = lines(
      'BIỂU 3. DANH SÁCH THÔN, BẢN TRẮNG SÓNG;;;;;;',
      'TT;Xã;Tên thôn/bản;Số hộ;Số khẩu;Toạ độ;',
      ';;;;;Kinh độ;Vĩ độ',
      'I;Huyện Đakrông;;;;;',
      '1;Ba Nang;Bản Đá Bàn;240;1.196;106°55\'12";16°34\'48"',
      '2;;Bản Ra Poong;51;256;106°56\'00";16°35\'00"',
      'Tổng cộng;;;291;1.452;;',
    )
    // 106 + 55/60 + 12/3600 = 106.92; 16 + 34/60 + 48/3600 = 16.58.
    const { layer, issues } = await readAs('villages', 'a.csv', csv)
    expect(layer.records[0]).toMatchObject({ name: 'Bản Đá Bàn', households: 240, population: 1196 })
    expect(layer.records[0]?.position[0]).toBeCloseTo(106.92, 9)
    expect(layer.records[0]?.position[1]).toBeCloseTo(16.58, 9)
    expect(layer.records[1]).toMatchObject({
      population: 256,
      extra: { Xã: 'Ba Nang', Huyện: 'Huyện Đakrông' },
    })
    expect(told(issues)).toEqual([
      'changed filled-down file',
      'left-out text-row 1',
      'left-out section-row 4',
      'left-out total-row 7',
    ])
    expect(issues.find(({ kind }) => kind === 'filled-down')).toMatchObject({ column: 'Xã', found: '1' })
    expect(issues.at(-1)?.found).toBe('Tổng cộng 291 1.452')
  })

  it('do not take the commune of another district for a blank one', async () => {
    const csv = lines(
      'Tên thôn;Xã;Kinh độ;Vĩ độ',
      'I. Huyện Đakrông;;;',
      'Thôn A;Ba Nang;106,9;16,6',
      'II. Huyện Hướng Hoá;;;',
      'Thôn B;;106,7;16,6',
    )
    const { layer } = await readAs('villages', 'a.csv', csv)
    expect(layer.records[1]?.extra).toEqual({ Huyện: 'Huyện Hướng Hoá' })
  })

  it('decide the thousand dot for a column, never for a cell', async () => {
    const population = async (...cells: readonly string[]) => {
      const rows = cells.map((cell, i) => `Thôn ${i};${cell};107,1;16,8`)
      const { layer } = await readAs('villages', 'a.csv', lines('Tên thôn;Dân số;Kinh độ;Vĩ độ', ...rows))
      return layer.records.map((village) => village.population)
    }
    expect(await population('1.196', '756')).toEqual([1196, 756])
    expect(await population('1,196', '2,381')).toEqual([1196, 2381])
    expect(await population('1.196', '1.452,0')).toEqual([1196, 1452])
  })
})

describe('stations', () => {
  const reach = async (heading: string, ...cells: readonly string[]) => {
    const rows = cells.map((cell, i) => `QT${i};Viettel;4G;107,1;16,8;${cell}`)
    const csv = lines(`Mã trạm;Nhà mạng;Công nghệ;Kinh độ;Vĩ độ;${heading}`, ...rows)
    const { layer, issues } = await readAs('stations', 'a.csv', csv)
    return { km: layer.records.map(({ reachKm }) => reachKm), issues }
  }

  it('have a reach in the unit that the heading or the cell names', async () => {
    expect((await reach('Bán kính phủ sóng (km)', '2,381', '3')).km).toEqual([2.381, 3])
    expect((await reach('Bán kính phủ sóng (m)', '2.381', '3000')).km).toEqual([2.381, 3])
    expect((await reach('Bán kính phủ sóng', '2500 m', '3,5 km')).km).toEqual([2.5, 3.5])
  })

  it('are told what should stand where they hold what cannot be', async () => {
    const { issues } = await reach('Bán kính phủ sóng (km)', '900')
    expect(issues).toEqual([
      {
        kind: 'impossible-value',
        severity: 'changed',
        file: 'a.csv',
        row: 2,
        column: 'Bán kính phủ sóng (km)',
        found: '900',
        expected: '0.001…100',
      },
    ])
  })

  it('share their mast where the list says with whom', async () => {
    const row = (shared: string, i: number) => `QT${i};Viettel;4G;107,1;16,8;${shared}`
    const cells = ['Có', 'VNPT, MobiFone', 'VinaPhone', 'Không dùng chung', '']
    const csv = lines('Mã trạm;Nhà mạng;Công nghệ;Kinh độ;Vĩ độ;Dùng chung', ...cells.map(row))
    const { layer, issues } = await readAs('stations', 'a.csv', csv)
    expect(layer.records.map(({ shared }) => shared)).toEqual([true, true, true, false, null])
    expect(issues).toEqual([])
  })

  it('are of the operator that an office of it names', async () => {
    const cells = [
      'Viễn thông Quảng Trị',
      'Chi nhánh Viettel Quảng Trị',
      'Tập đoàn Công nghiệp - Viễn thông Quân đội',
    ]
    const rows = cells.map((cell, i) => `QT${i};${cell};4G;107,1;16,8`)
    const csv = lines('Mã trạm;Doanh nghiệp;Công nghệ;Kinh độ;Vĩ độ', ...rows)
    const { layer } = await readAs('stations', 'a.csv', csv)
    expect(layer.records.map(({ operator }) => operator)).toEqual(['VNPT', 'Viettel', 'Viettel'])
  })

  it('are named with their sheet in what is said of them', async () => {
    const file = workbookOf({
      name: 'Trạm 2024',
      rows: [
        ['Mã trạm', 'Nhà mạng', 'Công nghệ', 'Kinh độ', 'Vĩ độ'],
        ['QT1', 'Viettel', '9G', 107.1, 16.8],
        ['QT2', 'Viettel', '4G', 107.1, 16.8],
      ],
    })
    const { issues, reading } = await readAs('stations', 'a.xlsx', file)
    expect(issues).toMatchObject([{ kind: 'unknown-technology', sheet: 'Trạm 2024', row: 2, found: '9G' }])
    expect(reading).toMatchObject({ sheet: 'Trạm 2024', encoding: null })
  })
})

describe('communes', () => {
  it('are read from a table by district, and their blank names are not filled', async () => {
    const shape = '"POLYGON ((107 16, 107.1 16, 107.1 16.1, 107 16))"'
    const csv = lines('Mã xã;Tên xã;Dân số;wkt', `19570;Ba Lòng;2.810;${shape}`, `19564;;5.400;${shape}`)
    const { layer, issues } = await readAs('communes', 'a.csv', csv)
    expect(layer.records.map(({ name }) => name)).toEqual(['Ba Lòng', '19564'])
    expect(told(issues)).toEqual(['changed missing-value 3'])
  })
})

describe('the reading of a file', () => {
  it('says what was guessed: layer, encoding, columns and coordinates', async () => {
    const csv = lines('Mã trạm;Nhà mạng;Công nghệ;X (m);Y (m)', 'QT1;Viettel;4G;1.860.097,2;590.430,6')
    const { reading } = await readAs('stations', 'a.csv', csv)
    expect(reading).toMatchObject({
      layer: { layer: 'stations', sureness: 'likely' },
      encoding: { encoding: 'utf-8', sureness: 'certain' },
      sheet: null,
      columns: {
        site_id: 'Mã trạm',
        operator: 'Nhà mạng',
        technology: 'Công nghệ',
        lon: 'X (m)',
        lat: 'Y (m)',
      },
      coordinates: {
        system: { kind: 'vn2000', centralMeridian: 106.25 },
        basis: 'values',
        sureness: 'doubtful',
      },
    })
    // Plain data: it crosses to a worker and into the browser's storage.
    expect(structuredClone(reading)).toEqual(reading)
  })

  it('is certain of the layer that shapes tell, or that the caller names', async () => {
    const csv = 'name,lon,lat\nA,107,16'
    const named = await readAs('villages', 'a.csv', csv, { layer: 'villages' })
    expect(named.reading.layer).toEqual({ layer: 'villages', sureness: 'certain' })
    const guessed = await readAs('villages', 'thon.csv', csv)
    expect(guessed.reading.layer).toEqual({ layer: 'villages', sureness: 'doubtful' })
  })
})

describe('headings', () => {
  it('are made different from each other and never blank', () => {
    expect(headingsOf(['a', 'a', 'a (2)', '', 'a'])).toEqual(['a', 'a (2)', 'a (2) (2)', 'column 4', 'a (3)'])
  })
})

describe('a unit', () => {
  it('turns a number into that of its field, when it is of the same kind', () => {
    expect(inUnitOf('reach_km', 'Bán kính (m)', null, 2381)).toBe(2.381)
    expect(inUnitOf('reach_km', 'Bán kính (m)', 'km', 3)).toBe(3)
    expect(inUnitOf('band_mhz', 'Băng tần (GHz)', null, 1.8)).toBe(1800)
    expect(inUnitOf('band_mhz', 'Băng tần (m)', null, 900)).toBe(900)
    expect(inUnitOf('population', 'Dân số (m)', null, 900)).toBe(900)
    expect(splitUnit('42 m')).toEqual({ number: '42', unit: 'm' })
    expect(splitUnit('42')).toEqual({ number: '42', unit: null })
  })
})
