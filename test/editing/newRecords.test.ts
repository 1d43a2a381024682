import { describe, expect, it } from 'vitest'
import {
  freshName,
  newPostalPoint,
  newStation,
  newVillage,
  stationBeside,
} from '../../src/editing/newRecords'
import { siteMoved } from '../../src/editing/siteMoved'
import { siteId } from '../../src/province/station'
import { aStation } from './aLayer'

describe('the name of a new record', () => {
  it('is one more than the largest in use, so that the name of a deleted one is not given again', () => {
    expect(freshName([])).toBe('moi-1')
    expect(freshName(['QT0001', 'moi-2', 'moi-10', 'moi-'])).toBe('moi-11')
  })

  it('is unlike all others of its layer', () => {
    const first = newStation([107, 16.75], 'Viettel', [])
    const second = newStation([107, 16.75], 'Viettel', [first])
    expect([first.siteId, second.siteId]).toEqual(['moi-1', 'moi-2'])
    expect(first.id).toBe('moi-1/Viettel/4G')
    expect(newVillage([107, 16.75], [newVillage([107, 16.75], [])]).id).toBe('moi-2')
    expect(newPostalPoint([107, 16.75], []).id).toBe('moi-1')
  })
})

describe('a station beside another', () => {
  it('stands on the same mast and leaves open what is of the radio alone', () => {
    const first = aStation('a', { mastType: 'A2a', mastHeightM: 42, bandMhz: 1800, reachKm: 3 })
    expect(stationBeside(first, '5G', [first])).toMatchObject({
      id: 'site a/Viettel/5G',
      siteId: 'site a',
      technology: '5G',
      mastHeightM: 42,
      bandMhz: null,
      reachKm: null,
    })
  })

  it('is told apart from one that has its name', () => {
    const first = aStation('site a/Viettel/4G', { siteId: siteId('site a') })
    expect(stationBeside(first, '4G', [first]).id).toBe('site a/Viettel/4G#2')
  })
})

describe('a site that is moved', () => {
  it('takes its stations along; one a little beside the mast stays as far beside it', () => {
    const [mast, beside] = siteMoved(
      [aStation('a', { position: [107, 16.75] }), aStation('b', { position: [107.001, 16.75] })],
      [107.2, 16.8],
    )
    expect(mast?.position).toEqual([107.2, 16.8])
    expect(beside?.position[0]).toBeCloseTo(107.201, 9)
    expect(beside?.position[1]).toBeCloseTo(16.8, 9)
  })

  it('puts stations of one place at one place again, to the last digit', () => {
    const moved = siteMoved([aStation('a'), aStation('b')], [107.123456, 16.654321])
    expect(moved.map(({ position }) => position)).toEqual([
      [107.123456, 16.654321],
      [107.123456, 16.654321],
    ])
  })
})
