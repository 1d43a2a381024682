import { describe, expect, it } from 'vitest'
import { Unwanted } from '../../src/files/pace'
import { readRaw } from '../../src/files/readRaw'
import { unzip } from '../../src/files/zip'
import { readAs, refusalOf, told } from './given'
import { workbook, zipped } from './zipped'

const everything = () => true

describe('unzip', () => {
  it('unpacks what was deflated and what was only stored', async () => {
    const bytes = new TextEncoder().encode('Quảng Trị '.repeat(50))
    expect(await unzip(zipped({ 'a.txt': bytes }), everything, 10_000)).toEqual({
      ok: true,
      value: [{ name: 'a.txt', bytes }],
    })
    const stored = zipped({ 'a.txt': bytes, b: new Uint8Array() }, 'stored')
    expect(await unzip(stored, (name) => name === 'a.txt', 10_000)).toEqual({
      ok: true,
      value: [{ name: 'a.txt', bytes }],
    })
  })

  it('gives up as soon as more comes out than was allowed', async () => {
    const bomb = zipped({ a: new Uint8Array(5_000_000) })
    expect(bomb.length).toBeLessThan(10_000)
    expect(await unzip(bomb, everything, 1_000_000)).toEqual({ ok: false, error: 'too-large' })
  })

  it('tells an archive from anything else', async () => {
    const whole = zipped({ a: 'text' })
    for (const bytes of [new Uint8Array(), new Uint8Array(100), whole.subarray(0, 40), whole.subarray(20)]) {
      expect((await unzip(bytes, everything, 1000)).ok).toBe(false)
    }
  })
})

describe('a workbook', () => {
  it('is read from its first sheet, with numbers, flags and texts as they are', async () => {
    const { layer, issues } = await readAs(
      'stations',
      'tram.xlsx',
      workbook([
        ['Mã trạm', 'Nhà mạng', 'Công nghệ', 'Kinh độ', 'Vĩ độ', 'Dùng chung', 'Mã số'],
        ['QT001', 'Viettel', '4G', 107.1003, 16.8163, true, '019300'],
        ['QT002', 'MobiFone', '2G', 106.73, 16.62, false, '019301'],
      ]),
    )
    expect(told(issues)).toEqual([])
    expect(layer.records.map(({ operator, shared, position }) => [operator, shared, position])).toEqual([
      ['Viettel', true, [107.1003, 16.8163]],
      ['MobiFone', false, [106.73, 16.62]],
    ])
    expect(layer.records[0]?.extra).toEqual({ 'Mã số': '019300' })
    expect(layer.source).toMatchObject({ file: 'tram.xlsx', sheet: 'Trạm' })
  })

  it('of many rows is read too', async () => {
    const rows = Array.from({ length: 8000 }, (_, i) => [`QT${i}`, 'Viettel', '4G', 107 + i / 1e5, 16.8])
    const { layer } = await readAs(
      'stations',
      'tram.xlsx',
      workbook([['Mã trạm', 'Nhà mạng', 'Công nghệ', 'Kinh độ', 'Vĩ độ'], ...rows]),
    )
    expect(layer.records).toHaveLength(8000)
  })

  it('is refused when it is another kind of archive, broken or without rows', async () => {
    expect(await refusalOf('a.zip', zipped({ 'a.png': 'x' }))).toEqual({
      kind: 'unknown-format',
      file: 'a.zip',
      found: 'zip',
    })
    const whole = workbook([
      ['lon', 'lat', 'technology'],
      [107, 16, '4G'],
    ])
    expect(await refusalOf('a.xlsx', whole.subarray(0, whole.length - 60))).toMatchObject({
      kind: 'unknown-format',
    })
    expect(await refusalOf('a.xlsx', zipped({ 'xl/workbook.xml': '<x' }))).toMatchObject({
      kind: 'unknown-format',
    })
    expect(await refusalOf('a.xlsx', workbook([['lon', 'lat']]))).toMatchObject({ kind: 'no-records' })
  })
})

describe('reading a workbook', () => {
  const rows = Array.from({ length: 8000 }, (_, i) => [`QT${i}`, 'Viettel', '4G', 107 + i / 1e5, 16.8])
  const whole = {
    name: 'a.xlsx',
    bytes: workbook([['Mã trạm', 'Nhà mạng', 'Công nghệ', 'Kinh độ', 'Vĩ độ'], ...rows]),
  }

  it('tells how far it is while it unpacks, while it takes in cells and while it tells rows apart', async () => {
    const shares: number[] = []
    const raw = await readRaw(whole, null, async (share) => void shares.push(share))
    expect(raw.ok && raw.value.records).toHaveLength(8000)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    const between = (from: number, to: number) => shares.filter((share) => share > from && share < to).length
    // 1.3 MB of XML are 20 pieces of 64 kB, which come out of the archive in as many or more.
    expect(between(0, 0.2)).toBeGreaterThanOrEqual(20)
    expect(new Set(shares.filter((share) => share > 0.2 && share < 0.84)).size).toBeGreaterThanOrEqual(18)
    // 8,000 rows are eight steps of 1,024, walked three times.
    expect(new Set(shares.filter((share) => share >= 0.84)).size).toBeGreaterThanOrEqual(3 * 8)
  })

  it('ends at whichever step it is no longer wanted', async () => {
    let steps = 0
    await readRaw(whole, null, async () => void steps++)
    for (let last = 0; last < steps; last += 7) {
      let left = last
      const read = readRaw(whole, null, async () => {
        if (left-- === 0) throw new Unwanted()
      })
      await expect(read).rejects.toThrow(Unwanted)
    }
  })
})
