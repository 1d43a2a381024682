import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { anEmptyStore, withFailureAt } from '../../keep/aStore'
import { aBrowser } from './aBrowser'

beforeEach(anEmptyStore)

describe('what is on the page', () => {
  it('is no project until something is changed', async () => {
    const session = await aBrowser().opensPage()
    expect(session.store.getState().project).toBeNull()
    expect(session.store.getState().dataset?.stations.records).toHaveLength(2649)
  })

  it('comes back with the question and the filter that were in force', async () => {
    const browser = aBrowser()
    const session = await browser.opensPage()
    session.setReachFactor(0.8)
    session.setFilter({ onlyGaps: true })
    await session.projects.flush()
    expect(session.store.getState().keeping).toEqual({ state: 'saved' })
    const { question, filter, project } = (await browser.opensPage()).store.getState()
    expect([question.signal.reachFactor, filter.onlyGaps]).toEqual([0.8, true])
    expect(project).toEqual(session.store.getState().project)
  })

  it('comes back with what was edited by hand, and what the files gave beside it', async () => {
    const browser = aBrowser()
    const session = await browser.opensPage()
    const first = session.store.getState().dataset!.stations.records[0]!
    session.deleteRecords('stations', [first.id])
    await session.projects.flush()
    const { dataset } = (await browser.opensPage()).store.getState()
    expect(dataset).toEqual(session.store.getState().dataset)
    expect(dataset?.stations.records).toHaveLength(2648)
    expect(dataset?.stations.loaded).toHaveLength(2649)
  })

  it('that cannot be saved is told of, goes on, and is saved on trying again', async () => {
    const browser = aBrowser()
    const session = await browser.opensPage()
    await withFailureAt(
      0,
      () => new DOMException('no room', 'QuotaExceededError'),
      true,
      async () => {
        session.setReachFactor(0.7)
        await session.projects.flush()
        // What is not saved is not given up for another project.
        expect(await session.projects.startNew()).toBe(false)
      },
    )
    expect(session.store.getState().keeping).toEqual({ state: 'failed', fault: { kind: 'full' } })
    await session.projects.flush()
    expect(session.store.getState().keeping.state).toBe('saved')
    expect((await browser.opensPage()).store.getState().question.signal.reachFactor).toBe(0.7)
  })
})

describe('a saving', () => {
  it('that finds what was changed changed back says that all is saved', async () => {
    const session = await aBrowser().opensPage()
    session.setReachFactor(0.8)
    await session.projects.flush()
    session.setReachFactor(0.7)
    session.undo()
    session.redo()
    session.undo()
    expect(session.store.getState().keeping.state).toBe('unsaved')
    await session.projects.flush()
    expect(session.store.getState().keeping).toEqual({ state: 'saved' })
  })

  it('whose part of the program cannot be fetched is told of, and tried again', async () => {
    const browser = aBrowser()
    browser.isOffline = true
    const session = await browser.opensPage()
    session.setReachFactor(0.8)
    await session.projects.flush()
    expect(session.store.getState().keeping).toMatchObject({
      state: 'failed',
      fault: { kind: 'failed', detail: 'offline' },
    })
    browser.isOffline = false
    await session.projects.flush()
    expect(session.store.getState().keeping).toEqual({ state: 'saved' })
  })

  it('on a full disk takes the room of what was removed', async () => {
    const session = await aBrowser().opensPage()
    const { projects, store } = session
    session.setReachFactor(0.8)
    await projects.flush()
    const first = store.getState().project!
    await projects.startNew()
    await projects.remove(first.id)
    await withFailureAt(
      0,
      () => new DOMException('no room', 'QuotaExceededError'),
      false,
      async () => {
        session.setReachFactor(0.7)
        await projects.flush()
      },
    )
    expect(store.getState().keeping).toEqual({ state: 'saved' })
    await projects.restore(first.id)
    expect(store.getState().projects?.map(({ id }) => id)).not.toContain(first.id)
  })
})

describe('several projects', () => {
  it('are opened, renamed, duplicated, removed and restored, each with its own content', async () => {
    const session = await aBrowser().opensPage()
    const { projects, store } = session
    session.setReachFactor(0.8)
    await projects.flush()
    const first = store.getState().project!
    expect(await projects.startNew()).toBe(true)
    expect(store.getState().question.signal.reachFactor).toBe(1)
    expect(store.getState().project?.name).toBe(`${first.name} 2`)
    await projects.rename(first.id, 'Gio Linh')
    await projects.duplicate(first.id)
    const names = () =>
      store
        .getState()
        .projects?.map(({ name }) => name)
        .sort()
    expect(names()).toEqual(['Gio Linh', 'Gio Linh 2', `${first.name} 2`].sort())
    expect(await projects.open(first.id)).toBe(true)
    expect(store.getState().question.signal.reachFactor).toBe(0.8)
    expect(store.getState().canUndo).toBe(false)
    await projects.remove(first.id)
    expect(store.getState().project).toBeNull()
    expect(names()).not.toContain('Gio Linh')
    await projects.restore(first.id)
    expect(names()).toContain('Gio Linh')
  })

  it('of two pages with the same one, the second to save is refused and goes on in a copy', async () => {
    const browser = aBrowser()
    const one = await browser.opensPage()
    one.setReachFactor(0.8)
    await one.projects.flush()
    const other = await browser.opensPage()
    one.setReachFactor(0.9)
    await one.projects.flush()
    other.setReachFactor(0.5)
    await other.projects.flush()
    expect(other.store.getState().keeping).toEqual({ state: 'failed', fault: { kind: 'overtaken' } })
    await other.projects.keepCopy()
    expect(other.store.getState().keeping).toEqual({ state: 'saved' })
    await other.projects.open(one.store.getState().project!.id)
    expect(other.store.getState().question.signal.reachFactor).toBe(0.9)
  })
})
