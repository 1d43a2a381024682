import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { ProjectSummary } from '../../../src/keep/keeper'
import { ProjectsDialog } from '../../../src/panels/projects/ProjectsDialog'
import type { SessionState } from '../../../src/session/state'
import { renderPanel } from '../renderPanel'

const aProject = (id: string, change: Partial<ProjectSummary> = {}): ProjectSummary => ({
  id,
  name: `Dự án ${id}`,
  savedAt: '2026-03-04T05:06:00.000Z',
  sizeBytes: 2_450_000,
  title: { vi: 'Quảng Trị 2024', en: 'Quảng Trị 2024' },
  records: { communes: 125, stations: 2649, postalPoints: 212, villages: 1093, corridors: 4 },
  state: 'usable',
  ...change,
})

const PROJECTS = [aProject('a', { name: 'Gio Linh' }), aProject('b', { name: 'Cam Lộ' })]

function aList(change: Partial<SessionState> = {}) {
  const onClose = vi.fn()
  const shown = renderPanel(<ProjectsDialog onClose={onClose} />, {
    project: { id: 'a', name: 'Gio Linh' },
    projects: PROJECTS,
    ...change,
  })
  return { ...shown, projects: shown.session.projects, onClose }
}

const rowOf = (name: string) => {
  const row = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(name))
  return within(row!)
}

describe('the list of projects', () => {
  it('is read when it is opened, and says of each what it holds, how large it is and which one is open', () => {
    const { projects } = aList()
    expect(projects.list).toHaveBeenCalledOnce()
    expect(screen.getByRole('list', { name: 'Dự án trong trình duyệt này' })).toBeInTheDocument()
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Gio Linh · đang mở')
    expect(rowOf('Cam Lộ').getByText('Quảng Trị 2024 · 125 xã, 2.649 trạm, 1.093 thôn')).toBeInTheDocument()
    expect(rowOf('Cam Lộ').getByText(/ · 2,5.MB$/)).toBeInTheDocument()
    expect(rowOf('Gio Linh').queryByRole('button', { name: /^Mở/ })).toBeNull()
  })

  it('without projects says how the first comes about', () => {
    aList({ projects: [], project: null })
    expect(screen.getByText(/Chưa có dự án nào/)).toBeInTheDocument()
  })

  it('offers nothing for a project that cannot be read here', () => {
    aList({ projects: [aProject('c', { name: 'Mới', state: 'newer' })] })
    expect(rowOf('Mới').getByText(/bản chương trình mới hơn/)).toBeInTheDocument()
    expect(rowOf('Mới').queryAllByRole('button')).toEqual([])
  })

  it('renames by the keyboard alone, and Escape leaves the name and the dialog as they were', async () => {
    const { user, projects, onClose } = aList()
    const rename = () => rowOf('Cam Lộ').getByRole('button', { name: 'Đổi tên “Cam Lộ”' })
    rename().focus()
    await user.keyboard('{Enter}')
    const box = screen.getByRole('textbox', { name: 'Tên dự án' })
    expect(box).toHaveFocus()
    await user.clear(box)
    await user.keyboard('  Cam Lộ, rà soát tháng 3 {Enter}')
    expect(projects.rename).toHaveBeenCalledWith('b', 'Cam Lộ, rà soát tháng 3')
    expect(rename()).toHaveFocus()
    await user.click(rename())
    await user.keyboard('Khác{Escape}')
    expect(projects.rename).toHaveBeenCalledOnce()
    expect(onClose).not.toHaveBeenCalled()
    expect(rename()).toHaveFocus()
  })

  it('keeps the name where the new one is blank', async () => {
    const { user, projects } = aList()
    await user.click(rowOf('Cam Lộ').getByRole('button', { name: 'Đổi tên “Cam Lộ”' }))
    await user.clear(screen.getByRole('textbox', { name: 'Tên dự án' }))
    await user.keyboard('   {Enter}')
    expect(projects.rename).not.toHaveBeenCalled()
  })

  it('duplicates', async () => {
    const { user, projects } = aList()
    await user.click(rowOf('Cam Lộ').getByRole('button', { name: 'Nhân bản “Cam Lộ”' }))
    expect(projects.duplicate).toHaveBeenCalledWith('b')
  })

  it('says what was deleted, with the way back at hand of the keyboard', async () => {
    const { user, projects, session } = aList()
    const removed = { kind: 'remove', id: 'b', name: 'Cam Lộ', wasOpen: false } as const
    const tell = (done: typeof removed | null, undone: typeof removed | null) =>
      session.store.setState({ projects: [PROJECTS[0]!], projectDeeds: { done, undone } })
    projects.remove.mockImplementation(async () => tell(removed, null))
    projects.undo.mockImplementation(async () => tell(null, removed))
    await user.click(rowOf('Cam Lộ').getByRole('button', { name: 'Xoá “Cam Lộ”' }))
    expect(projects.remove).toHaveBeenCalledWith('b')
    expect(screen.getByRole('status')).toHaveTextContent('Đã xoá “Cam Lộ”.')
    const back = screen.getByRole('button', { name: 'Hoàn tác' })
    await waitFor(() => expect(back).toHaveFocus())
    await user.keyboard('{Enter}')
    expect(projects.undo).toHaveBeenCalledOnce()
    expect(screen.getByRole('button', { name: 'Làm lại: xoá “Cam Lộ”' })).toHaveFocus()
  })

  it('has the keys of undo while it is open, except in the box of a name', async () => {
    const { user, projects, session } = aList()
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}')
    expect([projects.undo.mock.calls.length, projects.redo.mock.calls.length]).toEqual([1, 2])
    await user.click(rowOf('Cam Lộ').getByRole('button', { name: 'Đổi tên “Cam Lộ”' }))
    await user.keyboard('{Control>}z{/Control}')
    expect(projects.undo).toHaveBeenCalledOnce()
    expect(session.undo).not.toHaveBeenCalled()
  })

  it('opens a project and closes', async () => {
    const { user, projects, onClose } = aList()
    await user.click(screen.getByRole('button', { name: 'Mở “Cam Lộ”' }))
    expect(projects.open).toHaveBeenCalledWith('b', false)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('asks before what could not be saved is given up', async () => {
    const { user, projects, onClose } = aList()
    projects.open.mockResolvedValueOnce('unsafe')
    await user.click(screen.getByRole('button', { name: 'Mở “Cam Lộ”' }))
    expect(screen.getByText(/thay đổi chưa lưu sẽ mất/)).toBeInTheDocument()
    expect(onClose).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Vẫn mở' }))
    expect(projects.open).toHaveBeenLastCalledWith('b', true)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('stays, and says why, where a project is refused', async () => {
    const { user, projects, session, onClose } = aList()
    projects.open.mockImplementationOnce(async () => {
      session.store.setState({ projectRefusal: { name: 'Cam Lộ', fault: { kind: 'noDataset' } } })
      return 'refused'
    })
    await user.click(screen.getByRole('button', { name: 'Mở “Cam Lộ”' }))
    expect(screen.getByRole('alert')).toHaveTextContent('“Cam Lộ”: Không tải được dữ liệu')
    expect(onClose).not.toHaveBeenCalled()
  })

  it('does not say of a project that is still in the list that it was deleted', async () => {
    const { user } = aList()
    await user.click(rowOf('Cam Lộ').getByRole('button', { name: 'Xoá “Cam Lộ”' }))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})
