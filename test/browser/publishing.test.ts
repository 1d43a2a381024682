import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { unzip } from '../../src/files/zip'
import { SITE_FOLDER, serveFolder } from './site'
import { closeBrowser, visit } from './visitor'

afterAll(closeBrowser)

/** One village in the middle of the province, one beyond its edge. */
const VILLAGES = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { id: 'a', name: 'Thôn Một', at: [107.1, 16.8] },
    { id: 'b', name: 'Thôn Hai', at: [106.8, 16.65] },
  ].map(({ id, name, at }) => ({
    type: 'Feature',
    id,
    properties: { name, kind: 'thôn', population: 100 },
    geometry: { type: 'Point', coordinates: at },
  })),
})

const figuresOf = async (page: Page) => {
  await page.locator('[data-ready]').waitFor({ state: 'attached' })
  await page.locator('[data-state="done"]').first().waitFor()
  return page.getByRole('table').allInnerTexts()
}

/** A copy of the built site with the zip unpacked over its folder `geo`. */
async function siteWith(zip: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'published-'))
  cpSync(SITE_FOLDER, folder, { recursive: true })
  const unpacked = await unzip(zip, () => true, 1e9)
  if (!unpacked.ok) throw new Error(unpacked.error)
  for (const { name, bytes } of unpacked.value) {
    const path = join(folder, 'geo', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  return { folder, ...(await serveFolder(folder)) }
}

it('a dataset is published as a zip, and a site with it opens on the same figures', async () => {
  const { page, console: said, drops, saves, seriousFaults, leaves } = await visit()
  await drops('thon.geojson', VILLAGES)
  await page.getByRole('dialog').getByRole('button', { name: 'Xong' }).click()
  const before = await figuresOf(page)
  await page.getByRole('button', { name: 'Xuất', exact: true }).click()
  await page.getByRole('button', { name: 'Xuất bản cả bộ dữ liệu…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Xuất bản bộ dữ liệu' })
  await dialog.getByRole('textbox', { name: 'Tên thư mục' }).fill('Quảng Trị')
  await dialog.getByText('Chỉ chữ thường không dấu').waitFor()
  await dialog.getByRole('textbox', { name: 'Tên thư mục' }).fill('quang-tri-thu')
  const { name, bytes } = await saves(dialog.getByRole('button', { name: 'Tải tệp zip' }))
  expect(name).toBe('quang-tri-thu.zip')
  await dialog.getByRole('heading', { name: 'Đã tải quang-tri-thu.zip' }).waitFor()
  expect(await seriousFaults()).toEqual([])

  const site = await siteWith(bytes)
  await page.goto(site.url)
  expect(await figuresOf(page)).toEqual(before)
  expect(
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Trắng sóng/ })
      .textContent(),
  ).toMatch(/[0-2]$/)
  expect(said).toEqual([])
  site.server.close()
  rmSync(site.folder, { recursive: true })
  await leaves()
})
