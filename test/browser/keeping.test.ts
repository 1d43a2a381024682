import { afterAll, expect, inject, it } from 'vitest'
import { closeBrowser, visit } from './visitor'

afterAll(closeBrowser)

it('what was edited is there after the page was killed, and a second tab says that the project is open elsewhere', async () => {
  const { page, opensView, leaves } = await visit()
  const context = page.context()
  const ready = async () => {
    const next = await context.newPage()
    await next.goto(inject('siteUrl'))
    await next.locator('[data-ready]').waitFor({ state: 'attached' })
    return next
  }
  await opensView(/^Xã/)
  await page.getByRole('button', { name: /Chưa có BĐ-VHX/ }).click()
  await page
    .getByText(/đã lưu/)
    .first()
    .waitFor()
  const second = await ready()
  await second.getByText(/đang mở ở thẻ khác/).waitFor()
  await second.close()

  const devtools = await context.newCDPSession(page)
  devtools.send('Page.crash').catch(() => {})
  await page.waitForEvent('crash')
  const after = await ready()
  await expect
    .poll(() => after.getByRole('navigation').getByRole('button', { name: /^Xã/ }).textContent())
    .toMatch(/11$/)
  await after.getByRole('button', { name: /Bộ dữ liệu/ }).click()
  await after.getByRole('button', { name: 'Các dự án…' }).click()
  await after.getByRole('list', { name: 'Dự án trong trình duyệt này' }).getByRole('listitem').waitFor()
  await leaves()
})

it('“Dùng ở đây” makes the other tab the one that saves nothing more, with what that one had', async () => {
  const { page, leaves } = await visit()
  await page.getByRole('navigation').getByRole('button', { name: /^Xã/ }).click()
  await page.getByRole('button', { name: /Chưa có BĐ-VHX/ }).click()
  await page
    .getByText(/đã lưu/)
    .first()
    .waitFor()
  const second = await page.context().newPage()
  await second.goto(inject('siteUrl'))
  await second.getByRole('button', { name: 'Dùng ở đây' }).click()
  await second
    .getByText(/đã lưu/)
    .first()
    .waitFor()
  await page.getByText(/đang mở ở thẻ khác/).waitFor()
  expect(await second.getByText(/đang mở ở thẻ khác/).count()).toBe(0)
  await leaves()
})
