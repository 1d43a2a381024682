import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Session } from '../../src/session/session'
import { anOpenSession, measured } from './aSession'

type Deed = (session: Session) => void

const stationsOf = ({ store }: Session) => store.getState().dataset!.stations.records

/** One thing a person may do to the stations; `n` says to which. */
const aDeed: fc.Arbitrary<Deed> = fc
  .tuple(fc.constantFrom('add', 'move', 'fill in', 'delete', 'take back', 'undo', 'redo'), fc.nat(5))
  .map(
    ([kind, n]): Deed =>
      (session) => {
        const station = stationsOf(session)[n]!
        if (kind === 'add') {
          session.takeTool({ kind: 'place', layer: 'stations' })
          session.placeAt([107 + n / 1000, 16.75])
        } else if (kind === 'move') {
          const [lon, lat] = station.position
          session.openForm({ layer: 'stations', id: station.id })
          session.moveTo([lon + 0.001, lat], n)
        } else if (kind === 'fill in') session.changeRecord('stations', { ...station, reachKm: n + 1 })
        else if (kind === 'delete') session.deleteRecords('stations', [station.id])
        else if (kind === 'take back') session.takeBack('stations', [station.id])
        else if (kind === 'undo') session.undo()
        else session.redo()
      },
  )

it('any edits, undos and redos, then undone to the end, give the very dataset that was loaded; redone, that of before', async () => {
  const session = await anOpenSession()
  await measured(session)
  const loaded = session.store.getState().dataset
  fc.assert(
    fc.property(fc.array(aDeed, { minLength: 1, maxLength: 30 }), (deeds) => {
      for (const deed of deeds) deed(session)
      for (let left = 40; left > 0; left--) session.redo()
      const edited = session.store.getState().dataset
      while (session.store.getState().undoable) session.undo()
      expect(session.store.getState().dataset).toBe(loaded)
      for (let left = 40; left > 0; left--) session.redo()
      expect(session.store.getState().dataset).toBe(edited)
      while (session.store.getState().undoable) session.undo()
    }),
    { numRuns: 25 },
  )
})
