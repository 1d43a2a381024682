import { describe, expect, it } from 'vitest'
import { km } from '../../src/base/units'
import { areaOf } from '../../src/geometry/area'
import type { Dataset } from '../../src/province/dataset'
import { createAnalysis } from '../../src/report/createAnalysis'
import { inReachOf } from '../../src/report/inReach'
import { DEFAULT_QUESTION, type Question } from '../../src/report/question'
import { aCommune, aDataset, aStation, square } from './aDataset'
import { TWO_COMMUNES } from './twoCommunes'
import { unfitNumbers } from './unfit'

const measure = (dataset: Dataset, question: Partial<Question> = {}) =>
  createAnalysis(dataset).measure({ ...DEFAULT_QUESTION, ...question })

const signal = (part: Partial<Question['signal']>) => ({ signal: { ...DEFAULT_QUESTION.signal, ...part } })

describe('the report of two communes', () => {
  const report = measure(TWO_COMMUNES)
  const [west, east] = report.communes

  it('places every record in its commune, or outside', () => {
    expect([...report.stationCommune]).toEqual([0, 0, 0, 1, 1])
    expect([...report.postalCommune]).toEqual([0, 0, 1, -1])
    expect([...report.villages.commune]).toEqual([0, 0, 1, -1])
    expect(report.outside).toEqual({ stations: 0, postalPoints: 1, villages: 1 })
  })

  it('counts active stations, sites and operators', () => {
    expect(west?.stationsByTechnology).toEqual({ '2G': 1, '3G': 1, '4G': 1, '5G': 0 })
    expect(west?.stationsByOperator).toEqual({ Viettel: 2, VNPT: 1 })
    expect([west?.sites, east?.sites, report.province.sites]).toEqual([1, 1, 2])
    expect([west?.stations, east?.stations, report.province.stations]).toEqual([3, 1, 4])
  })

  it('counts the two postal points of one address once, and the one in no commune nowhere', () => {
    expect([west?.postalPoints, east?.postalPoints, report.province.postalPoints]).toEqual([1, 1, 2])
    expect([west?.culturePosts, east?.culturePosts]).toEqual([1, 0])
    expect(report.province.communesWithCulturePost).toBe(1)
  })

  it('has the service radius of the sums: √(2 · 118.0 / (π · 2)) = 6.129 km', () => {
    expect(west?.areaKm2).toBeCloseTo(118.0, 1)
    expect(west?.meanServiceRadiusKm).toBeCloseTo(6.129, 2)
    expect(report.province.meanServiceRadiusKm).toBeCloseTo(6.129, 2)
  })

  it('has people per point from the sums: (2000 + 3000) / 2', () => {
    expect([west?.peoplePerPoint, east?.peoplePerPoint]).toEqual([2000, 3000])
    expect(report.province.peoplePerPoint).toBe(2500)
  })

  it('grades the villages by their ratio', () => {
    expect(report.villages.ratio[0]).toBeCloseTo(0.5533, 3)
    expect(report.villages.ratio[1]).toBeCloseTo(1.245, 3)
    expect(report.villages.ratio[2]).toBeCloseTo(2.666, 2)
    expect([west?.villages, west?.deadZoneVillages, west?.certainGaps]).toEqual([2, 1, 0])
    expect([east?.villages, east?.deadZoneVillages, east?.certainGaps]).toEqual([1, 1, 1])
    expect(report.province.deadZoneVillages).toBe(2)
  })

  it('has the share of people covered from the villages of known population', () => {
    // 500 of 800 in the west, 500 of 1000 in all; 2G reaches v1, v2 and v3 (4.980 km < 6 km).
    expect(west?.populationCoveredShare).toBe(0.625)
    expect(report.province.populationCoveredShare).toBe(0.5)
    expect(report.province.deadZonePopulation).toBe(500)
    expect(report.province.populationCoveredShareByTechnology).toEqual({
      '2G': 1,
      '3G': 0.5,
      '4G': 0.5,
      '5G': 0,
    })
  })

  it('has the share of area covered: one disc of 4 km in the west', () => {
    // π · 4² = 50.27 of 118.0 km² is 42.6 %; half of that of the province. 4G: π · 2.5² = 19.63, 16.6 %.
    expect(west?.areaCoveredShare).toBeCloseTo(0.426, 3)
    expect(west?.areaCoveredShareByTechnology['4G']).toBeCloseTo(0.1664, 3)
    expect(east?.areaCoveredShare).toBe(0)
    expect(report.province.areaCoveredShare).toBeCloseTo(0.213, 3)
  })

  it('names the station that is easiest to reach, and who is in reach', () => {
    expect([...report.villages.easiestStation.slice(0, 2)]).toEqual([2, 2])
    expect([...report.villages.nearestStation.slice(0, 3)]).toEqual([2, 2, 2])
    const inReach = inReachOf(TWO_COMMUNES, report.question, TWO_COMMUNES.villages.records)
    expect([...inReach.stations]).toEqual([2, 0, 0, 0])
    expect(inReach.operators[0]).toBe(2)
    expect(inReach.sites[0]).toBe(1)
  })

  it('has the way of each village to its post', () => {
    // West: 2.2133 and 4.980 km with 500 and 300 people: (1106.65 + 1494) / 800 = 3.2508. v2 has the longer way.
    expect(west?.access?.meanKm).toBeCloseTo(3.2508, 3)
    expect(west?.access?.worstVillage).toBe(1)
    expect(west?.access?.within3Km).toBe(0.625)
    // East: 0.03° = 3.320 km to the letter box.
    expect(east?.access?.worstKm).toBeCloseTo(3.32, 2)
    expect(report.province.access?.worstVillage).toBe(1)
  })

  it('gathers districts in the order of their codes', () => {
    expect(
      report.districts.map(({ district, villages, population }) => [district, villages, population]),
    ).toEqual([
      ['East', 1, 3000],
      ['West', 2, 2000],
    ])
  })

  it('measures the corridor: 8 of 21.33 km within 4 km of 3G', () => {
    const [road] = report.corridors
    expect(road?.lengthKm).toBeCloseTo(21.33, 1)
    expect(road?.coveredKm).toBeCloseTo(8, 2)
    expect(road?.coveredKmByTechnology['4G']).toBeCloseTo(5, 2)
    expect(road?.gaps).toHaveLength(2)
    // 5.331 − 4 km from the western end to the first signal.
    expect(road?.gaps[0]?.toKm).toBeCloseTo(1.331, 2)
  })

  it('compares what was published with the whole dataset', () => {
    expect(report.compared).toMatchObject([
      { key: 'postal_points', published: 3, computed: 2, difference: -1 },
      { key: 'people_per_point', published: 2000, computed: 2500, difference: 500 },
    ])
  })
})

