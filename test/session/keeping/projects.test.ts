import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { issuesInForce } from '../../../src/session/heardIssues'
import { anEmptyStore, withFailureAt } from '../../keep/aStore'
import { given, siteFiles } from '../aSession'
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

  it('comes back with what was put aside and what was said of its files; another project knows neither', async () => {
    const browser = aBrowser()
    const session = await browser.opensPage()
    // The third row has no place, and is left out.
    const villages = 'Tên thôn,Dân số,Kinh độ,Vĩ độ\nMột,100,106.9,16.7\nHai,200,,\nBa,300,106.95,16.75'
    await session.giveFiles([given('thon.csv', villages)])
    const [draft] = session.store.getState().drafts
    session.imports.take([draft!.id], 'replace')
    session.dismissFindings(['outside'])
    await session.projects.flush()
    const next = await browser.opensPage()
    const { dismissedFindings, dataset } = next.store.getState()
    expect([...dismissedFindings]).toEqual(['outside'])
    expect(dataset?.villages.records.map(({ name }) => name)).toEqual(['Một', 'Ba'])
    const said = issuesInForce(next.store.getState()).filter(({ layer }) => layer === 'villages')
    expect(said.map(({ issue }) => [issue.kind, issue.row])).toContainEqual(['missing-coordinates', 3])
    await next.projects.startNew()
    expect(next.store.getState().dismissedFindings.size).toBe(0)
    expect(issuesInForce(next.store.getState()).map(({ issue }) => issue.file)).not.toContain('thon.csv')
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
        expect(await session.projects.startNew()).toBe('unsafe')
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
    await projects.undo()
    expect(store.getState().projects?.map(({ id }) => id)).not.toContain(first.id)
    expect(store.getState()).toMatchObject({
      projectRefusal: { fault: { kind: 'missing' } },
      projectDeeds: { done: null, undone: null },
    })
  })
})

describe('a second page with the project of the first', () => {
  async function twoPages() {
    const browser = aBrowser()
    const one = await browser.opensPage()
    one.setReachFactor(0.8)
    await one.projects.flush()
    browser.isHeldElsewhere = true
    const other = await browser.opensPage()
    return { browser, one, other }
  }
  const reachFactor = ({ store }: Awaited<ReturnType<typeof twoPages>>['one']) =>
    store.getState().question.signal.reachFactor

  it('says that it saves nothing, and saves nothing', async () => {
    const { one, other } = await twoPages()
    other.setReachFactor(0.5)
    await other.projects.flush()
    expect(other.store.getState().keeping).toEqual({ state: 'elsewhere' })
    expect(await other.projects.open(one.store.getState().project!.id)).toBe('unsafe')
    await one.projects.open(one.store.getState().project!.id)
    expect(reachFactor(one)).toBe(0.8)
  })

  it('that takes it over saves what it had changed, where the first has saved nothing since', async () => {
    const { one, other } = await twoPages()
    other.setReachFactor(0.5)
    await other.projects.takeOver()
    await other.projects.flush()
    expect(other.store.getState().keeping).toEqual({ state: 'saved' })
    await one.projects.open(one.store.getState().project!.id)
    expect(reachFactor(one)).toBe(0.5)
  })

  it('that takes it over has what the first saved since, and its own changes as a project beside it', async () => {
    const { one, other } = await twoPages()
    other.setReachFactor(0.5)
    one.setReachFactor(0.9)
    await one.projects.flush()
    await other.projects.takeOver()
    const { keeping, setAside, project } = other.store.getState()
    expect([reachFactor(other), keeping]).toEqual([0.9, { state: 'saved' }])
    expect(setAside).toBe(`${project?.name} 2`)
    await other.projects.list()
    const aside = other.store.getState().projects?.find(({ name }) => name === setAside)
    expect(await other.projects.open(aside!.id)).toBe('done')
    expect(reachFactor(other)).toBe(0.5)
  })

  it('sets aside also what is changed while it is being set aside', async () => {
    const { browser, one, other } = await twoPages()
    other.setReachFactor(0.5)
    one.setReachFactor(0.9)
    await one.projects.flush()
    browser.whileSaving = () => {
      browser.whileSaving = () => {}
      other.setReachFactor(0.4)
    }
    await other.projects.takeOver()
    expect(reachFactor(other)).toBe(0.9)
    await other.projects.list()
    const { setAside, projects } = other.store.getState()
    await other.projects.open(projects!.find(({ name }) => name === setAside)!.id)
    expect(reachFactor(other)).toBe(0.4)
  })

  it('that takes it over without changes of its own has what the first saved, and makes no project beside it', async () => {
    const { one, other } = await twoPages()
    one.setReachFactor(0.9)
    await one.projects.flush()
    await other.projects.takeOver()
    await other.projects.list()
    const { setAside, projects } = other.store.getState()
    expect([reachFactor(other), setAside, projects?.length]).toEqual([0.9, null, 1])
  })

  it('keeps its changes on the page where they cannot be set aside', async () => {
    const { one, other } = await twoPages()
    other.setReachFactor(0.5)
    one.setReachFactor(0.9)
    await one.projects.flush()
    const full = () => new DOMException('no room', 'QuotaExceededError')
    await withFailureAt(0, full, true, () => other.projects.takeOver())
    expect(other.store.getState().keeping).toEqual({ state: 'failed', fault: { kind: 'full' } })
    expect(reachFactor(other)).toBe(0.5)
    await other.projects.keepCopy()
    expect(other.store.getState().keeping).toEqual({ state: 'saved' })
  })
})

