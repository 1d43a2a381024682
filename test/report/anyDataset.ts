import fc from 'fast-check'
import { POSTAL_KINDS } from '../../src/province/postalPoint'
import { STATION_STATUSES, type Station, siteId, TECHNOLOGIES } from '../../src/province/station'
import { DEFAULT_QUESTION, type Question } from '../../src/report/question'
import { aCommune, aCorridor, aDataset, aPostalPoint, aStation, aVillage, square } from './aDataset'

/** Nine communes in three districts on a square of 0.3°; some have no population. */
const COMMUNES = Array.from({ length: 9 }, (_, i) =>
  aCommune(`0000${i}`, {
    boundary: square(107 + (i % 3) * 0.1, 16.6 + Math.floor(i / 3) * 0.1, 0.1),
    districtCode: `46${i % 3}`,
    district: `District ${i % 3}`,
    // Of every third nothing is known.
    population: i % 3 === 2 ? null : 1000 + i,
  }),
)

// A lattice that overlaps the square and its surroundings, so that shared masts, shared addresses, records outside
// and villages at a mast are common.
const place = fc.tuple(
  fc.integer({ min: -2, max: 20 }).map((i) => 107.0051 + i * 0.0173),
  fc.integer({ min: -2, max: 20 }).map((i) => 16.6047 + i * 0.0173),
)

const given = fc.record({
  position: place,
  site: fc.integer({ min: 0, max: 5 }),
  technology: fc.constantFrom(...TECHNOLOGIES),
  operator: fc.constantFrom('Viettel', 'VNPT', 'MobiFone'),
  status: fc.constantFrom(...STATION_STATUSES, 'active' as const),
  reachKm: fc.option(fc.double({ min: 0, max: 12, noNaN: true })),
})
/** Any station of that dataset, with this id. */
export const stationNamed = (id: string): fc.Arbitrary<Station> =>
  given.map(({ site, ...rest }) => aStation(id, { ...rest, siteId: siteId(`${site}`) }))

const postalPoint = fc.record({
  position: place,
  kind: fc.constantFrom(...POSTAL_KINDS),
  staffed: fc.option(fc.boolean()),
})
const village = fc.record({ position: place, population: fc.option(fc.nat(900)) })

/** Any dataset on nine communes. */
export const dataset = fc
  .record({
    stations: fc.array(given, { maxLength: 15 }),
    postalPoints: fc.array(postalPoint, { maxLength: 15 }),
    villages: fc.array(village, { maxLength: 15 }),
  })
  .map(({ stations, postalPoints, villages }) =>
    aDataset({
      communes: COMMUNES,
      stations: stations.map(({ site, ...given }, i) =>
        aStation(`s${i}`, { ...given, siteId: siteId(`${site}`) }),
      ),
      postalPoints: postalPoints.map((given, i) => aPostalPoint(`p${i}`, given)),
      villages: villages.map((given, i) => aVillage(`v${i}`, given)),
      corridors: [
        aCorridor('QL1', {
          path: [
            [107, 16.6],
            [107.15, 16.8],
            [107.3, 16.85],
          ],
        }),
      ],
    }),
  )

export const question: fc.Arbitrary<Question> = fc.record({
  edition: fc.constant('2020' as const),
  signal: fc.record({
    technologies: fc.subarray([...TECHNOLOGIES]),
    operators: fc.option(fc.subarray(['Viettel', 'VNPT', 'MobiFone'])),
    reachFactor: fc.double({ min: 0.5, max: 2, noNaN: true }),
  }),
  assumedReach: fc.constant(DEFAULT_QUESTION.assumedReach),
  postal: fc.record({
    kinds: fc.option(fc.subarray([...POSTAL_KINDS])),
    staffedOnly: fc.boolean(),
  }),
})
