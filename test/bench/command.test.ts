import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STEPS } from '../../bench/ours'
import type { Result } from '../../bench/result'

const ROOT = resolve(import.meta.dirname, '../..')
const bench = (...args: string[]) =>
  spawnSync(resolve(ROOT, 'node_modules/.bin/tsx'), ['bench/main.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })

describe('the benchmark, from a terminal', () => {
  it('prints one object with every step of ours, the peers that ran and how they compare', () => {
    const { stdout, status } = bench(
      ...'--scale province --json --rounds 1 --peers kdbush_flatbush,geokdbush'.split(' '),
    )
    expect(status).toBe(0)
    const result = JSON.parse(stdout) as Result
    expect(result.scale).toBe('province')
    expect(result.counts).toEqual({ communes: 125, stations: 2649, villages: 800, postal: 213 })
    for (const step of [...STEPS, 'total' as const]) {
      expect(result.ours[step], step).toBeGreaterThan(0)
      expect(result.first_call_ms[step], step).toBeGreaterThan(0)
    }
    expect(Object.keys(result.peers)).toEqual(['kdbush_flatbush', 'geokdbush'])
    expect(Object.keys(result.peers.geokdbush!)).toEqual(['nearest_postal', 'total'])
    expect(result.ratios.kdbush_flatbush).toBeGreaterThan(0)
    expect(result.peak_memory_mb).toBeGreaterThan(30)
    expect(result.agreement.kdbush_flatbush).toMatchObject({
      places_in_another_commune: 0,
      villages_covered_otherwise: 0,
    })
    expect(result.accuracy!.points).toBeLessThan(0.05)
  })

  it('ends with 2 and a sentence for a scale that there is not', () => {
    const { stdout, stderr, status } = bench('--scale', 'galaxy', '--json')
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toMatch(/^no scale is called galaxy\n/)
  })
})
