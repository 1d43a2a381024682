import { afterEach, expect, it, vi } from 'vitest'
import { localDay } from '../../src/base/localDay'

afterEach(() => vi.unstubAllEnvs())

it('it is a new day in Viet Nam seven hours before it is one in UTC', () => {
  vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh')
  expect(localDay(new Date('2026-03-04T16:59:59Z'))).toBe('2026-03-04')
  expect(localDay(new Date('2026-03-04T17:00:00Z'))).toBe('2026-03-05')
})
