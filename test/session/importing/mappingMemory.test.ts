import { describe, expect, it } from 'vitest'
import { mappingFrom, mappingKey, memoryOfThisRun } from '../../../src/session/importing/mappingMemory'

describe('files are known again by their headings', () => {
  it('whatever their order, accents and case', () => {
    expect(mappingKey(['Kinh độ', 'VĨ ĐỘ', 'Tên'], 'villages')).toBe(
      mappingKey(['ten', 'Vi do', 'kinh độ'], 'villages'),
    )
  })

  it('but not when one is missing, or when they look like another layer', () => {
    const key = mappingKey(['Tên', 'Loại'], 'villages')
    expect(mappingKey(['Tên'], 'villages')).not.toBe(key)
    expect(mappingKey(['Tên', 'Loại'], 'postalPoints')).not.toBe(key)
    expect(mappingKey(['Tên', 'Loại'], null)).not.toBe(key)
  })
})

describe('a memory', () => {
  it('gives back what it was given, and forgets when told to', () => {
    const memory = memoryOfThisRun()
    memory.remember('a', { layer: 'stations' })
    expect(memory.recall('a')).toEqual({ layer: 'stations' })
    memory.remember('a', null)
    expect(memory.recall('a')).toBeNull()
  })
})

describe('what was kept outside', () => {
  it('comes back whole', () => {
    const mapping = {
      layer: 'stations',
      columns: { site_id: 'Tên trạm', reach_km: null },
      crs: { kind: 'vn2000', centralMeridian: 106.25 },
      reachFromRange: true,
    } as const
    expect(mappingFrom(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping)
  })

  it.each([
    ['nothing', null],
    ['a text', 'stations'],
    ['a layer that does not exist', { layer: 'pipes' }],
    ['no layer', { crs: { kind: 'wgs84' } }],
  ])('is not believed when it is %s', (_, kept) => {
    expect(mappingFrom(kept)).toBeNull()
  })

  it('is believed only where it makes sense', () => {
    const kept = {
      layer: 'villages',
      columns: { name: 'Tên', population: 7 },
      crs: { kind: 'utm', zone: 47, datum: 'vn2000' },
      reachFromRange: 'yes',
    }
    expect(mappingFrom(kept)).toEqual({ layer: 'villages', columns: { name: 'Tên' } })
  })
})
