import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ok } from '../../../src/base/result'
import { inlineOpener } from '../../../src/files/inlineOpener'
import { recordsToMend } from '../../../src/files/recordsToMend'
import { ImportOutcomes } from '../../../src/panels/exchange/ImportOutcomes'
import { ToastLine } from '../../../src/panels/frame/ToastLine'
import { ImportDialog } from '../../../src/panels/imports/ImportDialog'
import { SessionProvider } from '../../../src/panels/SessionContext'
import { ToastProvider } from '../../../src/panels/shared/ToastContext'
import { villageId } from '../../../src/province/village'
import { createSession } from '../../../src/session/createSession'
import { memoryOfThisRun } from '../../../src/session/importing/mappingMemory'
import { workbookOf } from '../../files/zipped'
import { given } from '../../session/aSession'
import { OPEN_STATE } from '../fakeSession'
import { METRES, STATIONS, VILLAGES } from './aDraft'

/** A session over the tiny province whose figures nobody computes, and the dialog of its imports. */
function aVisit(mappings = memoryOfThisRun()) {
  const session = createSession({
    analyst: { open: async () => {}, measure: () => new Promise(() => {}), close: () => {} },
    opener: inlineOpener(),
    mappings,
    fetchFile: async () => ok(new Uint8Array()),
    theme: 'light',
    language: 'vi',
  })
  session.store.setState({ dataset: OPEN_STATE.dataset, opening: { state: 'open' } })
  render(
    <SessionProvider session={session}>
      <ToastProvider>
        <ImportOutcomes />
        <ImportDialog />
        <ToastLine />
      </ToastProvider>
    </SessionProvider>,
  )
  return {
    session,
    user: userEvent.setup(),
    gives: (...files: readonly { name: string; bytes: Uint8Array }[]) => act(() => session.giveFiles(files)),
  }
}

const dialog = () => screen.getByRole('dialog')
const inDialog = () => within(dialog())

