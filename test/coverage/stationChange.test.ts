import { expect, it } from 'vitest'
import { changedStations, stationChangeOf } from '../../src/coverage/stationChange'
import { placesOf, stationColumnsOf } from '../../src/coverage/stationColumns'
import { aStation } from '../report/aDataset'

const after = (before: readonly ReturnType<typeof aStation>[], now: typeof before) => {
  const columns = stationColumnsOf(before)
  return changedStations(columns, placesOf(columns), stationChangeOf(before, now)!).columns
}

it('an operator whose name was typed letter by letter leaves none behind', () => {
  const [one, two] = [aStation('a', { operator: 'Viettel' }), aStation('b', { operator: 'VN' })]
  const { operators, operator, record } = after([one, two], [one, { ...two, operator: 'VNPT' }])
  expect(operators).toEqual(['VNPT', 'Viettel'])
  const named = [...record].map((place, row) => (place < 0 ? null : operators[operator[row]!]))
  expect(named.filter((name) => name !== null).sort()).toEqual(['VNPT', 'Viettel'])
})
