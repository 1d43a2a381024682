import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { closeBrowser, type VisitOptions, type Visitor, visit } from './visitor'

const visitors: Visitor[] = []

/** A visit that ends with its test, and must leave the console empty unless the test says otherwise. */
async function aVisit(options: VisitOptions = {}, waits = true): Promise<Visitor> {
  const visitor = await visit(options, waits)
  visitors.push(visitor)
  return visitor
}

afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.leaves()
})
afterAll(closeBrowser)

const digitsOf = (text: string | null) => Number((text ?? '').replace(/\D/g, ''))

describe('a planner', () => {
  it('opens the site and sees the province: 125 communes, 213 points, computed beside published', async () => {
    const { page, console } = await aVisit()
    const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
    await expect.poll(() => row('Bán kính phục vụ bình quân').textContent()).toMatch(/2,65.*2,381/)
    expect(await row('Số dân phục vụ bình quân').textContent()).toMatch(/3\.109.*3\.018/)
    expect(await row('Xã có điểm BĐ-VHX').first().textContent()).toMatch(/114\/125/)
    expect(await row('Trạm BTS đang hoạt động').textContent()).toMatch(/2\.649/)
    await page.locator('canvas.maplibregl-canvas').waitFor()
    expect(console).toEqual([])
  })

  it('filters to the 11 communes without a culture post and takes them along as valid GeoJSON', async () => {
    const { page, opensView, saves, console } = await aVisit()
    await opensView(/^Xã/)
    await page.getByRole('button', { name: /Chưa có BĐ-VHX/ }).click()
    await page.getByRole('button', { name: /^Xuất/ }).first().click()
    const dialog = page.getByRole('dialog')
    const { name, bytes } = await saves(dialog.getByRole('button', { name: /Tải 11/ }))
    expect(name).toBe('quang-tri-2024-2020-communes.geojson')
    const collection = check(bytes.toString('utf8')) as unknown as {
      provenance: { dataset: { origin: string }; files: unknown[]; question: { edition: string } }
      features: { properties: Record<string, unknown> }[]
    }
    expect(collection.features).toHaveLength(11)
    expect(collection.features.every(({ properties }) => properties.culture_posts === 0)).toBe(true)
    expect(collection.provenance.dataset.origin).toBe('modelled')
    expect(collection.provenance.question.edition).toBe('2020')
    expect(collection.provenance.files).toHaveLength(5)
    expect(console).toEqual([])
  })

  it('takes the same communes as a CSV that a spreadsheet opens in Vietnamese', async () => {
    const { page, opensView, saves } = await aVisit()
    await opensView(/^Xã/)
    await page.getByRole('button', { name: /Chưa có BĐ-VHX/ }).click()
    await page.getByRole('button', { name: /^Xuất/ }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /CSV/ }).click({ force: true })
    const { bytes } = await saves(dialog.getByRole('button', { name: /Tải 11/ }))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = bytes.toString('utf8').trimEnd().split('\r\n')
    // A heading, 11 communes, and the line that says what they were computed from.
    expect(lines).toHaveLength(13)
    expect(lines[0]).toContain('mean_service_radius_km')
    expect(lines[12]).toMatch(/^# \{.*"modelled"/)
  })

  it('chooses a commune in the table and finds its card, and the map shows it', async () => {
    const { page, opensView, console } = await aVisit()
    await opensView(/^Xã/)
    await page
      .getByRole('row', { name: /Ba Lòng/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Xã Ba Lòng' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('heading', { name: 'Xã Ba Lòng' }).count()).toBe(0)
    expect(console).toEqual([])
  })

  it('changes to the 37 units of edition 2025', async () => {
    const { page, view, console } = await aVisit()
    await page.getByRole('button', { name: /Ấn bản/ }).click()
    await page.getByRole('menuitemradio', { name: /từ 1\/7\/2025/ }).click()
    await expect.poll(() => view(/^Xã/).textContent()).toMatch(/37/)
    // Of one island no population is known; 662,200 people / the points of the other 36 units.
    await page.getByText(/662\.200 người \(36\/37 xã có dân số\)/).waitFor()
    expect(console).toEqual([])
  })
})

describe('an operator', () => {
  it('moves the 4G and 3G reach down and sees more dead zones, and undo brings them back', async () => {
    const { page, view, console } = await aVisit()
    const count = async () => digitsOf(await view(/^Trắng sóng/).textContent())
    const before = await count()
    expect(before).toBeGreaterThan(20)
    const method = page.getByRole('button', { name: /Cách tính/ })
    if ((await method.getAttribute('aria-expanded')) === 'false') await method.click()
    for (const technology of ['3G', '4G']) {
      await page.getByRole('slider', { name: new RegExp(technology) }).focus()
      for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowLeft')
    }
    await expect.poll(count, { timeout: 20_000 }).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(count, { timeout: 20_000 }).toBe(before)
    expect(console).toEqual([])
  })

  it('reads the register of dead zones, chooses one and learns why', async () => {
    const { page, opensView, console } = await aVisit()
    await opensView(/^Trắng sóng/)
    await page.getByRole('row').nth(1).click()
    await page.getByRole('heading', { name: 'Vì sao trắng sóng?' }).waitFor()
    expect(console).toEqual([])
  })
})

const square = (lon: number, lat: number, code: string) => ({
  type: 'Feature',
  id: code,
  properties: { code, name: `Ô ${code}`, type: 'Xã', population: 1000 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [lon + 0.1, lat],
        [lon + 0.1, lat + 0.1],
        [lon, lat + 0.1],
        [lon, lat],
      ],
    ],
  },
})

