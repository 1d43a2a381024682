import { expect, it } from 'vitest'
import { crsOption } from '../../src/cli/crsOption'
import { TM3_MERIDIANS } from '../../src/files/vn2000'

it.each([
  ['auto', { kind: 'auto' }],
  ['WGS84', { kind: 'wgs84' }],
  ['vn2000-degrees', { kind: 'vn2000-degrees' }],
  ['utm48', { kind: 'utm', zone: 48, datum: 'vn2000' }],
  ['utm49', { kind: 'utm', zone: 49, datum: 'vn2000' }],
  ['utm48:wgs84', { kind: 'utm', zone: 48, datum: 'wgs84' }],
  ['vn2000:106.25', { kind: 'vn2000', centralMeridian: 106.25 }],
  ['vn2000:106,25', { kind: 'vn2000', centralMeridian: 106.25 }],
  ['vn2000:106°15′', { kind: 'vn2000', centralMeridian: 106.25 }],
  ['VN2000:107d45', { kind: 'vn2000', centralMeridian: 107.75 }],
])('%s names a system', (found, crs) => {
  expect(crsOption(found)).toEqual({ ok: true, value: crs })
})

it('knows the meridian of every province', () => {
  for (const centralMeridian of TM3_MERIDIANS)
    expect(crsOption(`vn2000:${centralMeridian}`)).toEqual({
      ok: true,
      value: { kind: 'vn2000', centralMeridian },
    })
})

it.each(['vn2000', 'utm47', 'epsg:9212', '', 'toString', '__proto__'])(
  '%s is refused with what may be said',
  (found) => {
    expect(crsOption(found)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^--crs .*: cần auto, wgs84/),
    })
  },
)

it.each(['vn2000:', 'vn2000:106.2', 'vn2000:1O6.25', 'vn2000:106°75', 'vn2000:90'])(
  '%s is refused with the meridians there are',
  (found) => {
    expect(crsOption(found)).toMatchObject({ ok: false, error: expect.stringContaining('106.25 (106°15′)') })
  },
)
