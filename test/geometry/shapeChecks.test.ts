import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LonLat, Ring } from '../../src/geometry/position'
import { crossesItself, isClosed } from '../../src/geometry/shapeChecks'
import { square } from './shapes'

const closed = (...positions: LonLat[]): Ring => [...positions, positions[0]!]

describe('isClosed', () => {
  it('wants the first position repeated at the end', () => {
    expect(isClosed(square(107, 16, 1))).toBe(true)
    expect(isClosed(square(107, 16, 1).slice(0, 4))).toBe(false)
    expect(isClosed([])).toBe(false)
  })
})

describe('crossesItself', () => {
  it('finds a bow tie, and a loop of one vertex too many', () => {
    expect(crossesItself(closed([0, 0], [2, 2], [2, 0], [0, 2]))).toBe(true)
    expect(crossesItself(closed([0, 0], [4, 0], [4, 4], [2, -1], [0, 4]))).toBe(true)
  })

  it('is content with a square, a comb and a ring that touches itself', () => {
    expect(crossesItself(square(107, 16, 1))).toBe(false)
    // Two lobes that meet in [1, 1]: the ring goes through that vertex twice and stays on its side.
    expect(crossesItself(closed([0, 0], [1, 1], [0, 2], [2, 2], [1, 1], [2, 0]))).toBe(false)
    // A vertex that touches the middle of another edge.
    expect(crossesItself(closed([0, 0], [4, 0], [4, 4], [2, 0], [0, 4]))).toBe(false)
    // Out along an edge and back.
    expect(crossesItself(closed([0, 0], [4, 0], [2, 0], [4, 4]))).toBe(false)
  })

  it('finds a ring that passes through itself at a vertex, its own or one on an edge', () => {
    // As the two lobes above, but entered crosswise.
    expect(crossesItself(closed([0, 0], [1, 1], [2, 2], [0, 2], [1, 1], [2, 0]))).toBe(true)
    // Down through the middle of the lowest edge at a vertex, and up again elsewhere.
    expect(crossesItself(closed([0, 0], [4, 0], [4, 4], [2, 0], [1, -1], [0, 4]))).toBe(true)
  })

  it('agrees with comparing every pair of edges, on random rings', () => {
    const side = (a: LonLat, b: LonLat, p: LonLat) =>
      Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]))
    const coordinate = fc.integer({ min: 0, max: 100_000 })
    const position = fc.tuple(coordinate, coordinate)
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 9 }), (positions) => {
        const ring = closed(...positions)
        const edges = positions.map((_, i) => [ring[i]!, ring[i + 1]!] as const)
        const signs = edges.flatMap(([a, b]) =>
          positions.map((p) => (p === a || p === b ? 1 : side(a, b, p))),
        )
        fc.pre(!signs.includes(0))
        const crossing = edges.some(([a, b]) =>
          edges.some(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0),
        )
        expect(crossesItself(ring)).toBe(crossing)
      }),
    )
  })

  it('does not depend on where a ring starts or which way it runs', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
    fc.assert(
      fc.property(
        fc.uniqueArray(corner, { minLength: 3, maxLength: 8, selector: String }),
        fc.nat(7),
        (positions, shift) => {
          const at = shift % positions.length
          const turned = [...positions.slice(at), ...positions.slice(0, at)]
          expect(crossesItself(closed(...turned))).toBe(crossesItself(closed(...positions)))
          expect(crossesItself(closed(...[...positions].reverse()))).toBe(crossesItself(closed(...positions)))
        },
      ),
    )
  })

  it('copes with 20,000 vertices', () => {
    const star = (n: number): LonLat[] =>
      Array.from({ length: n }, (_, i) => {
        const angle = (2 * Math.PI * i) / n
        const r = i % 2 ? 1 : 0.9
        return [107 + r * Math.cos(angle), 16 + r * Math.sin(angle)]
      })
    const spikes = star(20_000)
    expect(crossesItself(closed(...spikes))).toBe(false)
    const swapped = [...spikes]
    ;[swapped[700], swapped[702]] = [swapped[702]!, swapped[700]!]
    expect(crossesItself(closed(...swapped))).toBe(true)
  })

  it('says no to what is too short to cross', () => {
    expect(crossesItself([])).toBe(false)
    expect(
      crossesItself([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
    ).toBe(false)
  })
})
