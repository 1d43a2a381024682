import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { closeBrowser, visit } from './visitor'

afterAll(closeBrowser)

/** A slow machine may take its time to compute. */
const PATIENTLY = { timeout: 20_000 }

const saved = (page: Page) =>
  page
    .getByText(/đã lưu/)
    .first()
    .waitFor()

async function openProjects(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /Bộ dữ liệu/ }).click()
  await page.getByRole('button', { name: 'Các dự án…' }).click()
  return page.getByRole('dialog', { name: 'Dự án' })
}

/** The figures of the overview, word for word. */
const figures = async ({ page, opensView }: Awaited<ReturnType<typeof visit>>) => {
  await opensView(/^Tổng quan/)
  return page.locator('.panel').first().innerText()
}

it('a project that was exported opens by a drop in another browser, with its figures and the edit listed', async () => {
  const here = await visit()
  await here.opensView(/^Dữ liệu/)
  await here.page.getByRole('tab', { name: /^Điểm phục vụ/ }).click()
  await here.page.getByRole('rowheader').first().click()
  await here.page.getByRole('button', { name: 'Xoá điểm' }).click()
  await here.page.getByRole('tab', { name: /^Thay đổi 1$/ }).waitFor()
  await saved(here.page)
  const whole = await figures(here)
  const file = await here.saves(
    (await openProjects(here.page)).getByRole('button', { name: 'Xuất dự án ra tệp' }),
  )
  expect(file.name).toMatch(/\.diemsong$/)
  expect(here.console).toEqual([])
  await here.leaves()

  const there = await visit()
  expect(await figures(there)).not.toBe(whole)
  await there.drops(file.name, file.bytes)
  await saved(there.page)
  await expect.poll(() => figures(there), PATIENTLY).toBe(whole)
  await there.opensView(/^Dữ liệu/)
  await there.page.getByRole('tab', { name: /^Thay đổi 1$/ }).click()
  expect(await there.page.getByRole('rowheader').count()).toBe(1)
  const dialog = await openProjects(there.page)
  expect(await dialog.getByRole('listitem').count()).toBe(1)
  expect(await there.seriousFaults()).toEqual([])
  expect(there.console).toEqual([])
  await there.leaves()
})

it('a file that is no project is refused by name, and what is on the page stays', async () => {
  const { page, drops, console: said, seriousFaults, leaves } = await visit({ width: 390, height: 844 })
  await drops('cũ.diemsong', 'Quảng Trị')
  await page.getByText(/Không dùng được “cũ.diemsong”. Đây không phải là tệp dự án/).waitFor()
  expect(await seriousFaults()).toEqual([])
  await page.getByRole('alert').getByRole('button', { name: 'Đóng' }).click()
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(said).toEqual([])
  await leaves()
})

it('where the browser keeps nothing, the warning saves the project as a file, which waits to be opened', async () => {
  const { page, opensView, saves, drops, leaves } = await visit({
    before: (next) =>
      next.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined })),
  })
  await opensView(/^Xã/)
  await page.getByRole('button', { name: /Chưa có BĐ-VHX/ }).click()
  const warning = page.getByRole('alert').filter({ hasText: 'trình duyệt không cho lưu' })
  const file = await saves(warning.getByRole('button', { name: 'Xuất dự án ra tệp' }))
  await page.getByRole('button', { name: /Chưa có BĐ-VHX/ }).click()
  await drops(file.name, file.bytes)
  const waiting = page.getByRole('alert').filter({ hasText: 'Đã đọc' })
  await waiting.getByRole('button', { name: 'Vẫn mở' }).click()
  await expect
    .poll(() => page.getByRole('navigation').getByRole('button', { name: /^Xã/ }).textContent(), PATIENTLY)
    .toMatch(/11$/)
  expect(await waiting.count()).toBe(0)
  await leaves()
})
