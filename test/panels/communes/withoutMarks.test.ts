import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutMarks } from '../../../src/panels/communes/withoutMarks'

it.each([
  ['Hướng Hóa', 'huong hoa'],
  ['Hướng Hoá', 'huong hoa'],
  ['Đa Krông', 'da krong'],
  ['ĐẶC KHU  Cồn Cỏ ', 'dac khu con co'],
  ['Vĩnh Thủy'.normalize('NFD'), 'vinh thuy'],
  // The Icelandic letter that Vietnamese files often hold in its place.
  ['Ðông Hà', 'dong ha'],
])('%s is sought as %s', (written, sought) => {
  expect(withoutMarks(written)).toBe(sought)
})

it('gives the same when it is given its own answer', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = withoutMarks(text)
      expect(withoutMarks(once)).toBe(once)
    }),
  )
})
