import { describe, expect, it } from 'vitest'
import { deadZoneRows } from '../../../src/panels/deadZones/deadZoneRow'
import { gradeCounts } from '../../../src/panels/deadZones/gapCounts'
import { NO_FILTER } from '../../../src/session/state'
import { PROVINCE, REPORT } from '../fakeProvince'

const rows = deadZoneRows(PROVINCE, PROVINCE.communes['2020']?.records ?? [], REPORT)

describe('the rows of the register', () => {
  it('are the villages whose ratio is above the reach factor', () => {
    // Ratios 4, 1.1, 0.9, 0 and 0.4 at factor 1.
    expect(rows.map(({ village, grade }) => [village.name, grade])).toEqual([
      ['Bản Xa', 'certain'],
      ['Bản Gần', 'likely'],
    ])
    expect(rows[0]?.commune).toBe('Xã An')
  })

  it('follow the reach factor of the report', () => {
    const wider = {
      ...REPORT,
      question: { ...REPORT.question, signal: { ...REPORT.question.signal, reachFactor: 4 } },
    }
    // At factor 4 a ratio of just 4 is at the edge of reach, and so covered.
    expect(deadZoneRows(PROVINCE, [], wider)).toEqual([])
  })
})

describe('the counts of the grade chips', () => {
  it('do not depend on the grade that is chosen', () => {
    const counts = { both: 2, certain: 1, likely: 1 }
    expect(gradeCounts(rows, NO_FILTER, [0, 1, 2])).toEqual(counts)
    expect(gradeCounts(rows, { ...NO_FILTER, gapGrade: 'certain' }, [0, 1, 2])).toEqual(counts)
  })

  it('count only what the other filters leave', () => {
    // Only Bản Xa has no grid power.
    expect(gradeCounts(rows, { ...NO_FILTER, withoutGridPower: true }, [0, 1, 2])).toEqual({
      both: 1,
      certain: 1,
      likely: 0,
    })
    expect(gradeCounts(rows, { ...NO_FILTER, districts: ['466'] }, [2]).both).toBe(0)
  })
})
