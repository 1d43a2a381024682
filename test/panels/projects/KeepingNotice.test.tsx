import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { KeepingNotice } from '../../../src/panels/projects/KeepingNotice'
import { ProjectLine } from '../../../src/panels/projects/ProjectLine'
import { renderPanel } from '../renderPanel'

const project = { id: 'a', name: 'Gio Linh' }

describe('the notice that something is not kept', () => {
  it('is not there while all is well', () => {
    renderPanel(<KeepingNotice />, { project, keeping: { state: 'saving' } })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says that the disk is full, and tries again', async () => {
    const keeping = { state: 'failed', fault: { kind: 'full' } } as const
    const { user, session } = renderPanel(<KeepingNotice />, { project, keeping })
    expect(screen.getByRole('alert')).toHaveTextContent('hết chỗ')
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(session.projects.flush).toHaveBeenCalledOnce()
  })

  it('offers a copy where trying again would never help', async () => {
    const keeping = { state: 'failed', fault: { kind: 'overtaken' } } as const
    const { user, session } = renderPanel(<KeepingNotice />, { project, keeping })
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Lưu thành bản sao' }))
    expect(session.projects.keepCopy).toHaveBeenCalledOnce()
  })

  it('says where the project is open, and takes it over', async () => {
    const { user, session } = renderPanel(<KeepingNotice />, { project, keeping: { state: 'elsewhere' } })
    expect(screen.getByRole('alert')).toHaveTextContent('“Gio Linh” đang mở ở thẻ khác')
    await user.click(screen.getByRole('button', { name: 'Dùng ở đây' }))
    expect(session.projects.takeOver).toHaveBeenCalledOnce()
  })

  it('names what was set aside, until it is dismissed', async () => {
    const { user, session } = renderPanel(<KeepingNotice />, { project, setAside: 'Gio Linh 2' })
    expect(screen.getByText(/giữ thành dự án/)).toHaveTextContent('giữ thành dự án “Gio Linh 2”')
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    expect(session.projects.dismissRefusal).toHaveBeenCalledOnce()
  })

  it('says how far a project file is, and does not have every step read out', async () => {
    const projectFile = { work: 'writing', file: 'gio-linh.diemsong', share: 0.4 } as const
    const { user, session } = renderPanel(<KeepingNotice />, { project, projectFile })
    expect(screen.getByRole('status')).toHaveTextContent('gio-linh.diemsong')
    expect(screen.getByText(/^40\s?%$/)).toHaveAttribute('aria-hidden', 'true')
    await user.click(screen.getByRole('button', { name: 'Bỏ' }))
    expect(session.projects.leaveFile).toHaveBeenCalledOnce()
  })

  it('says in English too that the site does not give the data', () => {
    const projectRefusal = { name: 'Gio Linh', fault: { kind: 'noDataset' } } as const
    renderPanel(<KeepingNotice />, { projectRefusal, language: 'en' })
    expect(screen.getByRole('alert')).toHaveTextContent('could not be fetched from this site')
  })
})

describe('the line of the open project', () => {
  it('says its name, how far it is saved, and which files the site has replaced', () => {
    const replacedFiles = ['stations.geojson', 'villages.geojson']
    renderPanel(<ProjectLine onList={() => {}} />, { project, keeping: { state: 'saved' }, replacedFiles })
    expect(screen.getByText('Dự án: Gio Linh · đã lưu')).toBeInTheDocument()
    expect(screen.getByText(/stations\.geojson, villages\.geojson/)).toBeInTheDocument()
  })

  it('leads to the others also where none is open', async () => {
    const onList = vi.fn()
    const { user } = renderPanel(<ProjectLine onList={onList} />)
    expect(screen.queryByText(/^Dự án:/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Các dự án…' }))
    expect(onList).toHaveBeenCalledOnce()
  })
})
