import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../src/editing/differences'
import type { Session } from '../../src/session/session'
import { reportOf, visibleDeadZones, visibleStations } from '../../src/session/visible'
import { anOpenSession, measured } from './aSession'

const datasetOf = ({ store }: Session) => store.getState().dataset!
const stationsOf = (session: Session) => datasetOf(session).stations.records

/** A dead-zone village of the province, the one with most people. */
async function aDeadZone(session: Session) {
  await measured(session)
  const { records } = datasetOf(session).villages
  const gaps = visibleDeadZones(session.store.getState()).map((i) => records[i]!)
  return gaps.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))[0]!
}

const deadZonesOf = async (session: Session) => (await measured(session)).province.deadZoneVillages

function addStationAt(session: Session, at: readonly [number, number]) {
  session.takeTool({ kind: 'place', layer: 'stations' })
  session.placeAt(at)
  return stationsOf(session).at(-1)!
}

describe('a station that is added', () => {
  it('at a dead zone makes it one dead zone less at least, and undo and redo say so and do so', async () => {
    const session = await anOpenSession()
    const village = await aDeadZone(session)
    const before = await deadZonesOf(session)
    const station = addStationAt(session, village.position)
    const after = await deadZonesOf(session)
    expect(after).toBeLessThan(before)
    expect(session.store.getState()).toMatchObject({
      selection: { kind: 'site', id: 'moi-1' },
      form: { layer: 'stations', id: station.id },
      tool: null,
      undoable: { kind: 'add', layer: 'stations', count: 1, name: 'moi-1 4G' },
    })
    session.undo()
    expect(session.store.getState()).toMatchObject({
      selection: null,
      form: null,
      travelled: { way: 'undo', deed: { kind: 'add', name: 'moi-1 4G' } },
    })
    expect(await deadZonesOf(session)).toBe(before)
    session.redo()
    expect(await deadZonesOf(session)).toBe(after)
  })

  it('and filled in is one step; moved afterwards it is two', async () => {
    const session = await anOpenSession()
    const station = addStationAt(session, [107, 16.75])
    session.changeRecord('stations', { ...station, operator: 'VNPT' })
    session.changeRecord('stations', { ...stationsOf(session).at(-1)!, reachKm: 5 })
    session.moveTo([107.01, 16.75], 1)
    session.moveTo([107.02, 16.75], 1)
    session.undo()
    expect(stationsOf(session).at(-1)).toMatchObject({ operator: 'VNPT', reachKm: 5, position: [107, 16.75] })
    session.undo()
    expect(stationsOf(session)).toHaveLength(2649)
    expect(session.store.getState().canUndo).toBe(false)
  })

  it('and is being moved when it is taken back leaves nothing to move', async () => {
    const session = await anOpenSession()
    addStationAt(session, [107, 16.75])
    session.takeTool({ kind: 'move' })
    session.undo()
    expect(session.store.getState()).toMatchObject({ tool: null, selection: null })
    session.select({ kind: 'site', id: stationsOf(session)[0]!.siteId })
    session.takeTool({ kind: 'move' })
    session.redo()
    expect(session.store.getState().tool).toEqual({ kind: 'move' })
  })

  it('gets a second technology on the same mast', async () => {
    const session = await anOpenSession()
    const first = addStationAt(session, [107, 16.75])
    session.addStationBeside(first, '5G')
    expect(stationsOf(session).at(-1)).toMatchObject({
      siteId: 'moi-1',
      technology: '5G',
      position: [107, 16.75],
    })
    expect(stationsOf(session).at(-1)?.id).not.toBe(first.id)
  })
})

describe('a site', () => {
  it('is moved with all its stations, one drag as one step', async () => {
    const session = await anOpenSession()
    const { siteId } = stationsOf(session)[0]!
    const atSite = () => stationsOf(session).filter((station) => station.siteId === siteId)
    expect(atSite().length).toBeGreaterThan(1)
    session.select({ kind: 'site', id: siteId })
    for (const lon of [106.9, 106.91, 106.92]) session.moveTo([lon, 16.7], 1)
    expect(atSite().every(({ position }) => position[0] === 106.92 && position[1] === 16.7)).toBe(true)
    expect(session.store.getState().undoable).toMatchObject({ kind: 'move', name: siteId })
    session.moveTo([106.93, 16.7], 2)
    session.undo()
    expect(atSite()[0]?.position).toEqual([106.92, 16.7])
    session.undo()
    expect(datasetOf(session).stations).not.toHaveProperty('loaded')
  })

  it('is moved when the place of one of its stations is written anew', async () => {
    const session = await anOpenSession()
    const station = stationsOf(session)[0]!
    session.openForm({ layer: 'stations', id: station.id })
    session.changeRecord('stations', { ...station, position: [106.9, 16.7] })
    const atSite = stationsOf(session).filter(({ siteId }) => siteId === station.siteId)
    expect(new Set(atSite.map(({ position }) => position.join()))).toEqual(new Set(['106.9,16.7']))
  })

  it('gives its place to a station that is given its name', async () => {
    const session = await anOpenSession()
    const [first] = stationsOf(session)
    const other = stationsOf(session).find(({ siteId }) => siteId !== first!.siteId)!
    session.changeRecord('stations', { ...other, siteId: first!.siteId })
    expect(stationsOf(session).find(({ id }) => id === other.id)?.position).toEqual(first!.position)
  })

  it('that is deleted leaves the selection empty; one of its stations does not', async () => {
    const session = await anOpenSession()
    const { siteId } = stationsOf(session)[0]!
    const ids = stationsOf(session).flatMap((station) => (station.siteId === siteId ? [station.id] : []))
    session.select({ kind: 'site', id: siteId })
    session.deleteRecords('stations', ids.slice(0, 1))
    expect(session.store.getState().selection).toEqual({ kind: 'site', id: siteId })
    session.deleteRecords('stations', ids.slice(1))
    expect(session.store.getState().selection).toBeNull()
    session.undo()
    session.undo()
    expect(stationsOf(session)).toHaveLength(2649)
  })
})