describe('opening another project', () => {
  it('saves what is changed while its files are still on the way', async () => {
    const browser = aBrowser()
    let arrived = Promise.resolve()
    const site = siteFiles()
    const session = await browser.opensPage(async (path) => {
      await arrived
      return site(path)
    })
    session.setReachFactor(0.8)
    await session.projects.flush()
    const first = session.store.getState().project!.id
    await session.projects.startNew()
    let arrive = () => {}
    arrived = new Promise((resolve) => {
      arrive = resolve
    })
    const second = session.store.getState().project!.id
    const opening = session.projects.open(first)
    // Long enough for the project itself to be read: what is waited for are the files of its dataset.
    await new Promise((resolve) => setTimeout(resolve, 50))
    session.setReachFactor(0.6)
    arrive()
    expect(await opening).toBe('done')
    expect(session.store.getState().question.signal.reachFactor).toBe(0.8)
    await session.projects.open(second)
    expect(session.store.getState().question.signal.reachFactor).toBe(0.6)
  })

  it('saves what is changed in the very moment before it', async () => {
    const browser = aBrowser()
    const session = await browser.opensPage()
    session.setReachFactor(0.8)
    await session.projects.flush()
    const first = session.store.getState().project!.id
    await session.projects.startNew()
    const second = session.store.getState().project!.id
    browser.meanwhile = () => session.setReachFactor(0.6)
    await session.projects.open(first)
    browser.meanwhile = () => {}
    await session.projects.open(second)
    expect(session.store.getState().question.signal.reachFactor).toBe(0.6)
  })

  it('names the project of which something was changed in the very moment before it and could not be saved', async () => {
    const browser = aBrowser()
    const session = await browser.opensPage()
    session.setReachFactor(0.8)
    await session.projects.flush()
    const first = session.store.getState().project!.id
    await session.projects.startNew()
    const { name } = session.store.getState().project!
    browser.meanwhile = () => session.setReachFactor(0.6)
    const full = () => new DOMException('no room', 'QuotaExceededError')
    await withFailureAt(0, full, true, async () => {
      expect(await session.projects.open(first)).toBe('done')
      await session.projects.flush()
    })
    expect(session.store.getState().projectRefusal).toEqual({ name, fault: { kind: 'full' } })
  })

  it('is left where what is changed meanwhile cannot be saved', async () => {
    const browser = aBrowser()
    let meanwhile = () => {}
    const site = siteFiles()
    const session = await browser.opensPage((path) => {
      meanwhile()
      return site(path)
    })
    session.setReachFactor(0.8)
    await session.projects.flush()
    const first = session.store.getState().project!.id
    await session.projects.startNew()
    meanwhile = () => session.setReachFactor(0.6)
    const full = () => new DOMException('no room', 'QuotaExceededError')
    await withFailureAt(0, full, true, async () => {
      expect(await session.projects.open(first)).toBe('unsafe')
    })
    expect(session.store.getState().question.signal.reachFactor).toBe(0.6)
    expect(session.store.getState().keeping.state).toBe('failed')
  })

  it('whose dataset the site no longer gives leaves everything as it was, and says so', async () => {
    const browser = aBrowser()
    let isGone = false
    const [site, gone] = [siteFiles(), siteFiles({ 'catalog.json': null })]
    const session = await browser.opensPage((path) => (isGone ? gone : site)(path))
    session.setReachFactor(0.8)
    await session.projects.flush()
    const first = session.store.getState().project!
    await session.projects.startNew()
    const second = session.store.getState().project
    isGone = true
    expect(await session.projects.open(first.id)).toBe('refused')
    const { project, projectRefusal, opening, keeping } = session.store.getState()
    expect([project, opening, keeping]).toEqual([second, { state: 'open' }, { state: 'saved' }])
    expect(projectRefusal).toEqual({ name: first.name, fault: { kind: 'noDataset' } })
  })

  it('of a dataset that has other files by now names them', async () => {
    const browser = aBrowser()
    const session = await browser.opensPage()
    session.setReachFactor(0.8)
    await session.projects.flush()
    expect((await browser.opensPage()).store.getState().replacedFiles).toEqual([])
    const file = 'corridors.geojson'
    const empty = siteFiles({ [file]: '{"type":"FeatureCollection","features":[]}' })
    const { replacedFiles } = (await browser.opensPage(empty)).store.getState()
    expect(replacedFiles.map((name) => name.split('/').at(-1))).toEqual([file])
  })
})

