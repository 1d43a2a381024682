import { describe, expect, it } from 'vitest'
import { headingRowsOf } from '../../../src/files/table/headingRows'
import { sectionOf } from '../../../src/files/table/sectionRow'

const HEAD = ['Mã trạm', 'Nhà mạng', 'Kinh độ', 'Vĩ độ']

describe('the headings of a table', () => {
  it('are followed by letters only where these count on from A and from 1', () => {
    expect(headingRowsOf([HEAD, ['A', 'B', 1, 2]])?.letters).toBe(1)
    expect(headingRowsOf([HEAD, ['(1)', '(2)', '(3)', '(4)']])?.letters).toBe(1)
    for (const row of [
      ['A', 'B', 2, 1],
      ['B', 'A', 1, 2],
      [1, 2, 4, 5],
      [1, 2, null, null],
    ]) {
      expect(headingRowsOf([HEAD, row])?.letters).toBeNull()
    }
  })

  it('take their lowest name, and a unit joins what stands over it', () => {
    const block = headingRowsOf([
      ['Mã trạm', 'Toạ độ', null, 'Chiều cao'],
      [null, 'Kinh độ', 'Vĩ độ', '(m)'],
      ['QT1', 107.1, 16.8, 42],
    ])
    expect(block?.names).toEqual(['Mã trạm', 'Kinh độ', 'Vĩ độ', 'Chiều cao (m)'])
  })

  it('are the first row that is not blank where none is known', () => {
    expect(headingRowsOf([[null], ['a', 'b'], [1, 2]])).toMatchObject({ first: 1, last: 1 })
    expect(headingRowsOf([[null]])).toBeNull()
  })
})

describe('a section', () => {
  it('is named without its numeral', () => {
    expect(sectionOf(['I. Thành phố Đông Hà', null])).toEqual({ of: 'district', name: 'Thành phố Đông Hà' })
    expect(sectionOf(['II', 'Huyện Đakrông', 25])).toEqual({ of: 'district', name: 'Huyện Đakrông' })
    expect(sectionOf(['1. Xã Ba Lòng:'])).toEqual({ of: 'commune', name: 'Xã Ba Lòng' })
    expect(sectionOf(['A. VinaPhone'])).toEqual({ of: 'operator', name: 'VinaPhone' })
    expect(sectionOf(['IV. Trạm xây mới'])).toEqual({ of: 'other', name: 'Trạm xây mới' })
  })

  it('is none where a record may be: a numbered name, several texts', () => {
    expect(sectionOf(['1. Trạm xây mới'])).toBeNull()
    expect(sectionOf(['QT1', 'Viettel', '4G'])).toBeNull()
    expect(sectionOf(['Thôn Hà My'])).toBeNull()
  })
})
