import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/session/session'
import type { SessionState } from '../../src/session/state'
import { reportOf, visibleCommunes, visibleDeadZones } from '../../src/session/visible'
import { anOpenSession, aSession, given, measured, siteFiles } from './aSession'

const whatUndoBringsBack = ({ dataset, question, filter, fill }: SessionState) => ({
  dataset,
  question,
  filter,
  fill,
})

const CHANGES: readonly (readonly [string, (session: Session) => unknown])[] = [
  ['the edition', (session) => session.setEdition('2025')],
  ['the technologies that count', (session) => session.setTechnologies(['2G'])],
  ['the operators', (session) => session.setOperators(['Viettel'])],
  ['a reach', (session) => session.setReach('4G', 1)],
  ['the reach factor', (session) => session.setReachFactor(1.5)],
  ['the kinds of postal point', (session) => session.setPostalKinds(['culture-post'])],
  ['whether a point must be staffed', (session) => session.setStaffedOnly(true)],
  ['the figure of the fill', (session) => session.setFill('accessKm')],
  ['a district', (session) => session.setFilter({ districts: ['466'] })],
  ['the range of the legend', (session) => session.setFilter({ fillRange: [3, 6] })],
  ['communes without a culture post', (session) => session.setFilter({ lacksCulturePost: true })],
  ['only gaps', (session) => session.setFilter({ onlyGaps: true })],
  ['a grade of gap', (session) => session.setFilter({ gapGrade: 'certain' })],
  [
    'the technologies of stations on the map',
    (session) => session.setFilter({ stationTechnologies: ['4G'] }),
  ],
  [
    'a file',
    (session) => session.giveFiles([given('tram.csv', 'operator,technology,lon,lat\nViettel,4G,107.1,16.8')]),
  ],
]

describe('undo', () => {
  it.each(CHANGES)('takes back %s, and redo does it again', async (_, change) => {
    const session = await anOpenSession()
    const before = whatUndoBringsBack(session.store.getState())
    await change(session)
    const after = whatUndoBringsBack(session.store.getState())
    expect(after).not.toEqual(before)
    expect(session.store.getState()).toMatchObject({ canUndo: true, canRedo: false })
    session.undo()
    expect(whatUndoBringsBack(session.store.getState())).toEqual(before)
    expect(session.store.getState()).toMatchObject({ canUndo: false, canRedo: true })
    session.redo()
    expect(whatUndoBringsBack(session.store.getState())).toEqual(after)
  })

  it('takes all filters back at once after they were cleared', async () => {
    const session = await anOpenSession()
    session.setFilter({ onlyGaps: true })
    session.setFilter({ districts: ['466'] })
    session.clearFilter()
    session.undo()
    expect(session.store.getState().filter).toMatchObject({ onlyGaps: true, districts: ['466'] })
  })

  it('brings the figures back as well', async () => {
    const session = await anOpenSession()
    const before = await measured(session)
    session.setReach('3G', 0.5)
    session.setReach('4G', 0.5)
    const shorter = await measured(session)
    expect(shorter.province.deadZoneVillages).toBeGreaterThan(before.province.deadZoneVillages)
    session.undo()
    session.undo()
    expect((await measured(session)).province).toEqual(before.province)
  })
})

describe('filters', () => {
  it('change what is seen and no figure', async () => {
    const session = await anOpenSession()
    const { province } = await measured(session)
    session.setFilter({ lacksCulturePost: true })
    expect(visibleCommunes(session.store.getState())).toHaveLength(11)
    expect(reportOf(session.store.getState())?.province).toBe(province)
  })

  it('leave as many dead zones as the province has, when there are none', async () => {
    const session = await anOpenSession()
    const { province } = await measured(session)
    expect(visibleDeadZones(session.store.getState())).toHaveLength(province.deadZoneVillages)
  })
})

/** A commune of 0.1° around 107.05° E 16.75° N. */
const ONE_COMMUNE = JSON.stringify({
  type: 'Feature',
  properties: { code: '90001', name: 'Ô', population: 10 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [107, 16.7],
        [107.1, 16.7],
        [107.1, 16.8],
        [107, 16.8],
        [107, 16.7],
      ],
    ],
  },
})

describe('files of one’s own', () => {
  it('leave villages outside their communes out of the list of dead zones, as out of the figures', async () => {
    const session = await anOpenSession()
    await session.giveFiles([given('xa.geojson', ONE_COMMUNE)])
    const { province, villages } = await measured(session)
    expect(villages.commune.filter((commune) => commune === -1).length).toBeGreaterThan(700)
    expect(visibleDeadZones(session.store.getState())).toHaveLength(province.deadZoneVillages)
  })

  it('are listed although there are no boundaries, where nothing else was opened', async () => {
    const session = aSession(siteFiles({ 'catalog.json': null }))
    await session.openDataset('quang-tri-2024')
    expect(session.store.getState().opening).toMatchObject({ state: 'failed', refusal: { kind: 'missing' } })
    await session.giveFiles([
      given('thon.csv', 'Tên thôn,Dân số,Kinh độ,Vĩ độ\nThôn A,100,107.05,16.75\nThôn B,50,107.5,16.75'),
    ])
    await measured(session)
    expect(session.store.getState().opening).toEqual({ state: 'open' })
    expect(visibleDeadZones(session.store.getState())).toEqual([0, 1])
  })

  it('change nothing when they are refused, and say why', async () => {
    const session = await anOpenSession()
    const before = whatUndoBringsBack(session.store.getState())
    await session.giveFiles([given('rong.csv', ''), given('anh.png', '\u0089PNG')])
    expect(whatUndoBringsBack(session.store.getState())).toEqual(before)
    expect(session.store.getState().canUndo).toBe(false)
    expect(session.store.getState().outcomes?.map(({ result }) => result.state)).toEqual([
      'refused',
      'refused',
    ])
  })

  it('are taken where they can be used, beside one that cannot, in one step', async () => {
    const session = await anOpenSession()
    await session.giveFiles([given('rong.csv', ''), given('xa.geojson', ONE_COMMUNE)])
    expect((await measured(session)).province.communes).toBe(1)
    session.undo()
    expect((await measured(session)).province.communes).toBe(125)
    expect(session.store.getState().canUndo).toBe(false)
  })
})

describe('a dataset of which a file is missing or broken', () => {
  it.each([
    ['stations.geojson', null, 'missing'],
    ['stations.geojson', '{"type":"FeatureCollection","features":[', 'not-json'],
    ['villages.geojson', '', 'empty'],
    ['communes-2020.geojson', '{"type":"FeatureCollection","features":[]}', 'no-records'],
    ['backdrop.geojson', 'null', 'not-geojson'],
  ])('opens without %s and says what became of it: %s', async (file, text, kind) => {
    const session = await anOpenSession(siteFiles({ [file]: text }))
    const { openingRefusals, dataset } = session.store.getState()
    expect(openingRefusals.map((refusal) => refusal.kind)).toEqual([kind])
    expect(openingRefusals[0]?.file).toContain(file)
    expect(dataset?.postalPoints.records).toHaveLength(213)
    expect((await measured(session)).province.postalPoints).toBe(213)
  })
})
