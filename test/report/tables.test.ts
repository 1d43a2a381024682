import { describe, expect, it } from 'vitest'
import { DEFAULT_NORMS } from '../../src/postal/postalRule'
import { communeTable } from '../../src/report/communeTable'
import { createAnalysis } from '../../src/report/createAnalysis'
import { provenanceOf } from '../../src/report/provenance'
import { DEFAULT_QUESTION } from '../../src/report/question'
import { rounded } from '../../src/report/row'
import { summaryOf } from '../../src/report/summary'
import { villageTable } from '../../src/report/villageTable'
import { aDataset } from './aDataset'
import { TWO_COMMUNES } from './twoCommunes'

const report = createAnalysis(TWO_COMMUNES).measure(DEFAULT_QUESTION)
const nothing = aDataset()
const reportOfNothing = createAnalysis(nothing).measure(DEFAULT_QUESTION)

/** Column names that the plan promises. */
const COMMUNE_COLUMNS =
  'edition, code, name, area_km2, population, postal_points, culture_posts, mean_service_radius_km, ' +
  'people_per_point, stations, villages, dead_zone_villages, population_covered_share, area_covered_share, ' +
  'area_covered_share_2g, area_covered_share_3g, area_covered_share_4g, area_covered_share_5g'
const VILLAGE_COLUMNS =
  'id, name, commune_code, lon, lat, population, covered, ratio, nearest_station_km, nearest_postal_km, ' +
  'stations_in_reach, operators_in_reach'
const SUMMARY_KEYS =
  'communes, population, area_km2, postal_points, communes_with_culture_post, mean_service_radius_km, ' +
  'people_per_point, stations, sites, villages, dead_zone_villages, population_covered_share, ' +
  'area_covered_share, area_covered_share_by_technology'

const inJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('the table of communes', () => {
  const [west, east] = communeTable(TWO_COMMUNES, report)

  it('has the promised columns in every row, in one order', () => {
    for (const row of [west, east])
      expect(Object.keys(row!)).toEqual(expect.arrayContaining(COMMUNE_COLUMNS.split(', ')))
    expect(Object.keys(east!)).toEqual(Object.keys(west!))
  })

  it('has the figures, rounded', () => {
    expect(west).toMatchObject({
      edition: '2020',
      code: '00001',
      district: 'West',
      population: 2000,
      postal_points: 1,
      culture_posts: 1,
      mean_service_radius_km: 6.129,
      people_per_point: 2000,
      longest_way_to_post_km: 4.98,
      farthest_village_from_post: 'Thôn v2',
      stations: 3,
      dead_zone_villages: 1,
      likely_gaps: 1,
      population_covered_share: 0.625,
      population_covered_share_5g: 0,
    })
    expect(west?.area_covered_share).toBeCloseTo(0.426, 3)
  })

  it('is JSON as it stands: no number is lost in writing', () => {
    expect(inJson([west, east])).toEqual([west, east])
  })

  it('can be had for some communes, in the order asked for', () => {
    expect(communeTable(TWO_COMMUNES, report, [1, 0]).map(({ code }) => code)).toEqual(['00002', '00001'])
    expect(communeTable(TWO_COMMUNES, report, [7])).toEqual([])
    expect(communeTable(nothing, reportOfNothing)).toEqual([])
  })
})

describe('the table of villages', () => {
  const rows = villageTable(TWO_COMMUNES, report)

  it('has the promised columns in every row, in one order', () => {
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining(VILLAGE_COLUMNS.split(', ')))
      expect(Object.keys(row)).toEqual(Object.keys(rows[0]!))
    }
  })

  it('has the figures, rounded', () => {
    expect(rows[0]).toMatchObject({
      id: 'v1',
      commune_code: '00001',
      lon: 107.05,
      lat: 16.77,
      covered: true,
      dead_zone: false,
      grade: 'solid',
      ratio: 0.5533,
      nearest_station_km: 2.213,
      easiest_station: 's3',
      covered_4g: true,
      covered_5g: false,
      ratio_5g: null,
      nearest_postal: 'Post p1',
      stations_in_reach: 2,
    })
    expect(rows[1]).toMatchObject({ covered: false, grade: 'likely', nearest_postal_km: 4.98 })
  })

  it('has empty cells for a village in no commune', () => {
    expect(rows[3]).toMatchObject({ commune_code: null, commune: null, district: null })
  })

  it('is JSON as it stands: no number is lost in writing', () => {
    expect(inJson(rows)).toEqual(rows)
  })

  it('can be had for some villages', () => {
    expect(villageTable(TWO_COMMUNES, report, [2]).map(({ id }) => id)).toEqual(['v3'])
    expect(villageTable(nothing, reportOfNothing)).toEqual([])
  })
})

