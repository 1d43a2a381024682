import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { closeBrowser, type Visitor, visit } from './visitor'

afterAll(closeBrowser)

const changes = (page: Page, count: number) =>
  page.getByRole('tab', { name: new RegExp(`^Thay đổi ${count}$`) }).waitFor()

/** Latitude and longitude that the form of the selected record shows. */
async function placeIn(page: Page): Promise<readonly [lat: number, lon: number]> {
  await page.getByRole('button', { name: 'Sửa', exact: true }).click()
  const text = await page.getByRole('textbox', { name: 'Toạ độ (vĩ độ, kinh độ)' }).inputValue()
  await page.getByRole('button', { name: 'Xong', exact: true }).click()
  const [lat, lon] = text.split(', ').map(Number)
  return [lat!, lon!]
}

/** The post office of Khe Sanh, as a planner finds it in the table. */
async function openPostOffice({ page, opensView }: Visitor): Promise<void> {
  await opensView(/^Dữ liệu/)
  await page.getByRole('tab', { name: /^Điểm phục vụ/ }).click()
  await page.getByRole('searchbox').fill('huong hoa')
  await page.getByRole('rowheader', { name: 'Hướng Hóa' }).click()
}

it('a post office is put where somebody presses, and dragged on from there: one step of undo each', async () => {
  const visitor = await visit()
  const { page, console: said, leaves } = visitor
  await openPostOffice(visitor)
  const [fileLat, fileLon] = await placeIn(page)

  const takeUp = async () => {
    await page.getByRole('button', { name: 'Di chuyển' }).click()
    // The map hears of the tool in a task of its own, and takes the keys then.
    await page.locator('.maplibregl-canvas:focus').waitFor()
  }
  const putDown = () => page.getByRole('button', { name: 'Xong', exact: true }).click()
  await takeUp()
  const map = (await page.locator('.maplibregl-canvas').boundingBox())!
  const put = { x: map.x + map.width * 0.45, y: map.y + map.height * 0.5 }
  await page.mouse.click(put.x, put.y)
  await changes(page, 1)
  await putDown()
  const focused = page.locator(':focus')
  expect(await focused.textContent()).toBe('Di chuyển')
  const [putLat, putLon] = await placeIn(page)
  expect([putLat, putLon]).not.toEqual([fileLat, fileLon])

  await takeUp()
  await page.mouse.move(put.x, put.y)
  await page.mouse.down()
  await page.mouse.move(put.x + 60, put.y, { steps: 6 })
  await page.mouse.up()
  await putDown()
  const [draggedLat, draggedLon] = await placeIn(page)
  // Due east: another longitude, and at this zoom a pixel more or less of the same latitude.
  expect(draggedLon - putLon).toBeGreaterThan(0.02)
  expect(Math.abs(draggedLat - putLat)).toBeLessThan(0.01)

  await page.keyboard.press('Control+z')
  expect(await placeIn(page)).toEqual([putLat, putLon])
  await page.keyboard.press('Control+z')
  await changes(page, 0)
  expect(await placeIn(page)).toEqual([fileLat, fileLon])
  await page.keyboard.press('Control+y')
  expect(await placeIn(page)).toEqual([putLat, putLon])
  expect(said).toEqual([])
  await leaves()
})

