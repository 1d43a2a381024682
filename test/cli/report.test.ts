import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { REPORT_OPTIONS } from '../../src/cli/reportOptions'
import { run } from './runIn'

const ROOT = resolve(import.meta.dirname, '../..')
const DATA = resolve(ROOT, '../shared/data')
const present = existsSync(DATA)
if (!present) console.warn(`skipped: the report on real boundaries, since ${DATA} is absent`)

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const rowsOf = (bytes: Uint8Array | undefined) =>
  Papa.parse<Record<string, string>>(text(bytes), { header: true, skipEmptyLines: true }).data
const sumOf = (rows: readonly Record<string, string>[], column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0)

describe('the report of the embedded dataset', () => {
  it('prints the figures of the half-year report as one JSON object', async () => {
    const { code, out, err } = await run(['--dataset', 'quang-tri-2024', '--format', 'json'])
    const figures = JSON.parse(out)
    expect([code, err]).toEqual([0, []])
    expect(figures).toMatchObject({
      communes: 125,
      population: 662200,
      postal_points: 213,
      communes_with_culture_post: 114,
      stations: { total: 2649, by_technology: { '2G': 697, '3G': 756, '4G': 1196, '5G': 0 } },
    })
    // √(4,701.25 / (π · 213)) = 2.651 km; the modelled boundaries are within 0.1 % of that area. 662,200 / 213 = 3,108.9.
    expect(figures.mean_service_radius_km).toBeCloseTo(2.65, 2)
    expect(figures.people_per_point).toBeCloseTo(3108.9, 1)
    expect(figures.dead_zone_villages).toBeGreaterThan(0)
    expect(figures.dead_zone_villages).toBeLessThan(figures.villages / 2)
  })

  it('prints a text in Vietnamese with the published figures beside ours', async () => {
    const { code, out } = await run([])
    expect(code).toBe(0)
    expect(out).toMatch(/Bán kính phục vụ bình quân +2,6\d+ +2,381 /)
    expect(out).toMatch(/Toàn bộ .* 662\.200 +213 +114\/125 +2,65 +3\.109 +2\.649 /)
    expect(out).toContain('Vị trí là mô hình')
  })

  it('counts more villages out of reach the shorter the reach', async () => {
    const dead = async (factor: string) =>
      JSON.parse((await run(['--reach-factor', factor, '--format', 'json'])).out).dead_zone_villages
    const [half, one, twice] = [await dead('0.5'), await dead('1'), await dead('2')]
    expect(half).toBeGreaterThan(one)
    expect(one).toBeGreaterThan(twice)
  })

  it('takes technologies, operators, reach and edition from its options', async () => {
    const args = [
      '--technologies',
      '4g',
      '--operators',
      'viettel,VNPT',
      '--reach',
      '4G=100',
      '--edition',
      '2025',
      '--format',
      'json',
    ]
    const { code, out } = await run(args)
    expect(code).toBe(0)
    const figures = JSON.parse(out)
    // Within 100 km of any 4G station lies the whole province.
    expect(figures).toMatchObject({
      edition: '2025',
      communes: 37,
      dead_zone_villages: 0,
      area_covered_share: 1,
    })
    expect(Object.keys(figures.stations.by_operator).sort()).toEqual(['VNPT', 'Viettel'])
  })
})