describe('a question', () => {
  it('changes which technologies are signal', () => {
    const report = measure(TWO_COMMUNES, signal({ technologies: ['2G'] }))
    expect(report.province.deadZoneVillages).toBe(0)
    expect(report.province.populationCoveredShare).toBe(1)
    // 2G reaches 6 km: v2 at 4.980 km is at 0.83 of it.
    expect(report.province.doubtfulVillages).toBe(1)
  })

  it('changes the reach of stations that declare none, and only theirs', () => {
    const assumedReach = { ...DEFAULT_QUESTION.assumedReach, '3G': km(9), '4G': km(5) }
    const report = measure(TWO_COMMUNES, { assumedReach })
    expect(report.villages.byTechnology['3G'].ratio[1]).toBeCloseTo(1.245, 3)
    expect(report.villages.byTechnology['4G'].ratio[1]).toBeCloseTo(4.98 / 5, 3)
    expect(report.communes[0]?.deadZoneVillages).toBe(0)
  })

  it('moves the threshold with the reach factor, not the ratio', () => {
    const report = measure(TWO_COMMUNES, signal({ reachFactor: 1.25 }))
    expect(report.villages.ratio[1]).toBeCloseTo(1.245, 3)
    expect(report.communes[0]?.deadZoneVillages).toBe(0)
    const inReach = inReachOf(TWO_COMMUNES, report.question, TWO_COMMUNES.villages.records)
    expect(inReach.stations[1]).toBe(1)
    // v1 and v2, 800 of 1000 people.
    expect(report.province.populationCoveredShareByTechnology['3G']).toBe(0.8)
    // π · 5² = 78.54 of 118.0 km².
    expect(report.communes[0]?.areaCoveredShare).toBeCloseTo(0.6656, 3)
  })

  it('asks for some operators: then only their stations count and serve', () => {
    const report = measure(TWO_COMMUNES, signal({ operators: ['Viettel'] }))
    expect(report.province.stationsByOperator).toEqual({ Viettel: 2 })
    expect([report.province.stations, report.province.sites]).toEqual([2, 1])
    expect(report.villages.ratio[0]).toBeCloseTo(2.2133 / 2.5, 3)
  })

  it('asks for some kinds of postal point: lacking a culture post does not depend on it', () => {
    const report = measure(TWO_COMMUNES, { postal: { kinds: ['letter-box'], staffedOnly: false } })
    expect(report.communes.map(({ postalPoints }) => postalPoints)).toEqual([0, 1])
    expect(report.communes[0]?.meanServiceRadiusKm).toBeNull()
    expect(report.communes[0]?.culturePosts).toBe(1)
    expect(report.villages.nearestPostal[0]).toBe(2)
    expect(report.compared[0]?.computed).toBe(2)
  })

  it('asks for the other edition, which has no districts', () => {
    const report = measure(TWO_COMMUNES, { edition: '2025' })
    expect(report.communes).toHaveLength(1)
    expect(report.communes[0]?.commune).toBe('2025:00001')
    expect(report.districts).toEqual([])
    expect(report.province.postalPoints).toBe(2)
  })

  it('asks for an edition that is not there', () => {
    const report = measure(TWO_COMMUNES, { edition: 'unknown' })
    expect(report.communes).toEqual([])
    expect(report.province).toMatchObject({
      population: null,
      meanServiceRadiusKm: null,
      areaCoveredShare: null,
    })
    expect(report.outside).toEqual({ stations: 5, postalPoints: 4, villages: 4 })
    expect(report.villages.ratio[0]).toBeCloseTo(0.5533, 3)
  })

  it('is answered the same when asked again, after others in between', () => {
    const analysis = createAnalysis(TWO_COMMUNES)
    const first = structuredClone(analysis.measure(DEFAULT_QUESTION))
    analysis.measure({
      ...DEFAULT_QUESTION,
      edition: '2025',
      ...signal({ reachFactor: 2, operators: ['VNPT'] }),
    })
    expect(analysis.measure(DEFAULT_QUESTION)).toEqual(first)
  })
})

