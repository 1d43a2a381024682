import { describe, expect, it } from 'vitest'
import { areaOf } from '../../src/geometry/area'
import { placedPointsOf } from '../../src/geometry/placedPoints'
import type { Dataset } from '../../src/province/dataset'
import type { Edition } from '../../src/province/edition'
import { datasetColumnsOf, knownPeople } from '../../src/report/datasetColumns'
import { groundOf as groundOfColumns } from '../../src/report/ground'
import { aCommune, aDataset, aPostalPoint, aStation, square } from './aDataset'

const NO_VILLAGES = placedPointsOf(new Float64Array(0), new Float64Array(0))
const groundOf = (dataset: Dataset, edition: Edition) =>
  groundOfColumns(datasetColumnsOf(dataset), edition, NO_VILLAGES)

const groundWith = (...districts: readonly (readonly [string | null, string | null])[]) =>
  groundOf(
    aDataset({
      communes: districts.map(([districtCode, district], i) => aCommune(`${i}`, { districtCode, district })),
    }),
    '2020',
  )

describe('the districts of an edition', () => {
  it('are in the order of their codes, with the communes of each', () => {
    const { districts } = groundWith(['462', 'B'], ['461', 'A'], ['462', 'B'])
    expect(districts).toEqual([
      { code: '461', name: 'A', communes: [1] },
      { code: '462', name: 'B', communes: [0, 2] },
    ])
  })

  it('go by name where the file has no codes, and by code where it has no names', () => {
    expect(groundWith([null, 'B'], ['', 'A'], ['461', null]).districts).toEqual([
      { code: '461', name: '461', communes: [2] },
      { code: 'A', name: 'A', communes: [1] },
      { code: 'B', name: 'B', communes: [0] },
    ])
  })

  it('are none where communes name none', () => {
    expect(groundWith([null, null], ['', '']).districts).toEqual([])
  })
})

describe('the ground of an edition', () => {
  const dataset = aDataset({
    communes: [aCommune('1', { boundary: square(107, 16.7, 0.1) })],
    // 0.001° of longitude is 106.6 m there, 0.003° 319.8 m; the tolerance along the coast is 200 m.
    postalPoints: [
      aPostalPoint('on the quay', { position: [107.101, 16.75] }),
      aPostalPoint('at sea', { position: [107.103, 16.75] }),
    ],
    stations: [aStation('in the middle')],
  })

  it('takes a point just off the coast for its commune, and not one further out', () => {
    expect([...groundOf(dataset, '2020').postalCommune]).toEqual([0, -1])
  })

  it('has the area of each commune', () => {
    expect([...groundOf(dataset, '2020').areas]).toEqual([areaOf(square(107, 16.7, 0.1))])
  })

  it('has nothing in it when the dataset has no such edition', () => {
    expect(groundOf(dataset, '2025')).toMatchObject({ communes: [], districts: [] })
    expect([...groundOf(dataset, '2025').postalCommune]).toEqual([-1, -1])
  })
})

describe('a population', () => {
  it('is known when it is a number of people', () => {
    expect([0, 12, null, -5, Number.NaN, Number.POSITIVE_INFINITY].map(knownPeople)).toEqual([
      0,
      12,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })
})