describe('someone with files of their own', () => {
  it('drops stations as CSV: the rows that cannot be used are listed first, then they replace the layer, undo brings all back', async () => {
    const { page, drops, console } = await aVisit()
    const rows = [
      'Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ',
      'A1,Viettel,4G,107.1,16.8',
      'A2,VNPT,4G,,16.7',
      'A3,VNPT,9G,107,16.7',
    ]
    await drops('trạm của tôi.csv', rows.join('\n'))
    const dialog = page.getByRole('dialog')
    await dialog.getByText('trạm của tôi.csv').first().waitFor()
    await dialog.getByText(/1 dòng dùng được.*2 dòng bị loại/).waitFor()
    await dialog.getByRole('button', { name: 'Mở với 1 trạm' }).click()
    const stations = page.getByRole('row', { name: /Trạm BTS đang hoạt động/ })
    await expect.poll(() => stations.textContent(), { timeout: 20_000 }).toMatch(/hoạt động\D*1\D/)
    await page.getByRole('banner').getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => stations.textContent(), { timeout: 20_000 }).toMatch(/2\.649/)
    expect(console).toEqual([])
  })

  it('drops communes of their own and sees figures for them', async () => {
    const { page, view, drops, console } = await aVisit()
    const features = [square(107, 16.7, '90001'), square(107.1, 16.7, '90002')]
    await drops('xã.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
    await page.getByRole('dialog').getByRole('button', { name: 'Xong' }).click()
    await expect.poll(() => view(/^Xã/).textContent(), { timeout: 20_000 }).toMatch(/2$/)
    expect(console).toEqual([])
  })

  it.each([
    ['an empty file', 'rỗng.csv', ''],
    ['something that is not JSON', 'hỏng.geojson', '{"type":"FeatureCollection","features":['],
    ['a file with no communes', 'không.geojson', '{"type":"FeatureCollection","features":[]}'],
  ])('is told what to do with %s, and keeps what there was', async (_, name, content) => {
    const { page, view, drops, console } = await aVisit()
    await drops(name, content)
    const dialog = page.getByRole('dialog')
    await dialog.getByText(name).first().waitFor()
    expect(await dialog.textContent()).toMatch(/vẫn giữ nguyên/)
    await dialog.getByRole('button', { name: 'Xong' }).click()
    expect(await view(/^Xã/).textContent()).toMatch(/125/)
    expect(console).toEqual([])
  })

  it('is told of every fault in a GeoJSON, and the communes without one are used', async () => {
    const { page, view, drops, console } = await aVisit()
    const turned = square(107.1, 16.7, '90003')
    const open = square(107.2, 16.5, '90005')
    const bow = square(107.3, 16.5, '90006')
    const ring = (feature: typeof bow) => feature.geometry.coordinates[0]!
    ring(turned).forEach((at) => {
      at.reverse()
    })
    ring(open).pop()
    ring(bow).splice(1, 2, ...ring(bow).slice(1, 3).reverse())
    const features = [square(107, 16.7, '90001'), square(108, 16.7, '90002'), turned]
    features.push(square(207, 16.7, '90004'), open, bow)
    const text = JSON.stringify({ type: 'FeatureCollection', features }).replace('[108,16.7]', '[NaN,16.7]')
    await drops('lỗi.geojson', text)
    const dialog = page.getByRole('dialog')
    await dialog.getByText('lỗi.geojson').first().waitFor()
    const told = await dialog.textContent()
    for (const fault of ['Không phải là số', 'nằm ngoài phạm vi', 'tự cắt', 'bị đổi chỗ', 'chưa khép'])
      expect(told).toContain(fault)
    await dialog.getByRole('button', { name: 'Xong' }).click()
    // Swapped and unclosed are mended, the other three are left out.
    await expect.poll(() => view(/^Xã/).textContent(), { timeout: 20_000 }).toMatch(/3$/)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => view(/^Xã/).textContent(), { timeout: 20_000 }).toMatch(/125$/)
    expect(console).toEqual([])
  })

  const official = resolve(import.meta.dirname, '../../../shared/data/communes-2024-125.geojson')
  it.skipIf(!existsSync(official))(
    'drops the official boundaries of 125 communes (skipped where the folder with real files is absent)',
    async () => {
      const { page, view, drops, console } = await aVisit()
      await drops('communes-2024-125.geojson', readFileSync(official, 'utf8'))
      const dialog = page.getByRole('dialog')
      await dialog.getByText(/125 bản ghi/).waitFor()
      await dialog.getByRole('button', { name: 'Xong' }).click()
      await expect
        .poll(() => page.getByRole('row', { name: /Bán kính phục vụ bình quân/ }).textContent(), {
          timeout: 20_000,
        })
        .toMatch(/2,6\d.*2,381/)
      expect(await view(/^Xã/).textContent()).toMatch(/125/)
      expect(console).toEqual([])
    },
  )
})

