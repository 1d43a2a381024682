import { expect, it } from 'vitest'
import { shortCommune, shortDistrict } from '../../../src/panels/table/shortNames'

it.each([
  ['Xã', 'Ba Lòng', 'Ba Lòng'],
  ['Thị trấn', 'Lao Bảo', 'TT Lao Bảo'],
  ['Phường', '1', 'P. 1'],
  ['Đặc khu', 'Cồn Cỏ', 'Đặc khu Cồn Cỏ'],
  ['', 'Ba Lòng', 'Ba Lòng'],
])('%s %s is short for a column as %s', (type, name, short) => {
  expect(shortCommune({ type, name })).toBe(short)
})

it.each([
  ['Huyện Đa Krông', 'Đa Krông'],
  ['Thành phố Đông Hà', 'Đông Hà'],
  ['Thị xã Quảng Trị', 'Quảng Trị'],
  ['Đa Krông', 'Đa Krông'],
  ['Huyện', 'Huyện'],
])('district %s is short for a column as %s', (name, short) => {
  expect(shortDistrict(name)).toBe(short)
})
