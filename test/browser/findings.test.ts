import { afterAll, expect, it } from 'vitest'
import { unzip } from '../../src/files/zip'
import { zipped } from '../files/zipped'
import { closeBrowser, visit } from './visitor'

afterAll(closeBrowser)

/** A slow machine may take its time to compute. */
const PATIENTLY = { timeout: 20_000 }

/** Khu phố 2 lies in Đông Giang, Khu phố 9 stands there twice, and Khu phố 10 has no place. */
const VILLAGES = [
  'Tên thôn,Xã,Huyện,Dân số,Kinh độ,Vĩ độ',
  'Khu phố 1,Phường Đông Giang,Thành phố Đông Hà,1198,107.107,16.842',
  'Khu phố 2,Phường Đông Lễ,Thành phố Đông Hà,1100,107.111864,16.840362',
  'Khu phố 9,Phường Đông Giang,Thành phố Đông Hà,500,107.109,16.841',
  'Khu phố 9,Phường Đông Giang,Thành phố Đông Hà,500,107.109,16.841',
  'Khu phố 10,Phường Đông Giang,Thành phố Đông Hà,400,,',
].join('\n')

it('villages that are dropped are checked before and after; what is found is mended, and undo brings it back', async () => {
  const { page, console: said, drops, opensView, seriousFaults, leaves } = await visit()
  await drops('thon.csv', VILLAGES)
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Bản ghi trùng hệt nhau: 2 dòng').waitFor(PATIENTLY)
  await dialog.getByText('Nằm ở xã khác với xã đã ghi: 1 dòng').waitFor()
  await dialog.getByRole('button', { name: /^Mở với 4/ }).click()

  await opensView(/^Dữ liệu/)
  await page.getByRole('tab', { name: /^Cần xem/ }).click()
  const list = page.getByRole('list', { name: 'Mục cần xem, gom theo loại' })
  const twice = list.getByRole('button', { name: /Bản ghi trùng hệt nhau/ })
  const elsewhere = list.getByRole('button', { name: /Nằm ở xã khác với xã đã ghi/ })
  await twice.click(PATIENTLY)
  await list.getByText('2 bản ghi chỉ khác nhau ở mã: Khu phố 9.').waitFor()
  await list.getByText(/^thon\.csv, dòng 4, 5/).waitFor()
  expect(await seriousFaults()).toEqual([])
  const villages = page.getByRole('tab', { name: /^Thôn/ })
  await list.getByRole('button', { name: 'Xoá 1 bản trùng' }).click()
  await expect.poll(() => twice.count(), PATIENTLY).toBe(0)
  expect(await villages.textContent()).toMatch(/ 3$/)

  await elsewhere.click()
  await list
    .getByText(/^Khu phố 2 ghi “Phường Đông Lễ · Thành phố Đông Hà” nhưng nằm ở Phường Đông Giang/)
    .waitFor()
  await list.getByRole('button', { name: 'Sửa', exact: true }).first().click()
  const position = page.getByRole('textbox', { name: 'Toạ độ (vĩ độ, kinh độ)' })
  // Inside Phường Đông Lễ.
  await position.fill('16.823, 107.116')
  await position.press('Enter')
  await page.getByRole('button', { name: 'Xong', exact: true }).click()
  await expect.poll(() => elsewhere.count(), PATIENTLY).toBe(0)

  await page.keyboard.press('Control+z')
  await elsewhere.waitFor(PATIENTLY)
  await page.keyboard.press('Control+z')
  await twice.waitFor(PATIENTLY)
  expect(await villages.textContent()).toMatch(/ 4$/)
  expect(said).toEqual([])
  await leaves()
})

/** Khu phố 11 and 12 lie two degrees east of where they should, out at sea. */
const STRAYED = [
  'Tên thôn,Dân số,Kinh độ,Vĩ độ',
  'Khu phố 1,1198,107.107,16.842',
  'Khu phố 11,300,109.107,16.842',
  'Khu phố 12,0012,109.109,16.841',
].join('\n')

/** The workbook as somebody saves it who wrote other texts into its cells. */
async function mendedWorkbook(bytes: Uint8Array, mend: (sheet: string) => string): Promise<Uint8Array> {
  const unpacked = await unzip(bytes, () => true, 10_000_000)
  if (!unpacked.ok) throw new Error('no archive')
  const texts = unpacked.value.map(({ name, bytes: part }) => [name, new TextDecoder().decode(part)] as const)
  return zipped(
    Object.fromEntries(texts.map(([name, text]) => [name, name.includes('sheet1') ? mend(text) : text])),
  )
}

it('what lies outside is seen from the overview, downloaded, mended in the file, dropped again, and gone', async () => {
  const { page, console: said, drops, saves, seriousFaults, leaves } = await visit()
  await drops('thon.csv', STRAYED)
  await page.getByRole('button', { name: 'Xong', exact: true }).click(PATIENTLY)

  await page.getByText(/Nằm ngoài địa bàn nên không tính: 2 thôn/).waitFor(PATIENTLY)
  await page.getByRole('button', { name: 'Xem các bản ghi này' }).press('Enter')
  const list = page.getByRole('list', { name: 'Mục cần xem, gom theo loại' })
  await list
    .getByText(/^Khu phố 11 \(vĩ độ, kinh độ 16\.84200, 109\.10700\) nằm ngoài địa bàn/)
    .waitFor(PATIENTLY)
  expect(await list.getByRole('listitem').count()).toBe(3)
  expect(await seriousFaults()).toEqual([])

  // Another kind and back, by keyboard.
  const kinds = page.getByRole('button', { name: /Ngoài địa bàn · 2.*Loại|Loại.*Ngoài địa bàn · 2/ })
  await kinds.press('Enter')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /mọi loại/ }).waitFor()
  await page.getByRole('button', { name: /mọi loại/ }).press('Enter')
  await page.getByRole('option', { name: 'Ngoài địa bàn · 2' }).press('Enter')

  const { name, bytes } = await saves(list.getByRole('button', { name: 'Tải 2 bản ghi này để sửa' }))
  expect(name).toBe('thon-can-sua.xlsx')
  const mended = await mendedWorkbook(bytes, (sheet) => {
    expect(sheet).toContain('nằm ngoài địa bàn')
    return sheet.replaceAll('<v>109.10', '<v>107.10')
  })
  await drops(name, mended)
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Nếu thêm vào bộ hiện có: thay 2 bản ghi cùng mã.').waitFor(PATIENTLY)
  expect(await seriousFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Thêm vào bộ hiện có' }).click()

  await page.getByText('Không mục nào qua bộ lọc.').waitFor(PATIENTLY)
  expect(await page.getByRole('tab', { name: /^Thôn/ }).textContent()).toMatch(/ 3$/)
  await page.keyboard.press('Control+z')
  await list.getByText(/^Khu phố 12 .* nằm ngoài địa bàn/).waitFor(PATIENTLY)
  expect(said).toEqual([])
  await leaves()
})
