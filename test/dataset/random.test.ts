import { describe, expect, it } from 'vitest'
import { hashOf, randomOf } from '../../scripts/dataset/random'

describe('randomOf', () => {
  it('hashes as FNV-1a does', () => {
    // Published test vectors: the empty text and "a".
    expect(hashOf('')).toBe(0x811c9dc5)
    expect(hashOf('a')).toBe(0xe40c292c)
  })

  it('gives the same stream for the same seed and another for another', () => {
    const stream = (seed: string) => {
      const random = randomOf(seed)
      return Array.from({ length: 5 }, () => random.next())
    }
    expect(stream('Ba Lòng')).toEqual(stream('Ba Lòng'))
    expect(stream('Ba Lòng')).not.toEqual(stream('Ba Nang'))
  })

  it('is even: of 10,000 numbers about 1,000 fall in each tenth', () => {
    const random = randomOf('even')
    const tenths = new Array<number>(10).fill(0)
    for (let i = 0; i < 10_000; i++) tenths[Math.floor(random.next() * 10)]! += 1
    // Standard deviation √(10,000 · 0.1 · 0.9) = 30; four of them.
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })

  it('draws whole numbers with both ends', () => {
    const random = randomOf('whole')
    const drawn = new Set(Array.from({ length: 200 }, () => random.whole(3, 5)))
    expect([...drawn].sort()).toEqual([3, 4, 5])
  })
})
