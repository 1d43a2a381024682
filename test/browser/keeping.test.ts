import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { dies, opensAgain } from './dying'
import { closeBrowser, seriousFaultsOf, visit } from './visitor'

afterAll(closeBrowser)

it('what was edited is there after the page was killed, and a second tab says that the project is open elsewhere', async () => {
  const { page, opensView, leaves } = await visit()
  await opensView(/^Xã/)
  await page.getByRole('button', { name: /Chưa có BĐ-VHX/ }).click()
  await page
    .getByText(/đã lưu/)
    .first()
    .waitFor()
  const { page: second } = await opensAgain(page)
  await second.getByText(/đang mở ở thẻ khác/).waitFor()
  await second.close()

  await dies(page)
  const { page: after } = await opensAgain(page)
  await expect
    .poll(() => after.getByRole('navigation').getByRole('button', { name: /^Xã/ }).textContent())
    .toMatch(/11$/)
  await after.getByRole('button', { name: /Bộ dữ liệu/ }).click()
  await after.getByRole('button', { name: 'Các dự án…' }).click()
  await after.getByRole('list', { name: 'Dự án trong trình duyệt này' }).getByRole('listitem').waitFor()
  await after.getByRole('button', { name: 'Đổi tên “Quảng Trị”' }).press('Enter')
  await after.keyboard.type(', rà soát')
  await after.keyboard.press('Enter')
  await after.getByText('Đã đổi tên “Quảng Trị” thành “Quảng Trị, rà soát”').waitFor()
  const focused = () => after.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(await focused()).toBe('Đổi tên “Quảng Trị, rà soát”')
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

const saved = (page: Page) =>
  page
    .getByText(/ · đã lưu/)
    .first()
    .waitFor({ timeout: 20_000 })

/** The first village of the table, in its form. */
async function opensFirstVillage(page: Page) {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Dữ liệu/ })
    .click()
  await page.getByRole('tab', { name: /^Thôn/ }).click()
  await page.getByRole('rowheader').first().click()
  await page.getByRole('button', { name: 'Sửa', exact: true }).first().click()
  return page.getByRole('textbox', { name: 'Dân số' })
}

it('a population that was typed is there after the page was killed, and can still be taken back', async () => {
  const { page, leaves } = await visit()
  const people = await opensFirstVillage(page)
  expect(await people.inputValue()).toBe('1198')
  await people.fill('1.234')
  await people.press('Enter')
  await saved(page)
  await dies(page)

  const { page: after, console } = await opensAgain(page)
  expect(await (await opensFirstVillage(after)).inputValue()).toBe('1234')
  await after.getByRole('button', { name: 'Xong', exact: true }).click()
  await after.getByRole('tab', { name: /^Thay đổi 1$/ }).click()
  const changed = after.getByRole('row').filter({ hasText: 'Dân số' })
  expect(await changed.textContent()).toContain('1.198 → 1.234')
  await changed.getByRole('button').last().click()
  await saved(after)
  await dies(after)

  const { page: last } = await opensAgain(page)
  expect(await (await opensFirstVillage(last)).inputValue()).toBe('1198')
  expect(console).toEqual([])
  await leaves()
})

it('“Dùng ở đây” in a tab with changes of its own keeps those as a project beside the other tab’s', async () => {
  const { page, opensView, leaves } = await visit()
  const narrow = async (one: Page, name: RegExp) => one.getByRole('button', { name }).first().click()
  await opensView(/^Xã/)
  await narrow(page, /Chưa có BĐ-VHX/)
  await saved(page)
  const { page: second, console } = await opensAgain(page)
  await second.getByText(/đang mở ở thẻ khác/).waitFor()
  await narrow(second, /Chưa có BĐ-VHX/)
  const people = await opensFirstVillage(page)
  await people.fill('1.234')
  await people.press('Enter')
  await saved(page)

  await second.getByRole('button', { name: 'Dùng ở đây' }).click()
  await second.getByText(/được giữ thành dự án “.* 2”/).waitFor()
  const count = (one: Page) => one.getByRole('navigation').getByRole('button', { name: /^Xã/ }).textContent()
  await expect.poll(() => count(second), { timeout: 20_000 }).toMatch(/11$/)
  await second.getByRole('tab', { name: /^Thay đổi 1$/ }).waitFor()
  await second.getByRole('button', { name: /Bộ dữ liệu/ }).click()
  await second.getByRole('button', { name: 'Các dự án…' }).click()
  await second.getByRole('button', { name: /^Mở “.* 2”$/ }).click()
  await expect.poll(() => count(second), { timeout: 20_000 }).toMatch(/125$/)
  expect(console).toEqual([])
  await leaves()
})

