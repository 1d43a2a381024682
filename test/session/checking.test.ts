import { describe, expect, it, vi } from 'vitest'
import { findingKey } from '../../src/checks/findingKey'
import type { Session } from '../../src/session/session'
import { anOpenSession, measured } from './aSession'

const stateOf = ({ store }: Session) => store.getState()
const villagesOf = (session: Session) => stateOf(session).dataset!.villages.records

/** The findings of the dataset as it is now. */
async function checked(session: Session) {
  session.check()
  await vi.waitFor(() => {
    const { checking, dataset } = stateOf(session)
    expect(checking.isBusy).toBe(false)
    expect(checking.last?.dataset).toBe(dataset)
  })
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
})
