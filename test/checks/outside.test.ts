import { describe, expect, it } from 'vitest'
import { aCommune, aPostalPoint, aStation, aVillage, square } from '../report/aDataset'
import { BEFORE } from './communes'
import { found } from './findings'

describe('a record outside every commune', () => {
  it('is told with its distance from the nearest: 0.01° of longitude at 16.75° N are 1.066 km', () => {
    const [finding, ...others] = found('outside', {
      communes: BEFORE,
      stations: [aStation('in'), aStation('out', { position: [107.41, 16.75] })],
    })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      layer: 'stations',
      records: [1],
      ids: ['out'],
      severity: 'must-see',
      treatment: 'counted-nowhere',
      nearest: '2020:19564',
      swapFits: false,
    })
    expect(finding!.kmOutside).toBeCloseTo(1.066, 3)
  })

  it('is not one that stands on the quay: 0.0018° are 192 m, 0.0019° are 203 m', () => {
    const at = (lon: number) => aPostalPoint(`p${lon}`, { position: [lon, 16.75] })
    const outside = found('outside', { communes: BEFORE, postalPoints: [at(107.4018), at(107.4019)] })
    expect(outside.map(({ ids }) => ids)).toEqual([['p107.4019']])
  })

  it('is told to have X and Y swapped where swapping puts it inside', () => {
    const villages = [
      aVillage('v1', { position: [50.05, 10.05] }),
      aVillage('v2', { position: [50.3, 10.3] }),
    ]
    const outside = found('outside', {
      communes: [aCommune('00001', { boundary: square(10, 50, 0.1) })],
      villages,
    })
    expect(outside.map(({ ids, swapFits }) => [...ids, swapFits])).toEqual([
      ['v1', true],
      ['v2', false],
    ])
  })

  it('is not told where there are no boundaries', () => {
    expect(found('outside', { stations: [aStation('s')] })).toEqual([])
  })
})
