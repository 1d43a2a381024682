import { describe, expect, it } from 'vitest'
import { km } from '../../src/base/units'
import { DEFAULT_REACH, LONGEST_REACH_KM, reachOf, usableReach } from '../../src/radio/reach'

describe('the reach of a station', () => {
  it('is what its file declares', () => {
    expect(reachOf({ technology: '4G', reachKm: 1.8 }, DEFAULT_REACH)).toEqual({
      radiusKm: 1.8,
      origin: 'declared',
    })
  })

  it('is the default of its technology where the file declares none', () => {
    expect(reachOf({ technology: '3G', reachKm: null }, DEFAULT_REACH)).toEqual({
      radiusKm: 3.3,
      origin: 'assumed',
    })
  })

  it('follows the assumption that is being tried', () => {
    const assumed = { ...DEFAULT_REACH, '2G': km(8) }
    expect(reachOf({ technology: '2G', reachKm: null }, assumed).radiusKm).toBe(8)
  })

  it('is nobody where the file declares 0', () => {
    expect(reachOf({ technology: '2G', reachKm: 0 }, DEFAULT_REACH)).toEqual({
      radiusKm: 0,
      origin: 'declared',
    })
  })

  it.each([Number.NaN, -2])('is assumed where the file declares %s', (reachKm) => {
    expect(reachOf({ technology: '2G', reachKm }, DEFAULT_REACH)).toEqual({ radiusKm: 6, origin: 'assumed' })
  })
})

describe('a usable reach', () => {
  it('is 0 for what is no length', () => {
    expect([Number.NaN, -1, Number.NEGATIVE_INFINITY].map(usableReach)).toEqual([0, 0, 0])
  })

  it('is never longer than the longest', () => {
    expect([1e9, Number.POSITIVE_INFINITY].map(usableReach)).toEqual([LONGEST_REACH_KM, LONGEST_REACH_KM])
  })
})
