import { afterAll, expect, it } from 'vitest'
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