describe('a file about which a person should decide', () => {
  it('is shown column by column, with what comes of it and nothing taken', async () => {
    const { session, gives } = aVisit()
    const before = session.store.getState().dataset
    await gives(given('tram.csv', STATIONS))
    expect(dialog()).toHaveAccessibleName('Nhập danh sách trạm')
    expect(inDialog().getByText('tram.csv · 3 dòng · tiêu đề ở dòng 1')).toBeInTheDocument()
    expect(inDialog().getByText('6 trong 7 cột được dùng')).toBeInTheDocument()
    const height = inDialog().getByRole('row', { name: /^Chiều cao \(m\) 42/ })
    expect(height).toHaveTextContent('Độ cao cột, mét')
    expect(height).toHaveTextContent('Cần xem')
    expect(inDialog().getByRole('row', { name: /^Nhà mạng Viettel/ })).toHaveTextContent('Chắc')
    expect(inDialog().getByRole('row', { name: /^Ghi chú gần chợ/ })).not.toHaveTextContent('Chắc')
    expect(inDialog().getByText(/1 ô không hiểu được, ví dụ “cao”/)).toBeInTheDocument()
    expect(inDialog().getByText('2 dòng dùng được')).toBeInTheDocument()
    expect(
      inDialog().getByText(/thành 4 trạm · 1 dòng bị loại · dữ liệu không rời máy này/),
    ).toBeInTheDocument()
    expect(await inDialog().findByText('2 trong 2 điểm nằm trong địa bàn')).toBeInTheDocument()
    expect(session.store.getState().dataset).toBe(before)
  })

  it('shows at once what another choice makes of it, and takes that', async () => {
    const { session, user, gives } = aVisit()
    await gives(given('tram.csv', STATIONS))
    await user.click(inDialog().getByRole('button', { name: /Cột Nhà mạng hiểu là/ }))
    await user.click(screen.getByRole('option', { name: 'Giữ nguyên, không dùng' }))
    expect(await inDialog().findByText('5 trong 7 cột được dùng')).toBeInTheDocument()
    await user.click(inDialog().getByRole('button', { name: 'Mở với 4 trạm' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(session.store.getState().dataset?.stations.records.map(({ operator }) => operator)).toEqual([
      '',
      '',
      '',
      '',
    ])
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Hoàn tác' }))
    expect(session.store.getState().dataset).toBe(OPEN_STATE.dataset)
  })

  it('goes back to what is guessed of it when one starts over', async () => {
    const { user, gives } = aVisit()
    await gives(given('tram.csv', STATIONS))
    await user.click(await inDialog().findByRole('button', { name: 'Kinh độ, dòng 3:' }))
    await user.keyboard('106.8{Enter}')
    await inDialog().findByRole('button', { name: 'Kinh độ, dòng 3: 106.8' })
    await user.click(inDialog().getByRole('button', { name: 'Đoán lại từ đầu' }))
    expect(await inDialog().findByRole('button', { name: 'Kinh độ, dòng 3:' })).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Đoán lại từ đầu' })).toBeNull())
  })

  it('is added behind what is there, and says so', async () => {
    const { session, user, gives } = aVisit()
    const before = OPEN_STATE.dataset?.stations.records.length ?? 0
    await gives(given('tram.csv', STATIONS))
    await user.click(inDialog().getByRole('button', { name: 'Thêm vào bộ hiện có' }))
    expect(session.store.getState().dataset?.stations.records).toHaveLength(before + 4)
    expect(screen.getByRole('status')).toHaveTextContent('Đã thêm 4 trạm từ tram.csv.')
  })

  it('that says nothing new doubles nothing, and leaves nothing to undo', async () => {
    const { session, user, gives } = aVisit()
    for (const _ of ['first', 'again']) {
      await gives(given('tram.csv', STATIONS))
      await user.click(inDialog().getByRole('button', { name: 'Thêm vào bộ hiện có' }))
    }
    const status = screen.getByRole('status')
    expect(status).toHaveTextContent(/^4 trạm đã có sẵn, không nhân đôi\.$/)
    act(() => session.undo())
    expect(session.store.getState().dataset).toBe(OPEN_STATE.dataset)
  })

  it('has its rows to look at: those of an issue, and only those with one', async () => {
    const { user, gives } = aVisit()
    await gives(given('tram.csv', STATIONS))
    const rows = () =>
      within(inDialog().getByRole('table', { name: 'Các dòng trong tệp' }))
        .getAllByRole('row')
        .slice(1)
    await waitFor(() => expect(rows()).toHaveLength(3))
    await user.click(inDialog().getByRole('button', { name: 'Xem dòng: Thiếu toạ độ' }))
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(rows()[0]).toHaveTextContent(/^3Thiếu toạ độ/)
    const cellOf = (name: RegExp) => inDialog().getByRole('button', { name }).closest('td')
    expect(cellOf(/^Kinh độ, dòng 3/)).toHaveAttribute('data-faulty')
    expect(cellOf(/^Mã trạm, dòng 3/)).not.toHaveAttribute('data-faulty')
    await user.click(inDialog().getByRole('button', { name: /^Chỉ dòng cần xem/ }))
    await waitFor(() => expect(rows()).toHaveLength(2))
  })

  it('is checked beside what is open: a row in another commune than it says, and one that is there twice', async () => {
    const { user, gives } = aVisit()
    await gives(given('thon.csv', VILLAGES))
    const lineOf = (title: string) =>
      inDialog()
        .findByText(title)
        .then((found) => found.closest('li'))
    // 0.05° of longitude at 16.65° N is 5.3 km.
    expect(await lineOf('Nằm ở xã khác với xã đã ghi: 1 dòng')).toHaveTextContent(
      /Hai ghi “Xã An” nhưng nằm ở Xã Bình, Huyện Núi, cách xã đã ghi 5,3.km\. Dòng 3/,
    )
    expect(await lineOf('Bản ghi trùng hệt nhau: 2 dòng')).toHaveTextContent(
      /2 bản ghi chỉ khác nhau ở mã: Ba\. Dòng 4, 5/,
    )
    await user.click(inDialog().getByRole('button', { name: 'Xem dòng: Bản ghi trùng hệt nhau' }))
    const rows = () =>
      within(inDialog().getByRole('table', { name: 'Các dòng trong tệp' }))
        .getAllByRole('row')
        .slice(1)
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(rows().map((row) => row.textContent?.slice(0, 1))).toEqual(['4', '5'])
  })

  it('has all of its rows to see behind one press, the gravest kind first, and in the list to download', async () => {
    const made: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob)
      return 'blob:made'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const { user, gives } = aVisit()
    await gives(given('thon.csv', `${VILLAGES}\nNăm,,500,106.35,16.65`))
    await user.click(await inDialog().findByRole('button', { name: 'Tải danh sách lỗi (CSV)' }))
    const lines = (await made[0]!.text()).replace('\ufeff', '').trim().split('\r\n').slice(1)
    expect(lines.map((line) => line.split(',').slice(0, 4).join(',')).sort()).toEqual([
      'Cần xem,thon.csv,,3',
      'Cần xem,thon.csv,,4',
      'Cần xem,thon.csv,,5',
      'Cần xem,thon.csv,,7',
      'Loại,thon.csv,,6',
      'Sửa,thon.csv,,',
    ])
    expect(lines).toContain('Cần xem,thon.csv,,7,cả dòng,,,Ngoài địa bàn.')
    const titles = within(dialog().querySelector('.imports-look-list')!)
      .getAllByRole('listitem')
      .map((line) => line.querySelector('p')?.textContent?.replace(/:? ?\d* dòng.*/, ''))
    expect(titles[0]).toBe('Thiếu toạ độ')

    await user.click(inDialog().getByRole('button', { name: /^Chỉ dòng cần xem 5/ }))
    const said = () => [...dialog().querySelectorAll('.imports-said')].map(({ textContent }) => textContent)
    await waitFor(() => expect(said()).toHaveLength(5))
    expect([said()[0], said().at(-1)]).toEqual(['Nằm ở xã khác với xã đã ghi.', 'Ngoài địa bàn.'])
  })

  it('is checked beside the records that it would be added to: one is there twice then', async () => {
    const { gives } = aVisit()
    const [village] = OPEN_STATE.dataset!.villages.records
    const [lon, lat] = village!.position
    const row = `${village!.name},300,${lon},${lat + 0.001}`
    await gives(given('thon.csv', `Tên thôn,Dân số,Kinh độ,Vĩ độ\n${row}\nBản Mới,10,,`))
    const across = await inDialog().findByText('Nếu thêm vào bộ hiện có')
    expect(across.nextElementSibling).toHaveTextContent(
      /Thôn có thể bị ghi hai lần: 1 dòng.*Dòng 2, cùng 1 bản ghi đã có/,
    )
    expect(inDialog().getByText('Nếu thêm vào bộ hiện có: 1 bản ghi mới.')).toBeInTheDocument()
  })

  it('is mended in a cell with the keyboard; Escape leaves the cell as it was and the dialog open', async () => {
    const { user, gives } = aVisit()
    await gives(given('tram.csv', STATIONS))
    const cell = await inDialog().findByRole('button', { name: 'Kinh độ, dòng 3:' })
    await user.click(cell)
    await user.keyboard('106.8{Escape}')
    expect(inDialog().getByRole('button', { name: 'Kinh độ, dòng 3:' })).toHaveFocus()
    await user.keyboard('106.8{Enter}{ArrowRight}16.65{Enter}')
    expect(await inDialog().findByText('3 dòng dùng được')).toBeInTheDocument()
    expect(inDialog().getByRole('button', { name: 'Vĩ độ, dòng 3: 16.65' })).toHaveFocus()
    expect(await inDialog().findByText('3 trong 3 điểm nằm trong địa bàn')).toBeInTheDocument()
  })

  it('asks before work is thrown away, and only then', async () => {
    const { session, user, gives } = aVisit()
    await gives(given('tram.csv', STATIONS))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await gives(given('tram.csv', STATIONS))
    await user.click(await inDialog().findByRole('button', { name: 'Kinh độ, dòng 3:' }))
    await user.keyboard('106.8{Enter}')
    await user.click(inDialog().getByRole('button', { name: 'Huỷ' }))
    const question = screen.getByRole('dialog', { name: 'Bỏ những gì bạn đã chọn và sửa?' })
    await user.click(within(question).getByRole('button', { name: 'Tiếp tục sửa' }))
    expect(session.store.getState().drafts).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Huỷ' }))
    await user.click(screen.getByRole('button', { name: 'Bỏ và đóng' }))
    expect(session.store.getState().drafts).toEqual([])
  })
})

describe('coordinates that may be of several systems', () => {
  it('are shown with what each would mean, and every other meridian is within reach', async () => {
    const { session, user, gives } = aVisit()
    await gives(given('tram.csv', METRES))
    expect(inDialog().getByText('Nhiều hệ cùng khớp')).toBeInTheDocument()
    expect(inDialog().getByRole('radio', { name: /106°15′.*Quảng Trị/ })).toBeChecked()
    expect(inDialog().getByRole('radio', { name: /106°00′.*lệch 26,6.km về tây/ })).not.toBeChecked()
    await user.click(inDialog().getByRole('button', { name: /Hệ khác/ }))
    await user.click(screen.getByRole('option', { name: 'VN-2000, kinh tuyến trục 108°30′' }))
    expect(await inDialog().findByText('Bạn đã chọn')).toBeInTheDocument()
    expect(session.store.getState().drafts[0]?.choices.crs).toEqual({
      kind: 'vn2000',
      centralMeridian: 108.5,
    })
    expect(await inDialog().findByText('2 dòng ngoài địa bàn')).toBeInTheDocument()
  })
})

describe('a file of which nothing comes', () => {
  it('can only be left for another when no choice can help', async () => {
    const { gives } = aVisit()
    await gives(given('rong.csv', ''), given('tram.csv', STATIONS))
    const list = within(inDialog().getByRole('list', { name: 'Các tệp đang nhập' }))
    expect(list.getByRole('button', { name: 'rong.csv không dùng được' })).toBeInTheDocument()
    expect(list.getByRole('button', { name: 'tram.csv cần xem' })).toHaveAttribute('aria-current')
    await userEvent.click(list.getByRole('button', { name: /rong\.csv/ }))
    expect(inDialog().getByText('Không dùng được tệp này.')).toBeInTheDocument()
    expect(inDialog().getByRole('button', { name: 'Chọn tệp khác' })).toBeInTheDocument()
    expect(inDialog().queryByRole('button', { name: /^Mở|^Thêm/ })).toBeNull()
  })

  it('is helped by saying what it holds', async () => {
    const { user, gives } = aVisit()
    await gives(given('x.csv', 'Tên,Kinh độ,Vĩ độ\nMột,106.75,16.65'))
    expect(dialog()).toHaveAccessibleName('Nhập tệp')
    await user.click(inDialog().getByRole('button', { name: /Tệp này là/ }))
    await user.click(screen.getByRole('option', { name: 'thôn, bản' }))
    await waitFor(() => expect(inDialog().getByRole('button', { name: 'Mở với 1 thôn' })).toBeEnabled())
  })
})

describe('several files', () => {
  it('are taken all at once, in one step', async () => {
    const { session, user, gives } = aVisit()
    const villages = 'Tên thôn,Dân số,Kinh độ,Vĩ độ\nThôn A,100,106.75,16.65'
    await gives(given('tram.csv', STATIONS), given('thon.csv', villages))
    await user.click(inDialog().getByRole('button', { name: 'Mở tất cả (2 tệp)' }))
    const { dataset } = session.store.getState()
    expect([dataset?.stations.records.length, dataset?.villages.records.length]).toEqual([4, 1])
    act(() => session.undo())
    expect(session.store.getState().dataset).toBe(OPEN_STATE.dataset)
  })

  it('of one workbook: another sheet is one choice away', async () => {
    const { user, gives } = aVisit()
    const bytes = workbookOf(
      {
        name: 'Trạm',
        rows: [
          ['Mã trạm', 'Công nghệ', 'Kinh độ', 'Vĩ độ'],
          ['A1', '4G', 106.75, 16.65],
          ['A2', '9G', 106.8, 16.65],
        ],
      },
      {
        name: 'Thôn',
        rows: [
          ['Tên thôn', 'Dân số', 'Kinh độ', 'Vĩ độ'],
          ['Thôn A', 10, 106.75, 16.65],
        ],
      },
    )
    await gives({ name: 'a.xlsx', bytes })
    await user.click(inDialog().getByRole('button', { name: /Trang tính/ }))
    await user.click(screen.getByRole('option', { name: 'Thôn · 1 dòng' }))
    expect(await screen.findByRole('dialog', { name: 'Nhập danh sách thôn, bản' })).toBeInTheDocument()
  })
})

describe('a file that was sure', () => {
  it('says all the same how many of its points lie outside the territory', async () => {
    const { gives } = aVisit()
    await gives(given('thon.csv', 'Tên thôn,Dân số,Kinh độ,Vĩ độ\nA,1,106.75,16.65\nB,1,27.5,-29.6'))
    expect(await screen.findByText('1 trong 2 điểm nằm ngoài địa bàn.')).toBeInTheDocument()
  })

  it('can be looked at afterwards, and is only replaced when something was changed', async () => {
    const { user, gives } = aVisit()
    await gives(given('thon.csv', 'Tên thôn,Dân số,Kinh độ,Vĩ độ\nThôn A,100,106.75,16.65'))
    await user.click(screen.getByRole('button', { name: 'Xem cách hiểu' }))
    expect(dialog()).toHaveAccessibleName('Nhập danh sách thôn, bản')
    expect(inDialog().queryByRole('button', { name: /^Mở|^Thay|^Thêm/ })).toBeNull()
    await user.click(inDialog().getByRole('button', { name: /Cột Dân số hiểu là/ }))
    await user.click(screen.getByRole('option', { name: 'Số hộ' }))
    await waitFor(() => expect(inDialog().getByRole('button', { name: 'Thay bằng 1 thôn' })).toBeEnabled())
  })
})

describe('a file of records that were to be mended', () => {
  it('is understood without a question: it replaces those with its ids, and the dialog says how many before', async () => {
    const { session, user, gives } = aVisit()
    const [first, second, ...others] = OPEN_STATE.dataset!.villages.records
    const bytes = await recordsToMend(
      {
        layer: 'villages',
        records: [
          { ...first!, population: 777 },
          second!,
          { ...first!, id: villageId('new'), name: 'Bản Mới' },
        ],
        remarks: ['Không có dân số.', '', ''],
      },
      { sheet: 'Cần sửa', wording: 'vietnamese' },
    )
    await gives({ name: 'thon-can-sua.xlsx', bytes })
    expect(dialog()).toHaveAccessibleName('Nhập danh sách thôn, bản')
    expect(
      await inDialog().findByText(
        'Nếu thêm vào bộ hiện có: thay 1 bản ghi cùng mã · 1 bản ghi mới · 1 bản ghi đã có, giữ nguyên.',
      ),
    ).toBeInTheDocument()
    // What was to be looked at is no column of the village.
    expect(inDialog().queryByRole('row', { name: /^Cần sửa/ })).toBeNull()
    await user.click(inDialog().getByRole('button', { name: 'Thêm vào bộ hiện có' }))
    const villages = session.store.getState().dataset!.villages
    expect(villages.records.map(({ id }) => id)).toEqual([
      second!.id,
      ...others.map(({ id }) => id),
      first!.id,
      'new',
    ])
    expect(villages.records.find(({ id }) => id === first!.id)?.population).toBe(777)
    expect(screen.getByRole('status')).toHaveTextContent(
      'Đã thêm 1 thôn từ thon-can-sua.xlsx. 1 thôn trong thon-can-sua.xlsx thay bản ghi cùng mã. 1 thôn đã có sẵn, không nhân đôi.',
    )
    act(() => session.undo())
    expect(session.store.getState().dataset).toBe(OPEN_STATE.dataset)
  })
})
