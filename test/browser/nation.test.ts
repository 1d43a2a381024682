import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { closeBrowser, type Visitor, visit } from './visitor'

let visitor: Visitor | null = null
afterEach(() => visitor?.leaves())
afterAll(closeBrowser)

const NATION = /Cả nước \(dữ liệu sinh thử\)/

describe('someone who wants to feel the scale of the country', () => {
  it('opens the generated country from the dataset sheet, sees its figures and picks a point of it, and undo brings the province back', async () => {
    visitor = await visit({ width: 1280, height: 720 })
    const { page, view, console } = visitor
    await page.getByRole('button', { name: /Bộ dữ liệu/ }).click()
    await page.getByRole('button', { name: 'Thử cả nước (dữ liệu sinh)' }).click()
    await page.getByRole('progressbar', { name: /Đang sinh/ }).waitFor()
    // What was open stays open meanwhile.
    expect(await view(/^Xã/).textContent()).toMatch(/125/)
    await page.getByRole('button', { name: NATION }).waitFor({ timeout: 60_000 })
    await expect.poll(() => view(/^Xã/).textContent(), { timeout: 60_000 }).toMatch(/10\.584/)

    // The middle of the map lies in the country, whatever the font of the page; the ground there is a commune.
    const map = await page.locator('canvas.maplibregl-canvas').boundingBox()
    const middle = { x: map!.width * 0.55, y: map!.height * 0.5 }
    const card = page.getByRole('heading', { name: /^(Xã|Thôn) mẫu \d+$/ })
    await expect
      .poll(
        async () => {
          await page.locator('canvas.maplibregl-canvas').click({ position: middle })
          return card.count()
        },
        { timeout: 30_000, interval: 500 },
      )
      .toBeGreaterThan(0)

    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => view(/^Xã/).textContent(), { timeout: 60_000 }).toMatch(/125/)
    expect(console).toEqual([])
  }, 180_000)
})
