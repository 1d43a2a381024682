import { describe, expect, it, vi } from 'vitest'
import { findingKey } from '../../src/checks/findingKey'
import { fileToMend } from '../../src/session/fileToMend'
import type { Session } from '../../src/session/session'
import { readAs } from '../files/given'
import { anOpenSession, measured } from './aSession'

const stateOf = ({ store }: Session) => store.getState()
const villagesOf = (session: Session) => stateOf(session).dataset!.villages.records

/** A slow machine may take its time. */
const PATIENTLY = { timeout: 20_000 }

/** The findings of the dataset as it is now. */
async function checked(session: Session) {
  session.check()
  await vi.waitFor(() => {
    const { checking, dataset } = stateOf(session)
    expect(checking.isBusy).toBe(false)
    expect(checking.last?.dataset).toBe(dataset)
  }, PATIENTLY)
  return stateOf(session).checking.last!.findings
}

const outsideOf = async (session: Session) =>
  (await checked(session)).filter(({ kind, layer }) => kind === 'outside' && layer === 'villages')

async function withSwappedVillage() {
  const session = await anOpenSession()
  await measured(session)
  const [village] = villagesOf(session)
  const [lon, lat] = village!.position
  session.changeRecord('villages', { ...village!, position: [lat, lon] })
  return { session, village: village! }
}

describe('what is to be looked at', () => {
  it('is found after a change, mended in one step, and undo brings it back', async () => {
    const { session, village } = await withSwappedVillage()
    const [found, ...others] = await outsideOf(session)
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 'must-see', ids: [village.id], swapFits: true })
    session.swapPositions('villages', found!.ids)
    expect(villagesOf(session)[0]!.position).toEqual(village.position)
    expect(await outsideOf(session)).toEqual([])
    session.undo()
    expect(await outsideOf(session)).toHaveLength(1)
  })

  it('can be put aside, and brought back', async () => {
    const { session } = await withSwappedVillage()
    const [found] = await outsideOf(session)
    session.dismissFindings([findingKey(found!)])
    expect([...stateOf(session).dismissedFindings]).toEqual([findingKey(found!)])
    session.undo()
    expect(stateOf(session).dismissedFindings.size).toBe(0)
    session.redo()
    session.recallFindings()
    expect(stateOf(session).dismissedFindings.size).toBe(0)
  })

  it('is mended for a whole group in one step: stations at one place of a site go together, others of it stay', async () => {
    const session = await anOpenSession()
    await measured(session)
    const { records } = stateOf(session).dataset!.stations
    const site = records.filter(({ siteId }) => siteId === records[0]!.siteId)
    const other = records.find(({ siteId }) => siteId !== records[0]!.siteId)!
    expect(site.length).toBeGreaterThan(1)
    const turned = ([lon, lat]: readonly [number, number]) => [lat, lon] as const
    // As a file may have them: by hand a site is only ever moved as a whole.
    const isWrong = (id: string) => id === site[0]!.id || id === other.id
    const { dataset } = stateOf(session)
    const wrong = records.map((record) =>
      isWrong(record.id) ? { ...record, position: turned(record.position) } : record,
    )
    session.store.setState({
      dataset: { ...dataset!, stations: { ...dataset!.stations, records: wrong, loaded: wrong } },
    })
    const before = stateOf(session).dataset
    const outside = (await checked(session)).filter(
      (finding) => finding.kind === 'outside' && finding.layer === 'stations' && finding.swapFits,
    )
    session.swapPositions(
      'stations',
      outside.flatMap(({ ids }) => ids),
    )
    const places = new Map(
      stateOf(session).dataset!.stations.records.map(({ id, position }) => [id, position]),
    )
    for (const { id, position } of records) expect(places.get(id)).toEqual(position)
    session.undo()
    expect(stateOf(session).dataset).toBe(before)
  })

  it('is mended in a file of its records: downloaded, given again, and gone', async () => {
    const { session, village } = await withSwappedVillage()
    await outsideOf(session)
    const wrong = villagesOf(session)[0]!
    const file = await fileToMend(
      { layer: 'villages', records: [wrong], remarks: ['Ngoài địa bàn.'] },
      'thon-can-sua',
      { sheet: 'Cần sửa', wording: 'vietnamese' },
    )
    // The reader turns X and Y round by itself: nothing is left to mend in this one.
    const read = await readAs('villages', file.name, file.bytes)
    expect(read.layer.records).toEqual([village])
    await session.giveFiles([{ name: file.name, bytes: new Uint8Array(file.bytes) }])
    const count = villagesOf(session).length
    const { lookedAt } = stateOf(session)
    const [outcome] = session.imports.take([lookedAt!], 'add')
    expect(outcome?.result).toMatchObject({ state: 'added', records: 0, met: 1, same: 0 })
    expect(villagesOf(session)).toHaveLength(count)
    expect(await outsideOf(session)).toEqual([])
    session.undo()
    expect(await outsideOf(session)).toHaveLength(1)
  })
})

describe('the filter of the list', () => {
  it('is narrowed step by step, and opening the list on a kind leaves nothing else of it', async () => {
    const session = await anOpenSession()
    session.filterFindings({ severity: 'told' })
    session.filterFindings({ layer: 'villages' })
    expect(stateOf(session).findingFilter).toEqual({ severity: 'told', layer: 'villages', kind: null })
    session.showFindings({ kind: 'outside' })
    expect(stateOf(session)).toMatchObject({
      view: 'data',
      dataTab: 'findings',
      findingFilter: { severity: null, layer: null, kind: 'outside' },
    })
  })
})