describe('a number that is written', () => {
  it('is rounded by what it measures', () => {
    expect(rounded(1 / 3, 'share')).toBe(0.333333)
    expect(rounded(2.65064, 'km')).toBe(2.651)
    expect(rounded(4701.24996, 'areaKm2')).toBe(4701.25)
  })

  it('is empty when it is not finite', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, null].map((n) => rounded(n, 'km'))).toEqual([
      null,
      null,
      null,
    ])
  })

  it('is never a negative zero', () => {
    expect(Object.is(rounded(-0.0001, 'km'), 0)).toBe(true)
  })
})

describe('the summary', () => {
  it('has the promised keys, and the figures of the province', () => {
    const summary = summaryOf(report)
    expect(Object.keys(summary)).toEqual(expect.arrayContaining(SUMMARY_KEYS.split(', ')))
    expect(summary).toMatchObject({
      communes: 2,
      population: 5000,
      population_known_communes: 2,
      postal_points: 2,
      mean_service_radius_km: 6.129,
      people_per_point: 2500,
      stations: {
        total: 4,
        by_technology: { '2G': 2, '3G': 1, '4G': 1, '5G': 0 },
        by_operator: { VNPT: 2, Viettel: 2 },
      },
      dead_zone_villages: 2,
      population_covered_share: 0.5,
    })
  })

  it('is JSON as it stands, even of nothing', () => {
    expect(inJson(summaryOf(report))).toEqual(summaryOf(report))
    expect(inJson(summaryOf(reportOfNothing))).toEqual(summaryOf(reportOfNothing))
    expect(summaryOf(reportOfNothing)).toMatchObject({
      communes: 0,
      population: null,
      people_per_point: null,
    })
  })
})

describe('the provenance of an export', () => {
  const context = {
    program: { name: 'Điểm Sóng', version: '0.1.0' },
    date: '2024-07-26',
    norms: DEFAULT_NORMS,
    filter: { districts: ['461'] },
  }
  const provenance = provenanceOf(TWO_COMMUNES, report.question, context)

  it('names the files that were added to a layer beside its first', () => {
    const more = { file: 'thon-can-sua.xlsx', sheet: 'Cần sửa', sha256: 'ab', origin: 'own-file' } as const
    const villages = { ...TWO_COMMUNES.villages, added: [{ source: more, from: 1 }] }
    const { files } = provenanceOf({ ...TWO_COMMUNES, villages }, report.question, context)
    expect(files.find(({ layer }) => layer === 'villages')?.added).toEqual([more])
    expect(provenance.files.some(({ added }) => added)).toBe(false)
  })

  it('names the files of the edition in use, with their hashes and origin', () => {
    expect(provenance.files.map(({ file, records }) => [file, records])).toEqual([
      ['communes.geojson', 2],
      ['stations.geojson', 5],
      ['postal-points.geojson', 4],
      ['villages.geojson', 4],
      ['corridors.geojson', 1],
    ])
    expect(provenance.files[0]).toMatchObject({ sha256: 'sha of communes.geojson', origin: 'modelled' })
  })

  it('carries the question and the filter as the program uses them', () => {
    expect(provenance.question).toEqual(DEFAULT_QUESTION)
    expect(provenance.filter).toEqual({ districts: ['461'] })
    expect(provenance.reachRule).toEqual({ declared: 1, assumed: 3 })
  })

  it('says that positions are modelled when they are', () => {
    expect(provenance.notes.map(({ en }) => en).join(' ')).toContain('Positions are modelled')
    const surveyed = {
      records: TWO_COMMUNES.stations.records,
      source: { file: 's', sha256: '', origin: 'surveyed' },
    } as const
    const mixed = provenanceOf({ ...TWO_COMMUNES, stations: surveyed }, report.question, context)
    expect(mixed.notes[1]?.en).toBe(
      'Positions are modelled, not surveyed: boundaries, postal points, villages, corridors.',
    )
    expect(provenanceOf(nothing, report.question, context).notes).toHaveLength(1)
  })

  it('is plain JSON', () => {
    expect(inJson(provenance)).toEqual(provenance)
  })
})
