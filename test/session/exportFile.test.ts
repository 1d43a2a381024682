import { check } from '@placemarkio/check-geojson'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type ExportSubject, exportFile } from '../../src/session/exportFile'
import { visibleStations } from '../../src/session/visible'
import { anOpenSession, aSession, given, measured } from './aSession'

const NOON = new Date('2026-07-01T12:00:00Z')
const SUBJECTS: readonly ExportSubject[] = [
  'communes',
  'villages',
  'dead-zones',
  'stations',
  'postalPoints',
  'corridors',
]
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

type Exported = GeoJSON.FeatureCollection & {
  readonly provenance: {
    readonly dataset: { readonly origin: string }
    readonly question: unknown
    readonly filter: unknown
    readonly date: string
  }
}

describe('an export', () => {
  it.each(SUBJECTS)('of %s is the same in GeoJSON and CSV, record by record', async (subject) => {
    const session = await anOpenSession()
    await measured(session)
    const state = session.store.getState()
    const { features } = check(textOf(exportFile(state, subject, 'geojson', NOON))) as Exported
    const { data, errors } = Papa.parse<Record<string, string>>(
      textOf(exportFile(state, subject, 'csv', NOON)).replace(/^\ufeff/, ''),
      { header: true, comments: '#', skipEmptyLines: true },
    )
    expect(errors).toEqual([])
    expect(data.map(({ id }) => id)).toEqual(features.map(({ id }) => String(id)))
    expect(data.length).toBeGreaterThan(3)
  })

  it('says what it was computed from: the question, the filter, when, and that positions are modelled', async () => {
    const session = await anOpenSession()
    session.setReachFactor(0.8)
    session.setFilter({ districts: ['466'] })
    await measured(session)
    const { provenance } = check(
      textOf(exportFile(session.store.getState(), 'villages', 'geojson', NOON)),
    ) as Exported
    expect(provenance).toMatchObject({
      date: '2026-07-01T12:00:00.000Z',
      dataset: { origin: 'modelled' },
      question: { signal: { reachFactor: 0.8 } },
      filter: { districts: ['466'], fill: 'meanServiceRadiusKm' },
    })
    const csv = textOf(exportFile(session.store.getState(), 'villages', 'csv', NOON))
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.trimEnd().split('\r\n').at(-1)).toMatch(/^# .*"reachFactor":0\.8/)
  })

  it('holds what the filters leave: the stations of one district and technology', async () => {
    const session = await anOpenSession()
    await measured(session)
    session.setFilter({ districts: ['466'], stationTechnologies: ['4G'] })
    const state = session.store.getState()
    const { features } = check(textOf(exportFile(state, 'stations', 'geojson', NOON))) as Exported
    expect(features).toHaveLength(visibleStations(state).length)
    expect(features.length).toBeGreaterThan(10)
    expect(features.every(({ properties }) => properties?.technology === '4G')).toBe(true)
  })

  it.each(['communes', 'villages', 'stations', 'postalPoints'] as const)(
    'of %s, dropped on the page again, gives the same records',
    async (subject) => {
      const session = await anOpenSession()
      const before = await measured(session)
      for (const format of subject === 'communes' ? (['geojson'] as const) : (['geojson', 'csv'] as const)) {
        const file = exportFile(session.store.getState(), subject, format, NOON)
        await session.giveFiles([given(file.name, textOf(file))])
        const [outcome] = session.store.getState().outcomes ?? []
        expect(outcome?.result).toMatchObject({ state: 'replaced' })
        expect(outcome?.issues).toEqual([])
        expect((await measured(session)).province).toEqual(before.province)
        // The next file would be a further one of one's own, about which one is asked.
        session.undo()
        await measured(session)
      }
    },
  )

  it('before anything was opened holds no record and is valid all the same', () => {
    const file = exportFile(aSession().store.getState(), 'communes', 'geojson', NOON)
    expect((check(textOf(file)) as Exported).features).toEqual([])
  })
})
