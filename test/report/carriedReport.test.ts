import { describe, expect, it } from 'vitest'
import { withAdded, withRemoved, withReplaced } from '../../src/editing/editRecords'
import { newStation, newVillage } from '../../src/editing/newRecords'
import type { Dataset } from '../../src/province/dataset'
import { carriedReport } from '../../src/report/carriedReport'
import { createAnalysis } from '../../src/report/createAnalysis'
import { DEFAULT_QUESTION } from '../../src/report/question'
import { PROVINCE } from '../panels/fakeProvince'

const REPORT = createAnalysis(PROVINCE).measure(DEFAULT_QUESTION)
const [STATION] = PROVINCE.stations.records
const { stations, villages, postalPoints } = PROVINCE

/** What each village is told about, by names instead of places in a list. */
function told({ villages: columns }: typeof REPORT, dataset: Dataset) {
  return new Map(
    dataset.villages.records.map(({ id }, i) => [
      id as string,
      {
        ratio: columns.ratio[i],
        easiest: dataset.stations.records[columns.easiestStation[i]!]?.id,
        post: dataset.postalPoints.records[columns.nearestPostal[i]!]?.id,
        commune: columns.commune[i],
      },
    ]),
  )
}

describe('a report carried over to an edited dataset', () => {
  it('is the same object while records only changed where they stand', () => {
    const moved = withReplaced(stations, [{ ...STATION!, position: [106.9, 16.66] }])
    expect(carriedReport(REPORT, PROVINCE, { ...PROVINCE, stations: moved })).toBe(REPORT)
  })

  it('tells of every record that stayed what it told before', () => {
    const gone = { station: 'st-2', village: 'v-2', post: 'po-1' }
    const after: Dataset = {
      ...PROVINCE,
      stations: withAdded(
        withRemoved(stations, new Set([gone.station])),
        newStation([106.8, 16.65], 'VNPT', stations.records),
      ),
      villages: withAdded(
        withRemoved(villages, new Set([gone.village])),
        newVillage([106.8, 16.65], villages.records),
      ),
      postalPoints: withRemoved(postalPoints, new Set([gone.post])),
    }
    const carried = carriedReport(REPORT, PROVINCE, after)!
    const [before, now] = [told(REPORT, PROVINCE), told(carried, after)]
    for (const [id, village] of before) {
      if (id === gone.village) continue
      expect(now.get(id)).toEqual({
        ...village,
        easiest: village.easiest === gone.station ? undefined : village.easiest,
        post: village.post === gone.post ? undefined : village.post,
      })
    }
    expect(now.get('moi-1')).toEqual({
      ratio: Number.POSITIVE_INFINITY,
      easiest: undefined,
      post: undefined,
      commune: -1,
    })
    expect([...carried.stationCommune]).toEqual([2, 1, 0, -1])
    expect([...carried.postalCommune]).toEqual([2, 1])
    expect(carried.province).toBe(REPORT.province)
  })

  it('is none where the files are others', () => {
    const others: Dataset = { ...PROVINCE, stations: { ...stations, records: [...stations.records] } }
    expect(carriedReport(REPORT, PROVINCE, others)).toBeNull()
  })
})