describe('when something is missing', () => {
  it('says which layer of the dataset could not be read, and shows the rest', async () => {
    const { page } = await aVisit({
      before: (page) => page.route('**/stations.geojson', (route) => route.fulfill({ status: 404 })),
    })
    await page.getByText(/cần xem/).waitFor()
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await page
      .getByRole('dialog')
      .getByText(/stations\.geojson/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    expect(
      await page
        .getByRole('row', { name: /Điểm phục vụ/ })
        .first()
        .textContent(),
    ).toMatch(/213/)
  })

  it('says so when the catalogue cannot be read, and opens the files that are given instead', async () => {
    const { page, view, drops } = await aVisit(
      { before: (page) => page.route('**/catalog.json', (route) => route.fulfill({ status: 404 })) },
      false,
    )
    await page.getByText('Không mở được bộ dữ liệu').waitFor()
    await drops(
      'xã.geojson',
      JSON.stringify({ type: 'FeatureCollection', features: [square(107, 16.7, '90001')] }),
    )
    await page.getByRole('dialog').getByRole('button', { name: 'Xong' }).click()
    await expect.poll(() => view(/^Xã/).textContent(), { timeout: 20_000 }).toMatch(/1$/)
  })

  it('keeps tables and figures where the browser has no WebGL', async () => {
    const { page, opensView } = await aVisit({
      before: (page) =>
        page.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null
        }),
    })
    await page.getByText('Không vẽ được bản đồ.').waitFor()
    await opensView(/^Trắng sóng/)
    expect(await page.getByRole('row').count()).toBeGreaterThan(5)
  })
})

