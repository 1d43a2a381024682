import { describe, expect, it } from 'vitest'
import { counts } from '../../src/postal/postalRule'

describe('which points count', () => {
  it('is all of them without a rule on kinds or staff', () => {
    expect(counts({ kind: 'letter-box', staffed: null }, { kinds: null, staffedOnly: false })).toBe(true)
  })

  it('is those of the chosen kinds', () => {
    const rule = { kinds: ['office-1', 'office-2'] as const, staffedOnly: false }
    expect(counts({ kind: 'office-2', staffed: false }, rule)).toBe(true)
    expect(counts({ kind: 'kiosk', staffed: true }, rule)).toBe(false)
  })

  it('is none for no kind at all', () => {
    expect(counts({ kind: 'office-1', staffed: true }, { kinds: [], staffedOnly: false })).toBe(false)
  })

  it('leaves out points that are not known to be staffed, when asked to', () => {
    const rule = { kinds: null, staffedOnly: true }
    const staffed = [true, false, null]
    expect(staffed.map((s) => counts({ kind: 'office-3', staffed: s }, rule))).toEqual([true, false, false])
  })
})