describe('--out', () => {
  it('writes tables and maps whose sums are those of the summary', async () => {
    const { written, out } = await run(['--out', 'anywhere', '--format', 'json'])
    expect([...written.keys()]).toEqual([
      'communes.csv',
      'communes.geojson',
      'villages.csv',
      'villages.geojson',
      'summary.json',
      'issues.csv',
    ])
    const figures = JSON.parse(out)
    const communes = rowsOf(written.get('communes.csv'))
    expect(communes).toHaveLength(125)
    expect(sumOf(communes, 'postal_points')).toBe(213)
    expect(sumOf(communes, 'population')).toBe(662200)
    expect(sumOf(communes, 'stations')).toBe(2649)
    expect(sumOf(communes, 'dead_zone_villages')).toBe(figures.dead_zone_villages)
    expect(communes.filter(({ culture_posts }) => Number(culture_posts) > 0)).toHaveLength(114)
    const villages = rowsOf(written.get('villages.csv'))
    expect(villages.filter(({ covered }) => covered === 'false')).toHaveLength(figures.dead_zone_villages)
    expect(rowsOf(written.get('issues.csv'))).toEqual([])
    const { provenance, ...summary } = JSON.parse(text(written.get('summary.json')))
    expect(summary).toEqual(figures)
    expect(provenance).toMatchObject({
      date: '2024-07-26',
      dataset: { id: 'quang-tri-2024', origin: 'modelled' },
    })
  })

  it('has the columns that the plan promises', async () => {
    const { written } = await run(['--out', 'anywhere'])
    const [commune] = rowsOf(written.get('communes.csv'))
    expect(Object.keys(commune ?? {})).toEqual(
      expect.arrayContaining(
        `edition code name area_km2 population postal_points culture_posts mean_service_radius_km people_per_point stations
        villages dead_zone_villages population_covered_share area_covered_share area_covered_share_2g area_covered_share_3g
        area_covered_share_4g area_covered_share_5g`.split(/\s+/),
      ),
    )
    const [village] = rowsOf(written.get('villages.csv'))
    expect(Object.keys(village ?? {})).toEqual(
      expect.arrayContaining(
        `id name commune_code lon lat population covered ratio nearest_station_km nearest_postal_km stations_in_reach
        operators_in_reach`.split(/\s+/),
      ),
    )
  })

  it('writes GeoJSON that a validator passes, with its provenance', async () => {
    const { written } = await run(['--out', 'anywhere'])
    for (const [name, features] of [
      ['communes.geojson', 125],
      ['villages.geojson', 800],
    ] as const) {
      const collection = check(text(written.get(name))) as GeoJSON.FeatureCollection & { provenance: unknown }
      expect(collection.features).toHaveLength(features)
      expect(collection.provenance).toMatchObject({ dataset: { id: 'quang-tri-2024' } })
    }
  })

  it('says so on one line when the folder cannot be written', async () => {
    const { code, err, out } = await run(['--out', 'forbidden'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toEqual(['report: --out forbidden: không ghi được communes.csv: EACCES'])
  })
})

describe('files of one’s own', () => {
  const stations =
    'Mã trạm;Nhà mạng;Công nghệ;X (m);Y (m)\nA;Viettel;4G;1860097,2;590430,6\nB;Viettel;9G;1860097,2;590430,6'

  it('replace their layer, and the rows that cannot be used are counted and listed', async () => {
    const { code, out, err, written } = await run(['--stations', 's.csv', '--format', 'json', '--out', 'o'], {
      's.csv': stations,
    })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      postal_points: 213,
      stations: { total: 1, by_operator: { Viettel: 1 } },
    })
    expect(err).toEqual([
      expect.stringMatching(/^s\.csv: chưa chắc hệ toạ độ, đã đọc là VN-2000 TM-3 106°15′; .* 26,6 km/),
      '1 bản ghi bị loại, 1 chỗ được sửa: xem issues.csv',
    ])
    expect(rowsOf(written.get('issues.csv'))).toEqual([
      {
        file: 's.csv',
        sheet: '',
        row: '',
        column: '',
        severity: 'changed',
        kind: 'coordinates-converted',
        found: 'VN-2000 TM-3 106°15′',
        expected: '',
      },
      {
        file: 's.csv',
        sheet: '',
        row: '3',
        column: 'Công nghệ',
        severity: 'rejected',
        kind: 'unknown-technology',
        found: '9G',
        expected: '2G, 3G, 4G, 5G',
      },
    ])
  })

  it('are read under the meridian that --crs names', async () => {
    const { out } = await run(['--stations', 's.csv', '--crs', 'vn2000:107.75', '--format', 'json'], {
      's.csv': stations,
    })
    // 160 km too far east, in the sea: in no commune.
    expect(JSON.parse(out).outside_every_commune.stations).toBe(1)
  })

  it('that hold rows which are no records say how many, apart from those that are rejected', async () => {
    const { err } = await run(['--villages', 'v.csv'], {
      'v.csv': 'Danh sách thôn;;\nTên thôn;Kinh độ;Vĩ độ\nThôn A;107,1;16,8\nTổng cộng;;',
    })
    expect(err).toEqual([
      '0 bản ghi bị loại, 0 chỗ được sửa, 2 dòng không phải bản ghi: dùng --out để ghi issues.csv',
    ])
  })

  it('bring their edition along, unless another is asked for', async () => {
    const commune = { code: '19333', name: 'Đông Hà', type: 'Phường' }
    const ring = [
      [107, 16.7],
      [107.2, 16.7],
      [107.2, 16.9],
      [107, 16.9],
      [107, 16.7],
    ]
    const feature = (properties: object) =>
      JSON.stringify({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } })
    const merged = await run(['--communes', 'c.geojson', '--format', 'json'], {
      'c.geojson': feature(commune),
    })
    expect(JSON.parse(merged.out)).toMatchObject({ edition: '2025', communes: 1 })
    const other = await run(['--communes', 'c.geojson', '--edition', '2020', '--format', 'json'], {
      'c.geojson': feature(commune),
    })
    expect(JSON.parse(other.out)).toMatchObject({ edition: '2020', communes: 125 })
    expect(other.err).toEqual([
      'tệp --communes thuộc địa giới 2025, báo cáo dùng địa giới 2020 của bộ dữ liệu',
    ])
    const foreign = feature({ code: '1', name: 'X' })
    const unknown = await run(['--communes', 'c.geojson', '--format', 'json'], { 'c.geojson': foreign })
    expect(JSON.parse(unknown.out)).toMatchObject({ edition: 'unknown', communes: 1 })
    const named = await run(['--communes', 'c.geojson', '--edition', '2020', '--format', 'json'], {
      'c.geojson': foreign,
    })
    expect(JSON.parse(named.out)).toMatchObject({ edition: '2020', communes: 1 })
    expect(named.err).toEqual([])
  })
})

