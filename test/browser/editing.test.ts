import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, inject, it } from 'vitest'
import { closeBrowser, visit } from './visitor'

afterAll(closeBrowser)

/** A slow machine may take its time to compute. */
const PATIENTLY = { timeout: 20_000 }

const numberIn = async (tab: Locator) => Number(/(\d+)\D*$/.exec((await tab.textContent()) ?? '')?.[1])

/** Where the form says that its record lies: latitude and longitude as text. */
const position = (page: Page) => page.getByRole('textbox', { name: 'Toạ độ (vĩ độ, kinh độ)' })

/** Opens the form of the first dead zone of the register, and gives its place. */
async function placeOfADeadZone(page: Page): Promise<string> {
  await page.getByRole('rowheader').first().click()
  await page.getByRole('button', { name: 'Sửa', exact: true }).click()
  const text = await position(page).inputValue()
  await page.getByRole('button', { name: 'Xong', exact: true }).click()
  return text
}

it('a station put at a dead zone makes it one less at least; undo, redo and a reload know it', async () => {
  const { page, console: said, view, opensView, leaves } = await visit()
  const deadZones = view(/^Trắng sóng/)
  const before = await numberIn(deadZones)
  await opensView(/^Trắng sóng/)
  const at = await placeOfADeadZone(page)

  await opensView(/^Dữ liệu/)
  await page.getByRole('button', { name: 'Thêm trạm' }).click()
  await page.getByText('Bấm vào bản đồ để đặt trạm.').waitFor()
  await page.locator('.maplibregl-canvas').click()
  await position(page).fill(at)
  await position(page).press('Enter')
  await expect.poll(() => numberIn(deadZones), PATIENTLY).toBeLessThan(before)
  const after = await numberIn(deadZones)
  await page.getByRole('button', { name: 'Xong', exact: true }).click()
  await page.getByRole('tab', { name: /^Thay đổi 1$/ }).waitFor()

  await page.keyboard.press('Control+z')
  await expect.poll(() => numberIn(deadZones), PATIENTLY).toBe(before)
  await page.keyboard.press('Control+y')
  await expect.poll(() => numberIn(deadZones), PATIENTLY).toBe(after)

  await page
    .getByText(/đã lưu/)
    .first()
    .waitFor()
  await page.goto(inject('siteUrl'))
  await page.locator('[data-ready]').waitFor({ state: 'attached' })
  await expect.poll(() => numberIn(deadZones), PATIENTLY).toBe(after)
  await opensView(/^Dữ liệu/)
  await page.getByRole('tab', { name: /^Thay đổi 1$/ }).click()
  expect(await page.getByRole('rowheader').count()).toBe(1)
  expect(said).toEqual([])
  await leaves()
})

it('what is changed by hand in a table is listed, and taken back one by one', async () => {
  const { page, console: said, opensView, leaves } = await visit()
  await opensView(/^Dữ liệu/)
  await page.getByRole('tab', { name: /^Thôn/ }).click()
  await page.getByRole('rowheader').first().click()
  await page.getByRole('button', { name: 'Sửa', exact: true }).first().click()
  const people = page.getByRole('textbox', { name: 'Dân số' })
  const was = await people.inputValue()
  await people.fill('1.234')
  await people.press('Enter')
  await page.getByRole('button', { name: 'Xong', exact: true }).click()
  await page.getByRole('tab', { name: /^Điểm phục vụ/ }).click()
  await page.getByRole('rowheader').first().click()
  await page.getByRole('button', { name: 'Xoá điểm' }).click()

  await page.getByRole('tab', { name: /^Thay đổi 2$/ }).click()
  const changed = page.getByRole('row').filter({ hasText: 'Dân số' })
  expect(await changed.textContent()).toContain(`: 1.198 → 1.234`)
  expect(was).toBe('1198')
  await changed.getByRole('button').last().click()
  await page.getByRole('tab', { name: /^Thay đổi 1$/ }).waitFor()
  await page.getByRole('tab', { name: /^Điểm phục vụ 212$/ }).waitFor()
  expect(said).toEqual([])
  await leaves()
})
