import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import { exportDifferences } from '../../src/session/exportDifferences'
import { exportFile } from '../../src/session/exportFile'
import { anOpenSession, measured } from './aSession'

const NOW = new Date('2026-01-02T03:04:05Z')
const ALL = ['stations', 'postalPoints', 'villages'] as const

interface Collection {
  readonly provenance: {
    readonly files: readonly { readonly layer: string; readonly edited?: unknown }[]
    readonly notes: readonly { readonly vi: string }[]
  }
  readonly features: readonly { readonly id: string; readonly properties: Record<string, unknown> }[]
}

const read = (bytes: Uint8Array) => check(new TextDecoder().decode(bytes)) as unknown as Collection

/** One village with 100 people more and moved, one postal point deleted, one station added. */
async function anEditedSession() {
  const session = await anOpenSession()
  await measured(session)
  const { villages, postalPoints } = session.store.getState().dataset!
  const [village, point] = [villages.records[0]!, postalPoints.records[0]!]
  const [lon, lat] = village.position
  const population = (village.population ?? 0) + 100
  session.changeRecord('villages', { ...village, population, position: [lon, lat + 0.001] })
  session.deleteRecords('postalPoints', [point.id])
  session.takeTool({ kind: 'place', layer: 'stations' })
  session.placeAt([107, 16.75])
  return { session, village, point, population }
}

describe('the file of what differs', () => {
  it('holds each difference with what the file had, and says how many there are of each layer', async () => {
    const { session, village, point, population } = await anEditedSession()
    const { name, bytes } = exportDifferences(session.store.getState(), ALL, 'geojson', NOW)
    expect(name).toBe('quang-tri-2024-differences.geojson')
    const { features, provenance } = read(bytes)
    expect(features.map(({ properties }) => [properties.layer, properties.change])).toEqual([
      ['station', 'added'],
      ['postal-point', 'deleted'],
      ['village', 'changed'],
    ])
    expect(features[1]).toMatchObject({ id: point.id, properties: { name: point.name } })
    expect(features[2]?.properties).toMatchObject({
      population,
      before_population: village.population,
      before_lon: village.position[0],
      before_lat: village.position[1],
    })
    // 0.001° of latitude at 16 to 17° N are 110.6 to 110.7 m.
    expect(features[2]?.properties.moved_m).toBeCloseTo(110.66, 0)
    expect(provenance.files.find(({ layer }) => layer === 'postalPoints')?.edited).toEqual({
      added: 0,
      changed: 0,
      deleted: 1,
    })
  })

  it('holds only the layers asked for; as a table a line each, and the provenance last', async () => {
    const { session } = await anEditedSession()
    const { bytes } = exportDifferences(session.store.getState(), ['villages'], 'csv', NOW)
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/id,layer,change,.*before_population/)
    expect(lines[2]).toMatch(/^# \{.*"edited"/)
  })
})

describe('every other export', () => {
  it('says that the layer was edited, and nothing of the kind while it was not', async () => {
    const { session } = await anEditedSession()
    await measured(session)
    const edited = read(exportFile(session.store.getState(), 'villages', 'geojson', NOW).bytes).provenance
    expect(edited.notes.map(({ vi }) => vi)).toContain(
      'Bản ghi khác với tệp: trạm (thêm 1, sửa 0, xoá 0), điểm bưu chính (thêm 0, sửa 0, xoá 1), thôn, bản (thêm 0, sửa 1, xoá 0).',
    )
    session.takeBackAll()
    await measured(session)
    const { files, notes } = read(
      exportFile(session.store.getState(), 'villages', 'geojson', NOW).bytes,
    ).provenance
    expect(files.filter((file) => 'edited' in file)).toEqual([])
    expect(notes.some(({ vi }) => vi.startsWith('Bản ghi khác'))).toBe(false)
  })
})
