import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/province/dataset'
import { sitesOf } from '../../src/province/station'
import { nationDataset } from '../../src/sample/nationDataset'
import type { SampleProgress } from '../../src/sample/progress'

function madeToTheEnd(): { dataset: Dataset; steps: SampleProgress[] } {
  const steps: SampleProgress[] = []
  const making = nationDataset()
  let step = making.next()
  for (; !step.done; step = making.next()) steps.push(step.value)
  return { dataset: step.value, steps }
}

describe('the generated country', () => {
  let dataset: Dataset
  let steps: SampleProgress[]
  beforeAll(() => {
    ;({ dataset, steps } = madeToTheEnd())
  })
  const communes = () => dataset.communes.unknown?.records ?? []

  it('holds what it promises: 10,584 communes, 350,000 stations, 100,000 villages, 25,000 postal points', () => {
    expect(communes()).toHaveLength(10_584)
    expect(dataset.stations.records).toHaveLength(350_000)
    expect(dataset.villages.records).toHaveLength(100_000)
    expect(dataset.postalPoints.records).toHaveLength(25_000)
  })

  it('puts the stations of four operators and three technologies on about 120,000 sites', () => {
    const stations = dataset.stations.records
    expect(sitesOf(stations).length / 120_000).toBeCloseTo(1, 1)
    expect(new Set(stations.map(({ operator }) => operator)).size).toBe(4)
    expect([...new Set(stations.map(({ technology }) => technology))].sort()).toEqual(['2G', '3G', '4G'])
  })

  it('gives every record an id of its own', () => {
    for (const { records } of [
      dataset.stations,
      dataset.villages,
      dataset.postalPoints,
      dataset.communes.unknown!,
    ])
      expect(new Set(records.map(({ id }: { id: string }) => id)).size).toBe(records.length)
  })

  it('draws closed communes of 100 vertices in 588 districts of 18', () => {
    const byDistrict = new Map<string | null, number>()
    for (const { boundary, districtCode } of communes()) {
      const ring = boundary[0]![0]!
      expect(ring).toHaveLength(101)
      expect(ring[0]).toEqual(ring[100])
      byDistrict.set(districtCode, (byDistrict.get(districtCode) ?? 0) + 1)
    }
    expect(byDistrict.size).toBe(588)
    expect(new Set(byDistrict.values())).toEqual(new Set([18]))
  })

  it('lets neighbours share every vertex of their border, also where the country bends', () => {
    // The east side of commune n is the west side of commune n + 1: 26 vertices.
    const [west, east] = [communes()[36 * 100 + 5]!, communes()[36 * 100 + 6]!]
    const keys = new Set(west.boundary[0]![0]!.map(String))
    expect(new Set(east.boundary[0]![0]!.map(String).filter((key) => keys.has(key))).size).toBe(26)
  })

  it('says that all of it is modelled, and that no place is real', () => {
    const layers = [dataset.stations, dataset.villages, dataset.postalPoints, dataset.communes.unknown!]
    expect([dataset.origin, ...layers.map(({ source }) => source.origin)]).toEqual(Array(5).fill('modelled'))
    expect(dataset.title).toEqual({
      vi: 'Cả nước (dữ liệu sinh thử)',
      en: 'The whole country (generated)',
    })
    expect(dataset.attribution.en).toContain('no place, station or village is real')
  })

  it('pauses often enough to be watched and left: a few thousand records at most from one step to the next', () => {
    const most = { communes: 50, stations: 3000, villages: 500, postalPoints: 500, corridors: 0 }
    for (const [i, { layer, made, total }] of steps.entries()) {
      const before = steps[i - 1]
      expect(made - (before?.layer === layer ? before.made : 0)).toBeLessThanOrEqual(most[layer])
      expect(made).toBeLessThanOrEqual(total)
    }
  })

  it('is the same twice', () => {
    const again = madeToTheEnd().dataset
    expect(again.stations.records.at(-1)).toEqual(dataset.stations.records.at(-1))
    expect(again.villages.records[77_777]).toEqual(dataset.villages.records[77_777])
    expect(again.postalPoints.records).toEqual(dataset.postalPoints.records)
    expect(again.communes.unknown!.records[5000]).toEqual(communes()[5000])
  })
})
