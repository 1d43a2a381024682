import { describe, expect, it } from 'vitest'
import type { Result } from '../../bench/result'
import { growthText, resultText } from '../../bench/text'

const result: Result = {
  scale: 'nation',
  counts: { communes: 10_584, stations: 350_000, villages: 100_000, postal: 25_000 },
  machine: { cores: 2, node: '20.20.2' },
  ours: { locate: 100, coverage: 200, nearest_postal: 20, area: 250, total: 570 },
  peers: { geokdbush: { nearest_postal: 500, total: 500 } },
  ratios: { geokdbush: 25 },
  peak_memory_mb: 640.4,
  first_call_ms: { locate: 150, coverage: 250, nearest_postal: 30, area: 370, total: 800 },
  changes: { move_one_reach_areas: 44.44 },
  spread_ms: { ours: { total: [500, 640] }, first_call: {}, peers: {} },
  rounds: { ours: 5, geokdbush: 5 },
  agreement: { geokdbush: { postal_km_relative: 0.0048 } },
  accuracy: { points: 0.000057, commune: 8892 },
  left_out: {},
}

describe('what the benchmark tells people', () => {
  const text = resultText(result)

  it('puts each step of a peer beside ours, with the ratio', () => {
    expect(text).toMatch(/nearest_postal +20\.0 +30\.0 +500 +25\.0\n/)
    expect(text).toMatch(/total +570 +500–640 +800 +500\n/)
    expect(text).toContain('faster, over the steps that both do: 25.0 × geokdbush')
  })

  it('says what changes cost, how much memory, how exact, and whether the answers are the same', () => {
    expect(text).toContain('move_one_reach_areas: 44.4 ms')
    expect(text).toContain('peak memory of ours: 640 MB')
    expect(text).toContain('worst commune 0.000057 percentage points')
    expect(text).toContain('geokdbush: same answers: nearest postal point within 0.48 %')
  })

  it('says so in capitals when they are not', () => {
    const wrong = { ...result, agreement: { geokdbush: { postal_km_relative: 0.5 } } }
    expect(resultText(wrong)).toContain('geokdbush: NOT THE SAME (postal_km_relative 0.5)')
  })

  it('shows growth beside n log n', () => {
    // 1,048,576 is 2²⁰: 1,049 ms over n · 20 is some 50 ns.
    const line = { scale: 'nation', n: 2 ** 20, total_ms: 1049, ns_per_n_log_n: 50.02, peak_memory_mb: 640 }
    expect(growthText([{ ...line, scale: 'nation' }])).toMatch(/nation +1,048,576 +1,049 +50\.0 +640\n/)
  })
})
