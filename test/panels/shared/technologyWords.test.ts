import { describe, expect, it } from 'vitest'
import { technologyWords } from '../../../src/panels/shared/technologyWords'

describe('technologies in words', () => {
  it('are a span when three or four follow each other', () => {
    expect(technologyWords(['3G', '4G', '5G'])).toBe('3G–5G')
    expect(technologyWords(['2G', '3G', '4G', '5G'])).toBe('2G–5G')
  })

  it('are a list when they are few or do not follow each other', () => {
    expect(technologyWords(['4G'])).toBe('4G')
    expect(technologyWords(['4G', '3G'])).toBe('3G, 4G')
    expect(technologyWords(['2G', '4G', '5G'])).toBe('2G, 4G, 5G')
    expect(technologyWords([])).toBe('')
  })
})