describe('for everyone', () => {
  it.each([
    ['desktop, light, Vietnamese', { theme: 'light', language: 'vi' }],
    ['desktop, dark, English', { theme: 'dark', language: 'en' }],
    ['phone, light, Vietnamese', { width: 390, height: 844, theme: 'light', language: 'vi' }],
  ] as const)('axe finds nothing serious in any view: %s', async (_, options) => {
    const { page, opensView, seriousFaults, console } = await aVisit(options)
    for (const view of [/^(Tổng quan|Overview|Bản đồ|Map)/, /^(Xã|Communes)/, /^(Trắng sóng|No signal)/]) {
      await opensView(view)
      await page.waitForTimeout(300)
      expect(await seriousFaults()).toEqual([])
    }
    expect(console).toEqual([])
  })

  it.each([
    [1440, 900],
    [1280, 800],
    [1024, 768],
  ])(
    'nothing but its buttons lies over a map of the register at %i × %i, a card open or not',
    async (width, height) => {
      const { page, opensView, console } = await aVisit({ width, height })
      await opensView(/^Trắng sóng/)
      await page.locator('canvas.maplibregl-canvas').waitFor()
      const overlaps = () =>
        page.evaluate(() => {
          const box = (name: string) => document.querySelector(name)?.getBoundingClientRect()
          const map = box('.map-pane')!
          return ['.stage-foot', '.stage-card', '.panel'].filter((name) => {
            const other = box(name)
            return (
              other !== undefined &&
              Math.min(map.right, other.right) - Math.max(map.left, other.left) > 1 &&
              Math.min(map.bottom, other.bottom) - Math.max(map.top, other.top) > 1
            )
          })
        })
      expect(await overlaps()).toEqual([])
      await page.getByRole('row').nth(1).click()
      await page.locator('.stage-card').waitFor()
      expect(await overlaps()).toEqual([])
      expect(console).toEqual([])
    },
  )

  it.each([320, 390, 720, 1024])('nothing scrolls sideways at %i px, in either language', async (width) => {
    for (const language of ['vi', 'en'] as const) {
      const { page, opensView } = await aVisit({ width, height: 800, language })
      for (const view of [/^(Xã|Communes)/, /^(Trắng sóng|No signal)/]) {
        await opensView(view)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }
    }
  })

  it('goes through the page by keyboard: past the bar, through the views, into a table and its card, and back', async () => {
    const { page, opensView, console } = await aVisit()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bỏ qua tới số liệu')
    await opensView(/^Trắng sóng/)
    await page.getByRole('rowheader').first().getByRole('button').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Vì sao trắng sóng?' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('heading', { name: 'Vì sao trắng sóng?' }).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex)).toBe('3')
    expect(console).toEqual([])
  })

  it('travels over the map by keyboard: from commune to commune, into the card, back, and off the map', async () => {
    const { page, console } = await aVisit()
    const map = page.getByRole('application', { name: 'Bản đồ' })
    await map.focus()
    await expect.poll(() => map.evaluate((canvas) => getComputedStyle(canvas).outlineStyle)).toBe('solid')
    const heading = page.locator('.card h2')
    const said = page.getByRole('status').filter({ hasText: 'Bán kính phục vụ bình quân:' })
    await page.keyboard.press('ArrowRight')
    const first = await heading.textContent()
    await expect.poll(() => said.textContent()).toMatch(new RegExp(`^${first}\\. .*: [\\d,]+.km$`))
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => heading.textContent()).not.toBe(first)
    await page.keyboard.press('PageUp')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('+')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('selection-card')
    await page.keyboard.press('Escape')
    await expect.poll(() => heading.count()).toBe(0)
    const hasFocus = () => map.evaluate((canvas) => canvas === document.activeElement)
    expect(await hasFocus()).toBe(true)
    await page.keyboard.press('ArrowLeft')
    await heading.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => heading.count()).toBe(0)
    expect(await hasFocus()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await hasFocus()).toBe(false)
    expect(console).toEqual([])
  })

  it('hears what is on the map, and how it is travelled', async () => {
    const { page } = await aVisit()
    const map = page.getByRole('application', { name: 'Bản đồ' })
    await map.waitFor()
    const described = async () => {
      const ids = ((await map.getAttribute('aria-describedby')) ?? '').split(' ')
      return (await Promise.all(ids.map((id) => page.locator(`#${id}`).textContent()))).join(' ')
    }
    await expect
      .poll(described)
      .toMatch(/125 xã đang hiện; .*72 thôn trắng sóng, nhiều nhất ở Xã .*Phím mũi tên/)
  })

  it('no request leaves the site', async () => {
    const asked: string[] = []
    const { page } = await aVisit({
      before: async (page) => {
        page.on('request', (request) => asked.push(new URL(request.url()).origin))
      },
    })
    const { origin } = new URL(page.url())
    expect(asked.filter((other) => other !== origin && !other.startsWith('null'))).toEqual([])
  })
})
