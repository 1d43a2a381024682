import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figuresTable, HEADING } from '../../bench/readme/figuresTable'
import { pasted, pastedIn } from '../../bench/readme/pasted'
import type { Result } from '../../bench/result'

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')

const result: Result = {
  scale: 'province',
  counts: { communes: 125, stations: 2649, villages: 800, postal: 213 },
  machine: { cores: 2, node: '20.20.2' },
  ours: { locate: 1.234, coverage: 2, nearest_postal: 0.5, area: 1250.4, total: 1254 },
  peers: { geokdbush: { nearest_postal: 5, total: 5 } },
  ratios: { geokdbush: 10 },
  peak_memory_mb: 91.4,
  first_call_ms: { locate: 30, coverage: 20, nearest_postal: 10, area: 40, total: 100 },
  changes: {},
  spread_ms: { ours: {}, first_call: {}, peers: {} },
  rounds: { ours: 9, geokdbush: 9 },
  agreement: {},
  accuracy: { points: 0.0000261, commune: 104 },
  left_out: {},
}

const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((row) => row.startsWith('|'))
    .map((row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )

describe('the table of figures', () => {
  it('has three figures to a number and a dash for what a rival does not do', () => {
    expect(rowsOf(figuresTable([result]))).toEqual([
      HEADING,
      ['---', '---', '---:', '---:', '---:', '---:', '---:', '---:'],
      ['province', '**Điểm Sóng**', '1.23', '2.00', '0.500', '1,250', '1,254', '1'],
      ['province', '**Điểm Sóng**, first call', '30.0', '20.0', '10.0', '40.0', '100', ''],
      ['province', 'geokdbush', '-', '-', '5.00', '-', '5.00', '10.0'],
    ])
  })

  it('says below how large the scale is, how much memory it took and how exact it was', () => {
    expect(figuresTable([result])).toContain(
      '*province*: 125 communes, 2,649 stations, 800 villages, 213 postal; 91.4 MB at most, ' +
        'worst commune 0.00003 percentage points off (Node 20.20.2, 2 cores).',
    )
  })

  it('stands in README.md in the form that the script writes', () => {
    const [heading, rule, ...rows] = rowsOf(pastedIn(README))
    expect(heading).toEqual(HEADING)
    expect(rule?.every((cell) => /^-+:?$/.test(cell))).toBe(true)
    expect(rows.filter(([, rival]) => rival === '**Điểm Sóng**').length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row).toHaveLength(HEADING.length)
      for (const cell of row.slice(2)) expect(cell).toMatch(/^$|^-$|^[\d,]+(\.\d+)?$/)
    }
  })
})

describe('pasting', () => {
  it('replaces what is between the markers and nothing else, however often', () => {
    const once = pasted(README, 'new figures')
    expect(pastedIn(once)).toBe('new figures')
    expect(pasted(once, pastedIn(README))).toBe(README)
  })

  it('fails on a page without markers', () => {
    expect(() => pasted('# A page', 'figures')).toThrow('bench end')
  })
})