it('a page that the site no longer answers saves all the same', async () => {
  const { page, opensView, leaves } = await visit()
  await page.route('**', (route) => route.abort())
  await opensView(/^Xã/)
  await page.getByRole('button', { name: /Chưa có BĐ-VHX/ }).click()
  await saved(page)
  await leaves()
})

const VIETNAMESE = {
  code: 'vi',
  saved: / · đã lưu/,
  communes: /^Xã/,
  overview: /^Tổng quan|^Bản đồ/,
  filter: /^Chưa có BĐ-VHX( 11)?$/,
  dataset: /Bộ dữ liệu/,
  projects: 'Các dự án…',
  duplicate: /^Nhân bản/,
  rename: /^Đổi tên/,
  remove: /^Xoá “/,
  undo: 'Hoàn tác',
}
const ENGLISH = {
  code: 'en',
  saved: / · saved/,
  communes: /^Communes/,
  overview: /^Overview|^Map/,
  filter: /^No culture post( 11)?$/,
  dataset: /Dataset/,
  projects: 'Projects…',
  duplicate: /^Duplicate/,
  rename: /^Rename/,
  remove: /^Delete “/,
  undo: 'Undo',
}

const WIDTHS = [
  ['desktop, light', { theme: 'light' }],
  ['desktop, dark, English', { theme: 'dark', language: 'en' }],
  ['phone, light', { width: 390, height: 844 }],
  ['phone, dark, English', { width: 390, height: 844, theme: 'dark', language: 'en' }],
] as const

/** A page with a saved project, in the view that shows the map. */
async function aSavedPage(options: (typeof WIDTHS)[number][1]) {
  const texts = 'language' in options ? ENGLISH : VIETNAMESE
  const visitor = await visit(options)
  const { page, opensView } = visitor
  await opensView(texts.communes)
  await page.getByRole('button', { name: texts.filter }).click()
  await opensView(texts.overview)
  // On a phone the words are in the page, but the bar has no room for them.
  await page.getByText(texts.saved).first().waitFor({ state: 'attached' })
  return { ...visitor, texts }
}

describe('for those who hear the page or see little', () => {
  it.each(WIDTHS)('the list of projects has no serious fault: %s', async (_, options) => {
    const { page, texts, seriousFaults, console, leaves } = await aSavedPage(options)
    await page.getByRole('button', { name: texts.dataset }).click()
    await page.getByRole('button', { name: texts.projects }).click()
    await page.getByRole('button', { name: texts.duplicate }).click()
    await page.getByRole('listitem').nth(1).waitFor()
    expect(await seriousFaults()).toEqual([])
    await page.getByRole('button', { name: texts.rename }).first().click()
    expect(await seriousFaults()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: texts.remove }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: texts.undo }).waitFor()
    expect(await seriousFaults()).toEqual([])
    expect(console).toEqual([])
    await leaves()
  })

  it.each(WIDTHS)(
    'the notice has no serious fault, and covers neither legend nor tabs: %s',
    async (_, options) => {
      const { page, texts, leaves } = await aSavedPage(options)
      const second = await page.context().newPage()
      await second.addInitScript((code) => localStorage.setItem('diem-song.language', code), texts.code)
      await second.goto(inject('siteUrl'))
      await second.locator('[data-ready]').waitFor({ state: 'attached' })
      const notice = await second.getByRole('alert').boundingBox()
      const around = await second.locator('.stage, nav').all()
      expect(around).toHaveLength(2)
      for (const part of around) {
        const box = await part.boundingBox()
        const isApart = box!.y >= notice!.y + notice!.height || notice!.y >= box!.y + box!.height
        expect(isApart).toBe(true)
      }
      expect(await seriousFaultsOf(second)).toEqual([])
      await leaves()
    },
  )
})

it('a page that is left at once after an edit asks first, and stays until it is saved', async () => {
  const { page, leaves } = await visit()
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  const people = await opensFirstVillage(page)
  await people.fill('777')
  await people.press('Enter')
  await page.evaluate(() => location.reload())
  await saved(page)
  expect([asked, await people.inputValue()]).toEqual([['beforeunload'], '777'])

  await page.reload()
  await page.locator('[data-ready]').waitFor({ state: 'attached' })
  expect(await (await opensFirstVillage(page)).inputValue()).toBe('777')
  expect(asked).toHaveLength(1)
  await leaves()
})
