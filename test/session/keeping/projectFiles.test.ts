import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeProject } from '../../../src/files/projectFile/writeProject'
import { differencesIn } from '../../../src/session/datasetDifferences'
import type { Session } from '../../../src/session/session'
import { aDataset } from '../../keep/aProject'
import { anEmptyStore, withFailureAt } from '../../keep/aStore'
import { given } from '../aSession'
import { aBrowser } from './aBrowser'

beforeEach(anEmptyStore)

async function exported({ projects }: Session) {
  const file = await projects.exportFile()
  if (!file) throw new Error('no file')
  return file
}

/** A page with the first station of the province deleted, a question and a filter of its own. */
async function anEditedPage() {
  const session = await aBrowser().opensPage()
  const first = session.store.getState().dataset!.stations.records[0]!
  session.deleteRecords('stations', [first.id])
  session.setReachFactor(0.8)
  session.setFilter({ onlyGaps: true })
  await session.projects.flush()
  return session
}

const aFile = async (choices: Parameters<typeof writeProject>[0]['choices'] = {}) => ({
  name: 'a.diemsong',
  bytes: await writeProject({ name: 'A', dataset: aDataset(3), backdrop: null, choices }, '0.1.0'),
})

const withNoRoom = (act: () => Promise<unknown>) =>
  withFailureAt(0, () => new DOMException('no room', 'QuotaExceededError'), true, act)

describe('a project file', () => {
  it('opens in another browser as it was: dataset, edits, question and filter, and is saved there', async () => {
    const here = await anEditedPage()
    const file = await exported(here)
    expect(file.name).toBe(`${here.store.getState().project!.name.replace(/[/:]/g, '-')}.diemsong`)
    anEmptyStore()
    const there = aBrowser()
    const session = await there.opensPage()
    await session.giveFiles([file])
    const state = session.store.getState()
    expect(state.dataset).toEqual(here.store.getState().dataset)
    expect(state.backdrop).toEqual(here.store.getState().backdrop)
    expect(differencesIn(state.dataset)).toHaveLength(1)
    expect([state.question.signal.reachFactor, state.filter.onlyGaps]).toEqual([0.8, true])
    expect([state.keeping.state, state.canUndo]).toEqual(['saved', false])
    expect((await there.opensPage()).store.getState().dataset).toEqual(state.dataset)
  })

  it('is known by its content under another name, and takes a free name beside the project it was made from', async () => {
    const session = await anEditedPage()
    const first = session.store.getState().project!
    const { bytes } = await exported(session)
    session.setReachFactor(0.5)
    await session.giveFiles([{ name: 'tai-ve.zip', blob: new Blob([Uint8Array.from(bytes)]) }])
    expect(session.store.getState().project?.name).toBe(`${first.name} 2`)
    expect(session.store.getState().question.signal.reachFactor).toBe(0.8)
    // A browser that does not know the end may leave it out.
    await session.giveFiles([{ name: 'tai-ve', bytes }])
    expect(session.store.getState().project?.name).toBe(`${first.name} 3`)
    // What was on the page was saved before it was left.
    expect(await session.projects.open(first.id)).toBe('done')
    expect(session.store.getState().question.signal.reachFactor).toBe(0.5)
  })

  it('that is damaged is refused with its name, the page stays, and a list that came with it is read', async () => {
    const session = await anEditedPage()
    const before = session.store.getState()
    const { name, bytes } = await aFile()
    const villages = given('thon.csv', 'Tên thôn,Kinh độ,Vĩ độ\nThôn A,107.1,16.7\n')
    await session.giveFiles([{ name, bytes: bytes.slice(0, -30) }, villages])
    const { projectRefusal, project, dataset } = session.store.getState()
    expect(projectRefusal).toEqual({ file: name, fault: { kind: 'damaged', detail: 'zip' } })
    expect(project).toEqual(before.project)
    expect(dataset?.stations).toBe(before.dataset?.stations)
    expect(dataset?.villages.records.map(({ name: village }) => village)).toEqual(['Thôn A'])
  })

  it('waits while what is on the page cannot be saved, and takes its place only when somebody says so', async () => {
    const session = await aBrowser().opensPage()
    const file = await aFile()
    await withNoRoom(async () => {
      session.setReachFactor(0.7)
      expect(await session.projects.importFile(file)).toBe(false)
    })
    const { store, projects } = session
    expect(store.getState().projectWaiting).toBe('a.diemsong')
    expect(store.getState().dataset?.stations.records).toHaveLength(2649)
    projects.leaveWaiting()
    await projects.openWaiting()
    expect(store.getState().dataset?.stations.records).toHaveLength(2649)

    await withNoRoom(async () => {
      session.setReachFactor(0.6)
      await projects.importFile(file)
      await projects.openWaiting()
    })
    expect(store.getState().dataset?.stations.records).toHaveLength(3)
    expect(store.getState()).toMatchObject({ projectWaiting: null, keeping: { state: 'failed' } })
  })

  it('that is left while it is read changes nothing, and the next is read all the same', async () => {
    const session = await aBrowser().opensPage()
    const file = await aFile()
    const first = session.projects.importFile(file)
    const stop = session.store.subscribe(({ projectFile }) => projectFile && session.projects.leaveFile())
    expect(await first).toBe(false)
    stop()
    expect(session.store.getState()).toMatchObject({ projectFile: null, projectRefusal: null, project: null })
    expect(await session.projects.importFile(file)).toBe(true)
  })

  it('whose choices were made up opens with those of a fresh page', async () => {
    const session = await aBrowser().opensPage()
    const made = {
      question: { edition: 'x' },
      layers: 7,
      openingIssues: [{ kind: 'x' }, null],
      openingRefusals: [
        { kind: 'empty', file: 'b.csv' },
        { kind: 'toString', file: 'a' },
      ],
    }
    expect(await session.projects.importFile(await aFile(made))).toBe(true)
    const state = session.store.getState()
    expect([state.question.edition, state.layers.size]).toEqual(['2020', 3])
    expect(state.openingIssues).toEqual([])
    expect(state.openingRefusals).toEqual([{ kind: 'empty', file: 'b.csv' }])
  })
})