describe('a report of a dataset with something missing', () => {
  const strange: Question = {
    edition: '2020',
    signal: { technologies: ['3G', '4G', '5G'], operators: null, reachFactor: Number.POSITIVE_INFINITY },
    assumedReach: { '2G': km(Number.NaN), '3G': km(-1), '4G': km(1e300), '5G': km(Number.POSITIVE_INFINITY) },
    postal: { kinds: null, staffedOnly: false },
  }
  const { villages, stations, postalPoints, communes } = TWO_COMMUNES
  const without = (part: Partial<Dataset>): Dataset => ({ ...TWO_COMMUNES, ...part })
  const emptied = <T>(layer: { records: readonly T[]; source: Dataset['stations']['source'] }) => ({
    ...layer,
    records: [],
  })
  const unknownPeople = {
    ...villages,
    records: villages.records.map((village) => ({ ...village, population: null })),
  }
  const impossiblePeople = {
    ...villages,
    records: villages.records.map((village) => ({ ...village, population: Number.NaN })),
  }
  const pointless = aDataset({
    communes: [
      aCommune('1', { boundary: [], population: null }),
      aCommune('2', { boundary: square(107, 16.7, 0) }),
    ],
    stations: [aStation('a', { reachKm: Number.NaN }), aStation('b', { position: [Number.NaN, 16.7] })],
  })

  it.each([
    ['nothing', aDataset()],
    ['no stations', without({ stations: emptied(stations) })],
    ['no postal points', without({ postalPoints: emptied(postalPoints) })],
    ['no villages', without({ villages: emptied(villages) })],
    ['no communes', without({ communes: {} })],
    ['an edition without communes', without({ communes: { '2020': emptied(communes['2020']!) } })],
    ['villages of unknown population', without({ villages: unknownPeople })],
    ['villages of impossible population', without({ villages: impossiblePeople })],
    ['communes without area', pointless],
  ])('has only fit numbers for %s', (_, dataset) => {
    expect(unfitNumbers(measure(dataset))).toEqual([])
    expect(unfitNumbers(measure(dataset, strange))).toEqual([])
    expect(unfitNumbers(measure(dataset, signal({ reachFactor: Number.NaN, technologies: [] })))).toEqual([])
  })

  it('says that nobody is covered where there is no station', () => {
    const { province } = measure(without({ stations: emptied(stations) }))
    expect(province).toMatchObject({
      deadZoneVillages: 3,
      certainGaps: 3,
      populationCoveredShare: 0,
      sites: 0,
    })
    expect(province.areaCoveredShare).toBe(0)
  })

  it('says that everybody is covered by a huge reach', () => {
    const { province } = measure(TWO_COMMUNES, signal({ reachFactor: 1e9 }))
    expect(province).toMatchObject({ deadZoneVillages: 0, populationCoveredShare: 1 })
    expect(province.areaCoveredShare).toBeCloseTo(1, 6)
  })

  it('has no access where there is no postal point, and no share where no population is known', () => {
    expect(measure(without({ postalPoints: emptied(postalPoints) })).province.access).toBeNull()
    const { province } = measure(without({ villages: unknownPeople }))
    expect(province.populationCoveredShare).toBeNull()
    expect(province.deadZoneVillages).toBe(2)
    // By villages: (2.2133 + 4.980 + 3.320) / 3.
    expect(province.access?.meanKm).toBeCloseTo(3.5044, 3)
  })

  it('has the population of the communes where it is known, and divides it by the points of those', () => {
    const [west, east] = communes['2020']!.records
    const layer = { ...communes['2020']!, records: [west!, { ...east!, population: null }] }
    const { province, districts } = measure(without({ communes: { '2020': layer } }))
    // One of the two points is in the west, where the 2,000 live: not 2,000 / 2.
    expect(province).toMatchObject({ population: 2000, populationKnownCommunes: 1, communes: 2 })
    expect(province).toMatchObject({ postalPoints: 2, peoplePerPoint: 2000 })
    expect(districts.map(({ population }) => population)).toEqual([null, 2000])
    expect(districts.map(({ peoplePerPoint }) => peoplePerPoint)).toEqual([null, 2000])
  })

  it('has no population where it is known of no commune', () => {
    const records = communes['2020']!.records.map((commune) => ({ ...commune, population: null }))
    const report = measure(without({ communes: { '2020': { ...communes['2020']!, records } } }))
    expect(report.province).toMatchObject({
      population: null,
      populationKnownCommunes: 0,
      peoplePerPoint: null,
    })
  })

  it('echoes the question that it answers', () => {
    expect(measure(TWO_COMMUNES, strange).question.signal.reachFactor).toBe(100)
  })
})

describe('the area of a commune', () => {
  it('is that of its boundary on the ellipsoid', () => {
    expect(measure(TWO_COMMUNES).communes[0]?.areaKm2).toBe(areaOf(square(107, 16.7, 0.1)))
  })
})