describe('a village', () => {
  it('with other people changes the population of the dead zones, and can be taken back alone', async () => {
    const session = await anOpenSession()
    const village = await aDeadZone(session)
    const before = (await measured(session)).province.deadZonePopulation
    session.changeRecord('villages', { ...village, population: village.population! + 100 })
    session.deleteRecords('postalPoints', [datasetOf(session).postalPoints.records[0]!.id])
    expect((await measured(session)).province.deadZonePopulation).toBe(before + 100)
    session.takeBack('villages', [village.id])
    expect((await measured(session)).province.deadZonePopulation).toBe(before)
    expect(differencesOf(datasetOf(session).postalPoints)).toHaveLength(1)
  })
})

it('taking back everything is one step, and none where nothing differs', async () => {
  const session = await anOpenSession()
  session.takeBackAll()
  expect(session.store.getState().canUndo).toBe(false)
  const [village] = datasetOf(session).villages.records
  session.deleteRecords('villages', [village!.id])
  addStationAt(session, [107, 16.75])
  session.takeBackAll()
  expect(stationsOf(session)).toHaveLength(2649)
  session.undo()
  expect(stationsOf(session)).toHaveLength(2650)
  expect(datasetOf(session).villages.records).not.toContain(village)
})

describe('while the figures of an edited dataset are on their way', () => {
  it('the last ones stay in sight, and every record but the new one lies where it lay', async () => {
    const session = await anOpenSession()
    await measured(session)
    const [first] = stationsOf(session)
    session.deleteRecords('stations', [first!.id])
    addStationAt(session, [107, 16.75])
    const { measurement } = session.store.getState()
    expect(measurement.state).toBe('computing')
    expect(visibleStations(session.store.getState())).toHaveLength(2649)
    expect(reportOf(session.store.getState())?.stationCommune.at(-1)).toBe(-1)
    await measured(session)
    expect(reportOf(session.store.getState())?.stationCommune.at(-1)).toBeGreaterThanOrEqual(0)
  })

  it('those of other files are not', async () => {
    const session = await anOpenSession()
    await measured(session)
    const bytes = new TextEncoder().encode('operator,technology,lon,lat\nViettel,4G,107.1,16.8')
    const giving = session.giveFiles([{ name: 'tram.csv', bytes }])
    await new Promise<void>((done) => {
      session.store.subscribe(({ dataset }) => dataset?.stations.records.length === 1 && done())
    })
    expect(reportOf(session.store.getState())).toBeNull()
    await giving
  })
})

describe('several records at once', () => {
  const operatorsOf = (session: Session, ids: ReadonlySet<string>) =>
    new Set(stationsOf(session).flatMap(({ id, operator }) => (ids.has(id) ? [operator] : [])))

  it('are given one value in one step, which counts those that had another', async () => {
    const session = await anOpenSession()
    const chosen = stationsOf(session).slice(0, 20)
    const ids = new Set<string>(chosen.map(({ id }) => id))
    const others = chosen.filter(({ operator }) => operator !== 'VNPT').length
    expect([others > 0, others < 20]).toEqual([true, true])
    session.setFields('stations', ids, { operator: 'VNPT' })
    expect(operatorsOf(session, ids)).toEqual(new Set(['VNPT']))
    expect(session.store.getState().undoable).toEqual({
      kind: 'edit',
      layer: 'stations',
      count: others,
      name: null,
    })
    expect(differencesOf(datasetOf(session).stations)).toHaveLength(others)
    session.setFields('stations', ids, { operator: 'VNPT' })
    session.undo()
    expect(stationsOf(session).slice(0, 20)).toEqual(chosen)
    expect(session.store.getState().canUndo).toBe(false)
    session.redo()
    expect(operatorsOf(session, ids)).toEqual(new Set(['VNPT']))
  })

  it('are deleted in one step', async () => {
    const session = await anOpenSession()
    const before = datasetOf(session).villages.records
    session.tick('villages', new Set(before.slice(0, 5).map(({ id }) => id)))
    session.deleteRecords('villages', session.store.getState().ticked.villages)
    expect(datasetOf(session).villages.records).toEqual(before.slice(5))
    expect(session.store.getState().undoable).toEqual({
      kind: 'delete',
      layer: 'villages',
      count: 5,
      name: null,
    })
    session.undo()
    expect(datasetOf(session).villages.records).toEqual(before)
  })

  it('are no longer ticked where another dataset is opened', async () => {
    const session = await anOpenSession()
    session.tick('stations', new Set(['QT0001-VNPT-3G']))
    await session.openDataset('quang-tri-2024')
    expect(session.store.getState().ticked.stations.size).toBe(0)
  })
})