/** Tab by Tab to what is called so, as somebody without a pointer goes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const called = await page.evaluate(() => {
      const { activeElement: here } = document
      const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : null
      return here?.getAttribute('aria-label') ?? label ?? here?.textContent ?? ''
    })
    if (name.test(called.trim())) return
  }
  throw new Error(`Tab does not lead to ${name}.`)
}

it('a station is placed, filled in, taken back and put again by the keyboard alone', async () => {
  const { page, console: said, leaves } = await visit()
  await tabTo(page, /^Dữ liệu/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Thêm trạm$/)
  await page.keyboard.press('Enter')
  await page.getByText('Bấm vào bản đồ để đặt trạm.').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS')
  for (const key of ['ArrowLeft', 'Shift+ArrowUp', 'Enter']) await page.keyboard.press(key)
  await changes(page, 1)

  await tabTo(page, /^Nhà mạng/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Gtel')
  await tabTo(page, /^Xong$/)
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: /^Trạm 2\.650$/ }).waitFor()
  await page.getByText('Gtel').first().waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('selection-card')

  await page.keyboard.press('Control+z')
  await page.getByRole('tab', { name: /^Trạm 2\.649$/ }).waitFor()
  await changes(page, 0)
  await page.keyboard.press('Control+Shift+z')
  await page.getByRole('tab', { name: /^Trạm 2\.650$/ }).waitFor()
  expect(said).toEqual([])
  await leaves()
})

const rowsOf = (csv: string) =>
  csv
    .replace('\ufeff', '')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))

it('twenty stations are given one operator, one is taken back, and what differs is exported: file and undo say so', async () => {
  const visitor = await visit()
  const { page, console: said, opensView, saves, seriousFaults, leaves } = visitor
  await opensView(/^Dữ liệu/)
  await page.getByRole('searchbox').fill('viettel')
  await page
    .getByRole('checkbox', { name: /^Chọn QT/ })
    .first()
    .click()
  const twentieth = page.getByRole('checkbox', { name: /^Chọn QT/ }).nth(19)
  await twentieth.click({ modifiers: ['Shift'] })
  await page.getByText('Đã chọn 20 trạm').waitFor()
  expect(await seriousFaults()).toEqual([])
  await page.getByRole('button', { name: 'Đặt giá trị…' }).click()
  await page.getByRole('combobox', { name: 'Giá trị mới' }).fill('VNPT')
  expect(await seriousFaults()).toEqual([])
  await page.getByRole('button', { name: 'Đặt cho 20 trạm' }).click()
  await page.getByText('Đã sửa 20 trạm.').waitFor()
  await page.getByRole('tab', { name: /^Thay đổi 20$/ }).click()

  await page
    .getByRole('button', { name: /^Trả QT.* về như tệp$/ })
    .first()
    .click()
  await changes(page, 19)
  // The row is gone: the one in its place has the focus.
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('grid-choose')
  await page.getByRole('button', { name: 'Xuất thay đổi' }).click()
  const csv = await saves(page.getByRole('menuitem', { name: 'CSV' }))
  expect(csv.name).toBe('quang-tri-2024-differences.csv')
  const [head, ...rows] = rowsOf(csv.bytes.toString('utf8'))
  const columns = head!.split(',')
  const column = (name: string) => rows.map((row) => row.split(',')[columns.indexOf(name)])
  expect(new Set(column('change'))).toEqual(new Set(['changed']))
  expect([rows.length, new Set(column('operator')), new Set(column('before_operator'))]).toEqual([
    19,
    new Set(['VNPT']),
    new Set(['Viettel']),
  ])

  await page.getByRole('button', { name: 'Xuất thay đổi' }).click()
  const geojson = await saves(page.getByRole('menuitem', { name: 'GeoJSON' }))
  const { features } = JSON.parse(geojson.bytes.toString('utf8')) as { features: readonly unknown[] }
  expect(features).toHaveLength(19)

  await page.keyboard.press('Control+z')
  await changes(page, 20)
  await page.keyboard.press('Control+z')
  await changes(page, 0)
  expect(said).toEqual([])
  await leaves()
})

it('on a phone several rows are ticked and deleted, and the line that takes it back lies over the list', async () => {
  const { page, console: said, view, seriousFaults, leaves } = await visit({ width: 390, height: 844 })
  await view(/^Dữ liệu/).click()
  await page.getByRole('tab', { name: /^Thôn/ }).click()
  await page.getByRole('button', { name: 'Chọn nhiều' }).click()
  for (const row of [0, 1, 2]) await page.getByRole('checkbox').nth(row).click()
  expect(await seriousFaults()).toEqual([])
  await page.getByRole('button', { name: 'Xoá 3 thôn' }).click()
  await page.getByRole('tab', { name: /^Thôn 797$/ }).waitFor()
  await page.getByText('Đã xoá 3 thôn.').getByRole('button', { name: 'Hoàn tác' }).click()
  await page.getByRole('tab', { name: /^Thôn 800$/ }).waitFor()
  // The list ends above the way back to the map.
  const list = (await page.locator('.grid-scroll').boundingBox())!
  const map = (await page.locator('.map-pill').boundingBox())!
  expect(list.y + list.height).toBeLessThanOrEqual(map.y)
  expect(said).toEqual([])
  await leaves()
})