describe('what cannot be used', () => {
  it('is said on one line, with exit code 2 and nothing on standard output', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['--stations', 'absent.csv'], /^report: absent\.csv: không đọc được: .*\[missing\]$/],
      [['--stations', 'empty.csv'], /^report: empty\.csv: tệp rỗng \[empty\]$/],
      [['--stations', 'no.csv'], /^report: no\.csv: không có cột toạ độ .*\[no-coordinate-columns\]$/],
      [['--communes', 'none.geojson'], /^report: none\.geojson: không có bản ghi nào \[no-records\]$/],
      [['--dataset', 'elsewhere'], /^report: elsewhere: .*quang-tri-2024 \[missing\]$/],
      [['--edition', '1999'], /^report: --edition 1999: cần 2020 hoặc 2025$/],
      [['--edition', 'unknown'], /^report: --edition unknown: dữ liệu chỉ có địa giới 2020, 2025$/],
      [['--technologies', '3G,6G'], /^report: --technologies 3G,6G: /],
      [['--operators', 'Nokia'], /^report: --operators Nokia: dữ liệu chỉ có .*Viettel/],
      [['--reach', '3G=-1'], /^report: --reach /],
      [['--reach', '3G'], /^report: --reach /],
      [['--reach-factor', '0'], /^report: --reach-factor /],
      [['--crs', 'vn2000'], /^report: --crs /],
      [['--format', 'xml'], /^report: --format xml: cần text hoặc json$/],
      [['--colour'], /^report: .*--colour/],
      [['stray'], /^report: .*stray/],
    ]
    const files = {
      'empty.csv': '',
      'no.csv': 'a,b\n1,2',
      'none.geojson': '{"type":"FeatureCollection","features":[]}',
    }
    for (const [args, line] of cases) {
      const { code, out, err } = await run(args, files)
      expect([code, out, err.length], args.join(' ')).toEqual([2, '', 1])
      expect(err[0]).toMatch(line)
      expect(err[0]).not.toContain('\n')
    }
  })
})

describe('the program itself', () => {
  const start = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/report.ts'), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    })

  it('starts from a terminal, writes into a folder that it makes, and ends with its exit code', () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'))
    const done = start('--format', 'json', '--out', join(folder, 'new'))
    expect([done.status, done.stderr]).toEqual([0, ''])
    expect(JSON.parse(done.stdout).communes).toBe(125)
    expect(readdirSync(join(folder, 'new'))).toHaveLength(6)
    expect([...readFileSync(join(folder, 'new', 'communes.csv')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    rmSync(folder, { recursive: true })
    const refused = start('--communes', 'nowhere.geojson')
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr.trim().split('\n')).toHaveLength(1)
  })

  it('explains itself', () => {
    const { stdout } = start('--help')
    for (const option of Object.keys(REPORT_OPTIONS))
      expect(stdout).toMatch(new RegExp(`--${option}(?![\\w-])`))
  })
})

describe.skipIf(!present)('real boundaries with the embedded points', () => {
  const report = async (name: string) => {
    const { code, out, err } = await run(['--communes', join(DATA, name), '--format', 'json'])
    expect([code, err]).toEqual([0, []])
    return JSON.parse(out)
  }

  it('count the 125 communes of 2020 and nearly every point', async () => {
    const figures = await report('communes-2024-125.geojson')
    expect(figures).toMatchObject({ edition: '2020', communes: 125, population: 577268 })
    expect(figures.area_km2).toBeGreaterThan(4650)
    expect(figures.area_km2).toBeLessThan(4750)
    // The embedded points stand inside modelled boundaries: a few near the outline fall outside the real one.
    expect(figures.postal_points).toBeGreaterThan(190)
    expect(figures.postal_points + figures.outside_every_commune.postal_points).toBe(213)
    expect(figures.stations.total + figures.outside_every_commune.stations).toBe(2649)
  })

  it('count the 78 units of 2025', async () => {
    const figures = await report('communes-2025-78.geojson')
    expect(figures).toMatchObject({ edition: '2025', communes: 78, population: null })
    // 12,699.99 km² officially; the polygons sum to about 12,687.
    expect(figures.area_km2).toBeGreaterThan(12600)
    expect(figures.area_km2).toBeLessThan(12750)
  })
})
