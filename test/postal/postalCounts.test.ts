import { describe, expect, it } from 'vitest'
import { placedPointsOf } from '../../src/geometry/placedPoints'
import { nearestPostal } from '../../src/postal/nearestPostal'
import { postalColumnsOf } from '../../src/postal/postalColumns'
import { postalCounts } from '../../src/postal/postalCounts'
import { aPostalPoint } from '../report/aDataset'

const EVERY = { kinds: null, staffedOnly: false }

/** A post office and a culture post at one door, a second office, and a letter box elsewhere. */
const POINTS = [
  aPostalPoint('a', { kind: 'office-3', position: [107.01, 16.71] }),
  aPostalPoint('b', { kind: 'culture-post', position: [107.01, 16.7101], staffed: null }),
  aPostalPoint('c', { kind: 'office-3', position: [107.05, 16.71] }),
  aPostalPoint('d', { kind: 'letter-box', position: [107.09, 16.71], staffed: false }),
]
const COLUMNS = postalColumnsOf(POINTS)

describe('the postal points of a commune', () => {
  it('count once at one address, and the culture post there is still one', () => {
    const { points, culturePosts } = postalCounts(COLUMNS, Int32Array.of(0, 0, 0, 1), 2, EVERY)
    expect([...points]).toEqual([2, 1])
    expect([...culturePosts]).toEqual([1, 0])
  })

  it('are those that count, while culture posts are what they are', () => {
    const rule = { kinds: ['letter-box'] as const, staffedOnly: false }
    const { points, culturePosts } = postalCounts(COLUMNS, Int32Array.of(0, 0, 0, 1), 2, rule)
    expect([...points]).toEqual([0, 1])
    expect([...culturePosts]).toEqual([1, 0])
  })

  it('are those known to be staffed, when asked to', () => {
    const rule = { kinds: null, staffedOnly: true }
    expect([...postalCounts(COLUMNS, Int32Array.of(0, 0, 0, 1), 2, rule).points]).toEqual([2, 0])
  })

  it('count once when an address straddles a border, with the first of its points', () => {
    const { points, culturePosts } = postalCounts(COLUMNS, Int32Array.of(1, 0, 0, 0), 2, EVERY)
    expect([...points]).toEqual([2, 1])
    // The culture post stands in the other commune, which therefore has one.
    expect([...culturePosts]).toEqual([1, 0])
  })

  it('are culture posts of their own communes, even at one address', () => {
    const acrossTheBorder = [
      aPostalPoint('a', { kind: 'culture-post' }),
      aPostalPoint('b', { kind: 'culture-post' }),
      aPostalPoint('c', { kind: 'culture-post' }),
    ]
    const { points, culturePosts } = postalCounts(
      postalColumnsOf(acrossTheBorder),
      Int32Array.of(0, 1, 1),
      2,
      EVERY,
    )
    expect([...culturePosts]).toEqual([1, 1])
    expect([...points]).toEqual([1, 0])
  })

  it('count nowhere outside every commune', () => {
    const { points, culturePosts } = postalCounts(COLUMNS, Int32Array.of(-1, -1, 0, -1), 1, EVERY)
    expect([...points]).toEqual([1])
    expect([...culturePosts]).toEqual([0])
    expect([...postalCounts(COLUMNS, Int32Array.of(-1, -1, -1, -1), 0, EVERY).points]).toEqual([])
  })
})

describe('the nearest postal point', () => {
  const places = placedPointsOf(Float64Array.of(107.05), Float64Array.of(16.72))

  it('is the one with the shortest way, as an index into the records', () => {
    // 0.01° of latitude at 16.7° N: 1.1067 km.
    const { point, km } = nearestPostal(COLUMNS, EVERY, places)
    expect(point[0]).toBe(2)
    expect(km[0]).toBeCloseTo(1.1067, 3)
  })

  it('is the nearest of those that count', () => {
    expect(nearestPostal(COLUMNS, { kinds: ['letter-box'], staffedOnly: false }, places).point[0]).toBe(3)
  })

  it('is the same of two at one place, whatever the order of the file', () => {
    const twins = [aPostalPoint('b', { position: [107, 16.7] }), aPostalPoint('a', { position: [107, 16.7] })]
    expect(nearestPostal(postalColumnsOf(twins), EVERY, places).point[0]).toBe(1)
    expect(nearestPostal(postalColumnsOf([...twins].reverse()), EVERY, places).point[0]).toBe(0)
  })

  it('is none where none counts', () => {
    const { point, km } = nearestPostal(COLUMNS, { kinds: [], staffedOnly: false }, places)
    expect([point[0], km[0]]).toEqual([-1, Number.POSITIVE_INFINITY])
  })
})
