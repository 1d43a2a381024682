import { afterAll, afterEach, expect, it } from 'vitest'
import { closeBrowser, type Visitor, visit } from './visitor'

let visitor: Visitor | null = null

afterEach(() => visitor?.leaves())
afterAll(closeBrowser)

/** Every tenth station is of no known technology. */
const stations = (rows: number) =>
  [
    'Mã trạm;Nhà mạng;Công nghệ;Kinh độ;Vĩ độ',
    ...Array.from({ length: rows }, (_, i) => `QT${i};VNPT;${i % 10 === 0 ? '6G' : '4G'};107,1;16,8`),
  ].join('\n')

it('a file that is dropped is read on a thread of its own, whose records and issues all come over', async () => {
  visitor = await visit()
  const { page, drops, console } = visitor
  const before = new Set(page.workers())
  const started = page.waitForEvent('worker')
  await drops('trạm.csv', stations(20_000))
  expect(before.has(await started)).toBe(false)
  const dialog = page.getByRole('dialog')
  await expect.poll(() => dialog.textContent(), { timeout: 30_000 }).toMatch(/18\.000/)
  expect(await dialog.textContent()).toMatch(/2\.000/)
  expect(console).toEqual([])
})