describe('a page whose part that keeps cannot be fetched', () => {
  it('says so to whoever asks for the list, and goes on', async () => {
    const browser = aBrowser()
    const session = await browser.opensPage()
    browser.isOffline = true
    await session.projects.list()
    expect(session.store.getState().projectRefusal).toEqual({
      name: '',
      fault: { kind: 'failed', detail: 'offline' },
    })
    session.projects.dismissRefusal()
    expect(session.store.getState().projectRefusal).toBeNull()
    expect(session.store.getState().keeping).toEqual({ state: 'nothing' })
  })
})

describe('several projects', () => {
  it('are opened, renamed, duplicated and removed, each with its own content, and undo takes it back', async () => {
    const session = await aBrowser().opensPage()
    const { projects, store } = session
    session.setReachFactor(0.8)
    await projects.flush()
    const first = store.getState().project!
    expect(await projects.startNew()).toBe('done')
    expect(store.getState().question.signal.reachFactor).toBe(1)
    expect(store.getState().project?.name).toBe(`${first.name} 2`)
    await projects.rename(first.id, first.name)
    expect(store.getState().projectDeeds.done).toBeNull()
    await projects.rename(first.id, 'Gio Linh')
    await projects.duplicate(first.id)
    const names = () =>
      store
        .getState()
        .projects?.map(({ name }) => name)
        .sort()
    expect(names()).toEqual(['Gio Linh', 'Gio Linh 2', `${first.name} 2`].sort())
    expect(await projects.open(first.id)).toBe('done')
    expect(store.getState().question.signal.reachFactor).toBe(0.8)
    expect(store.getState().canUndo).toBe(false)
    await projects.remove(first.id)
    expect(store.getState().project).toBeNull()
    expect(names()).not.toContain('Gio Linh')
    await projects.undo()
    expect(names()).toContain('Gio Linh')
    // It was open, and is again.
    expect(store.getState().project?.id).toBe(first.id)
    expect(store.getState().question.signal.reachFactor).toBe(0.8)
    await Promise.all([projects.undo(), projects.undo(), projects.undo()])
    expect(names()).toEqual([first.name, `${first.name} 2`].sort())
    expect(store.getState().project?.name).toBe(first.name)
    await projects.redo()
    await projects.redo()
    expect(names()).toEqual(['Gio Linh', 'Gio Linh 2', `${first.name} 2`].sort())
    await projects.redo()
    expect(store.getState().project).toBeNull()
    expect(names()).not.toContain('Gio Linh')
  })

  it('are done again no more once something else was done', async () => {
    const { projects, store } = await aBrowser()
      .opensPage()
      .then((session) => {
        session.setReachFactor(0.8)
        return session
      })
    await projects.flush()
    const { id, name } = store.getState().project!
    await projects.rename(id, 'Gio Linh')
    await projects.undo()
    await projects.duplicate(id)
    expect(store.getState().projectDeeds.undone).toBeNull()
    await projects.redo()
    expect(store.getState().project?.name).toBe(name)
  })

  it('stay where they are when one that was open is brought back while another is', async () => {
    const session = await aBrowser().opensPage()
    const { projects, store } = session
    session.setReachFactor(0.8)
    await projects.flush()
    const first = store.getState().project!
    await projects.startNew()
    const second = store.getState().project!
    await projects.remove(second.id)
    await projects.open(first.id)
    await projects.undo()
    expect(store.getState().projects?.map(({ id }) => id)).toContain(second.id)
    expect(store.getState().project?.id).toBe(first.id)
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
