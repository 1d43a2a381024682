import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { err, ok } from '../../src/base/result'
import { CRS_NAMES, MERIDIANS } from '../../src/cli/crsOption'
import { PUBLISH_OPTIONS } from '../../src/cli/publishOptions'
import { runPublish } from '../../src/cli/runPublish'
import { openDataset } from '../../src/files/openDataset'
import { type Run, runCommand } from './runIn'

const GEO = resolve(import.meta.dirname, '../../public/geo')
const STATIONS = [
  'Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ',
  'A1,Viettel,4G,107.1,16.8',
  'A2,VNPT,6G,107.2,16.7',
].join('\n')
const VILLAGES = 'Tên thôn,Dân số,Kinh độ,Vĩ độ\nThôn A,120,107.1,16.8\nThôn B,80,107.5,16.7\n'
/** Đông Hà and Khe Sanh in metres of 106°15′ without a word of it, under a title and 25 headings of districts; one is 6G. */
const METRES = [
  'DANH SÁCH TRẠM;;;;',
  'Mã trạm;Nhà mạng;Công nghệ;X (m);Y (m)',
  ...Array.from({ length: 25 }, (_, i) => `${i + 1}. Huyện ${i};;;;`),
  'M1;Viettel;4G;1860097;590430',
  'M2;VNPT;6G;1838200;551500',
].join('\n')
const FILES = {
  '/home/lan/bts.csv': STATIONS,
  'thon.csv': VILLAGES,
  'rỗng.csv': '',
  'met.csv': METRES,
}

async function embedded() {
  const opened = await openDataset(null, async (path) => ok(new Uint8Array(readFileSync(resolve(GEO, path)))))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

const publish = (...args: readonly string[]) =>
  runCommand((terminal) => runPublish(args, { opened: embedded, folder: 'geo' }, terminal), FILES)

async function openedFrom({ written }: Run) {
  const opened = await openDataset(null, async (path) => {
    const bytes = written.get(path)
    return bytes ? ok(bytes) : err({ kind: 'missing', file: path, detail: 'not written' })
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

describe('npm run dataset with files', () => {
  it('lays them over the modelled dataset, says how many records were left out, and why', async () => {
    const run = await publish('--stations', '/home/lan/bts.csv', '--origin', 'surveyed')
    expect([run.code, run.err]).toEqual([
      0,
      [
        '/home/lan/bts.csv: 1 bản ghi cho lớp stations, 1 bản ghi bị loại',
        'bị loại: /home/lan/bts.csv, dòng 3, Công nghệ [unknown-technology: 6G]',
      ],
    ])
    const { dataset, refusals } = await openedFrom(run)
    expect(refusals).toEqual([])
    expect(dataset).toMatchObject({ id: 'quang-tri-2024', origin: 'modelled' })
    expect(dataset.stations.records.map(({ siteId, operator }) => [siteId, operator])).toEqual([
      ['A1', 'Viettel'],
    ])
    expect(dataset.stations.source.origin).toBe('surveyed')
    expect(dataset.communes['2020']?.records).toHaveLength(125)
    expect(dataset.published).toHaveLength(24)
  })

  it('says what system of coordinates it was not sure of, what was rejected, and what was no record, in this order', async () => {
    const { code, err: lines } = await publish('--stations', 'met.csv')
    expect([code, lines.length]).toEqual([0, 23])
    expect(lines[1]).toBe(
      'met.csv: chưa chắc hệ toạ độ, đã đọc là VN-2000 TM-3 106°15′; nếu là VN-2000 TM-3 106°30′ thì điểm lệch 26,6 km. Chọn bằng --crs, xem --help',
    )
    expect(lines[2]).toBe('bị loại: met.csv, dòng 29, Công nghệ [unknown-technology: 6G]')
    expect(lines.filter((line) => line.startsWith('đã sửa'))).toHaveLength(1)
    expect(lines).toContain('không phải bản ghi: met.csv, dòng 1 [text-row: DANH SÁCH TRẠM]')
    expect((await publish('--stations', 'met.csv', '--crs', 'vn2000:106.25')).err.join()).not.toMatch(
      /chưa chắc/,
    )
  })

  it('names no folder of this machine in what is published', async () => {
    const { written } = await publish('--stations', '/home/lan/bts.csv')
    const catalog = new TextDecoder().decode(written.get('catalog.json'))
    expect(catalog).toContain('stations (bts.csv)')
    expect(catalog).not.toContain('/home')
  })

  it('publishes them alone, under a title of their own', async () => {
    const run = await publish(
      '--alone',
      ...['--stations', '/home/lan/bts.csv', '--villages', 'thon.csv'],
      ...['--title', 'Huế', '--period', '6/2026', '--licence', 'CC BY 4.0', '--attribution', 'Sở KH&CN'],
    )
    expect(run.code).toBe(0)
    expect([...run.written.keys()]).toEqual([
      'catalog.json',
      'hue-6-2026/stations.geojson',
      'hue-6-2026/villages.geojson',
    ])
    const { dataset, backdrop } = await openedFrom(run)
    expect(backdrop).toBeNull()
    expect(dataset).toMatchObject({
      id: 'hue-6-2026',
      title: { vi: 'Huế', en: 'Huế' },
      period: '6/2026',
      origin: 'own-file',
      licence: 'CC BY 4.0',
      attribution: { vi: 'Sở KH&CN', en: 'Sở KH&CN' },
      published: [],
    })
    expect(dataset.villages.records.map(({ population }) => population)).toEqual([120, 80])
  })

  it.each([
    [['--alone'], /^dataset: --title/],
    [['--alone', '--title', 'X'], /^dataset: --alone: .*tệp/],
    [['--id', '../x', '--stations', '/home/lan/bts.csv'], /^dataset: --id/],
    [
      ['--origin', 'true', '--stations', '/home/lan/bts.csv'],
      /^dataset: --origin true: cần modelled, surveyed/,
    ],
    [['--villages', 'rỗng.csv'], /^dataset: rỗng\.csv: tệp rỗng/],
    [['--villages', '/nowhere.csv'], /^dataset: .*nowhere\.csv/],
    [['--stations'], /^dataset: .*--stations/],
    [['--villages', 'thon.csv', '--villages', 'thon.csv'], /^dataset: --villages: nêu hai lần/],
    [['--towers', 'x.csv'], /^dataset: .*--towers/],
    [['--out', 'forbidden', '--villages', 'thon.csv'], /catalog\.json: EACCES$/],
  ])('%j is refused with one line and nothing is written', async (args, line) => {
    const { code, err: lines, written } = await publish(...args)
    expect([code, written.size]).toEqual([2, 0])
    expect(lines.at(-1)).toMatch(line)
  })

  it('lists its options', async () => {
    const { code, out } = await publish('--help')
    expect(code).toBe(0)
    for (const option of Object.keys(PUBLISH_OPTIONS))
      expect(out).toMatch(new RegExp(`--${option}(?![\\w-])`))
    for (const crs of [...CRS_NAMES, ...MERIDIANS]) expect(out).toContain(` ${crs}`)
  })
})
