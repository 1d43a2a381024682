import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILL_BY_KEY, FILLS } from '../../../src/look/fill'
import { brushOf, brushOfClass, classStops, rangeOf, stopFrom } from '../../../src/panels/overview/brush'
import { barOf, histogramOf } from '../../../src/panels/overview/histogram'

const radius = FILL_BY_KEY.meanServiceRadiusKm

describe('the histogram of the legend', () => {
  it('cuts 0 to 8.25 km into 33 bars of 250 m when the largest value is 8.07 km', () => {
    // 8.07 / 28 = 0.288, of which 0.25 is the nearest nice width; 6 + ⌈2.07 / 0.25⌉ × 0.25 = 8.25.
    const { bins, highest } = histogramOf(radius, [8.07, 1, 2])
    expect(highest).toBe(8.25)
    expect(bins).toHaveLength(33)
    expect(bins[0]).toEqual({ from: 0, to: 0.25, step: 0, count: 0 })
  })

  it('puts a value on an edge into the class above it', () => {
    const { bins } = histogramOf(radius, [3, 3, 2.99])
    expect(bins.find(({ from }) => from === 3)).toMatchObject({ count: 2, step: 3 })
    expect(bins.find(({ to }) => to === 3)).toMatchObject({ count: 1, step: 2 })
  })

  it('counts communes without a value apart', () => {
    expect(histogramOf(radius, [null, 2, null]).missing).toBe(2)
  })

  it('gives a whole number a bar of its own', () => {
    const { bins, whole } = histogramOf(FILL_BY_KEY.deadZoneVillages, [0, 0, 3, 9])
    expect(whole).toBe(true)
    expect(bins.filter(({ count }) => count > 0).map(({ from, count }) => [from, count])).toEqual([
      [0, 2],
      [3, 1],
      [9, 1],
    ])
  })

  it('ends at 1 for a share, and counts a full share in the last bar', () => {
    const { bins, highest } = histogramOf(FILL_BY_KEY.populationCoveredShare, [1, 1, 0.2])
    expect(highest).toBe(1)
    expect(bins.at(-1)?.count).toBe(2)
  })

  it('counts every commune once and never lays a bar across two classes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILLS),
        fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 60 }),
        (key, shares) => {
          const fill = FILL_BY_KEY[key]
          const scale = fill.ramp === 'mob' ? 1 : (fill.edges.at(-1) ?? 1) * 2
          const values = shares.map((share) =>
            share === null ? null : key === 'deadZoneVillages' ? Math.round(share * scale) : share * scale,
          )
          const { bins, missing } = histogramOf(fill, values)
          expect(bins.reduce((sum, { count }) => sum + count, missing)).toBe(values.length)
          for (const { from, to } of bins) {
            expect(to).toBeGreaterThan(from)
            expect(fill.edges.some((edge) => edge > from && edge < to)).toBe(false)
          }
        },
      ),
    )
  })
})

describe('the brush over the histogram', () => {
  const histogram = histogramOf(radius, [0.5, 1.2, 2.999, 3, 5, 8.07])

  it('filters nothing when it holds every bar', () => {
    expect(rangeOf(histogram, { first: 0, end: histogram.bins.length })).toBeNull()
  })

  it('keeps exactly the values of the bars it holds', () => {
    // Bars 4 to 11 hold 1 km up to, but not including, 3 km.
    const range = rangeOf(histogram, { first: 4, end: 12 })
    expect(range?.[0]).toBe(1)
    expect(range?.[1]).toBeLessThan(3)
    expect(range?.[1]).toBeGreaterThan(2.9999)
  })

  it('stands where it stood, after the filter went round through the session', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILLS),
        fc.nat({ max: 200 }),
        fc.nat({ max: 200 }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (key, a, b, value) => {
          const made = histogramOf(FILL_BY_KEY[key], [key === 'deadZoneVillages' ? Math.round(value) : value])
          const first = Math.min(a, b) % made.bins.length
          const end = Math.min(made.bins.length, first + 1 + (Math.max(a, b) % made.bins.length))
          expect(brushOf(made, rangeOf(made, { first, end }))).toEqual({ first, end })
        },
      ),
    )
  })

  it('takes the bars of a class when the class is chosen', () => {
    // Class 2 is 2 to 3 km: bars 8 to 11 of 250 m.
    expect(brushOfClass(histogram, 2)).toEqual({ first: 8, end: 12 })
  })

  it('goes from class edge to class edge by page', () => {
    // Edges 0, 1, 2, 3, 4.5, 6, 8.25 km are boundaries 0, 4, 8, 12, 18, 24, 33.
    expect(classStops(histogram)).toEqual([0, 4, 8, 12, 18, 24, 33])
    expect(stopFrom(classStops(histogram), 5, 1)).toBe(8)
    expect(stopFrom(classStops(histogram), 5, -1)).toBe(4)
    expect(stopFrom(classStops(histogram), 33, 1)).toBe(33)
  })

  it('finds the bar of a commune', () => {
    expect(barOf(histogram, 3)).toBe(12)
    expect(barOf(histogram, 8.07)).toBe(32)
  })
})
