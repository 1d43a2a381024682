import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../src/base/atOnce'
import type { Feature } from '../../src/files/feature'
import { featureTable } from '../../src/files/featureTable'
import {
  communesToFeatures,
  corridorsToFeatures,
  postalPointsToFeatures,
  stationsToFeatures,
  villagesToFeatures,
} from '../../src/files/layerFeatures'
import { readLayer } from '../../src/files/readLayer'
import { sitesApart } from '../../src/files/stations/sitesApart'
import { writeCsv } from '../../src/files/writeCsv'
import { writeGeoJson } from '../../src/files/writeGeoJson'
import type { LonLat, MultiPolygon } from '../../src/geometry/position'
import { type Commune, communeId } from '../../src/province/commune'
import { type Corridor, corridorId } from '../../src/province/corridor'
import type { LayerKind } from '../../src/province/dataset'
import { POSTAL_KINDS, type PostalPoint, postalPointId } from '../../src/province/postalPoint'
import {
  MAST_TYPES,
  STATION_STATUSES,
  type Station,
  siteId,
  stationId,
  TECHNOLOGIES,
} from '../../src/province/station'
import { SIGNAL_STATUSES, type Village, villageId } from '../../src/province/village'

/** Text as a file keeps it: composed, without blanks around, Đ for Ð. Everything else is allowed, formulas and all. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('=1+1', '@x', "'-5", '# {}', 'a;b,"c"\n|d', '-'),
  )
  .map((raw) => raw.normalize('NFC').replaceAll('Ð', 'Đ').trim())
  .filter((raw) => raw !== '' && !raw.includes('\u0000') && !raw.includes('\ufeff'))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
/** Seven decimals, as we write them; never 0° by 0°, which means "no coordinates". */
const degrees = (least: number, most: number) =>
  fc.integer({ min: least * 1e7, max: most * 1e7 }).map((whole) => whole / 1e7)
const position: fc.Arbitrary<LonLat> = fc.tuple(degrees(105.5, 107.5), degrees(16.2, 18.2))
const whole = fc.integer({ min: 0, max: 900_000 })
const extra = fc.dictionary(fc.stringMatching(/^x_[a-z]{1,5}$/), text, { maxKeys: 3 })
const jsonExtra = fc.dictionary(
  fc.stringMatching(/^x_[a-z]{1,5}$/),
  fc
    .jsonValue({ maxDepth: 2 })
    .map((value) => JSON.parse(JSON.stringify(value).normalize('NFC').replaceAll('Ð', 'Đ'))),
  { maxKeys: 3 },
)
const ring = fc.tuple(degrees(106, 107), degrees(16, 17), degrees(0.001, 0.1)).map(([lon, lat, size]) => {
  const at = (dx: number, dy: number): LonLat => [
    Number((lon + dx * size).toFixed(7)),
    Number((lat + dy * size).toFixed(7)),
  ]
  return [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]
})
const boundary: fc.Arbitrary<MultiPolygon> = fc.array(
  ring.map((outer) => [outer]),
  { minLength: 1, maxLength: 3 },
)
const date = fc.integer({ min: 1990, max: 2030 }).map(String)
const number = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true })

const station = (extras: typeof extra): fc.Arbitrary<Station> =>
  fc.record({
    id: text.map(stationId),
    siteId: text.map(siteId),
    position,
    operator: fc.constantFrom('Viettel', 'VNPT', 'MobiFone', 'Vietnamobile', 'FPT Telecom'),
    technology: fc.constantFrom(...TECHNOLOGIES),
    bandMhz: maybe(fc.constantFrom(900, 1800, 2100, 2600.5)),
    mastType: maybe(fc.constantFrom(...MAST_TYPES)),
    mastHeightM: maybe(number(0, 400)),
    shared: maybe(fc.boolean()),
    status: fc.constantFrom(...STATION_STATUSES),
    onAir: maybe(date),
    reachKm: maybe(number(0.001, 100)),
    extra: extras,
  })

const postalPoint = (extras: typeof extra): fc.Arbitrary<PostalPoint> =>
  fc.record({
    id: text.map(postalPointId),
    position,
    name: text,
    kind: fc.constantFrom(...POSTAL_KINDS),
    operator: maybe(text),
    staffed: maybe(fc.boolean()),
    hoursPerWeek: maybe(number(0, 168)),
    services: maybe(text),
    postalCode: maybe(fc.stringMatching(/^0?5[0-9]{5}$/)),
    extra: extras,
  })

const village = (extras: typeof extra): fc.Arbitrary<Village> =>
  fc.record({
    id: text.map(villageId),
    position,
    name: text,
    kind: fc.constantFrom('', 'thôn', 'bản', 'khu phố'),
    population: maybe(whole),
    households: maybe(whole),
    poorHouseholds: maybe(whole),
    gridPower: maybe(fc.boolean()),
    especiallyDisadvantaged: maybe(fc.boolean()),
    reportedStatus: maybe(fc.constantFrom(...SIGNAL_STATUSES)),
    measuredStatus: maybe(fc.constantFrom(...SIGNAL_STATUSES)),
    measuredOn: maybe(date),
    measuredBy: maybe(text),
    responsible: maybe(text),
    plannedOn: maybe(date),
    extra: extras,
  })

const commune = (extras: typeof extra): fc.Arbitrary<Commune> =>
  fc
    .record({
      code: fc.stringMatching(/^0?[1-9][0-9]{4}$/),
      name: text,
      type: fc.constantFrom('Xã', 'Phường', 'Thị trấn', 'Đặc khu'),
      districtCode: maybe(fc.stringMatching(/^0?[1-9][0-9]{2}$/)),
      district: maybe(text),
      population: maybe(whole),
      populationYear: maybe(fc.integer({ min: 1990, max: 2030 })),
      successorCode: maybe(fc.stringMatching(/^[1-9][0-9]{4}$/)),
      boundary,
      extra: extras,
    })
    .map((rest) => ({ id: communeId('2025', rest.code), edition: '2025' as const, ...rest }))

const corridor = (extras: typeof extra): fc.Arbitrary<Corridor> =>
  fc.record({
    id: text.map(corridorId),
    name: text,
    kind: fc.constantFrom('', 'national', 'expressway'),
    path: fc
      .array(position, { minLength: 2, maxLength: 6 })
      .filter((path) => path.every(([lon], i) => i === 0 || lon !== path[i - 1]?.[0])),
    extra: extras,
  })

interface Case<T> {
  readonly layer: LayerKind
  readonly record: (extras: typeof extra) => fc.Arbitrary<T>
  readonly toFeatures: (records: readonly T[]) => readonly Feature[]
  /** Makes of drawn records what a reading leaves. */
  readonly settled?: (records: readonly T[]) => readonly T[]
}

const provenance = fc
  .option(fc.dictionary(fc.string(), fc.jsonValue()), { nil: null })
  .map((value) => JSON.parse(JSON.stringify(value)))

async function expectBack<T extends { readonly id: string }>(
  layer: LayerKind,
  name: string,
  bytes: Uint8Array,
  records: readonly T[],
) {
  const read = await readLayer({ name, bytes }, { layer })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect(read.value.issues).toEqual([])
  expect(read.value.layer.records).toEqual(records)
}

function roundTrips<T extends { readonly id: string }>(of: Case<T>): void {
  const { layer, record, toFeatures, settled = (records) => records } = of
  const several = (extras: typeof extra) =>
    fc.uniqueArray(record(extras), { selector: ({ id }) => id, minLength: 1, maxLength: 5 }).map(settled)

  it(`read back what was written of ${layer}, as GeoJSON with properties of any shape`, async () => {
    await fc.assert(
      fc.asyncProperty(several(jsonExtra), provenance, async (records, made) => {
        await expectBack(layer, 'a.geojson', writeGeoJson(toFeatures(records), made), records)
      }),
    )
  })

  it(`read back what was written of ${layer}, as CSV with properties that are text`, async () => {
    await fc.assert(
      fc.asyncProperty(several(extra), provenance, async (records, made) => {
        const { columns, rows } = featureTable(toFeatures(records))
        await expectBack(layer, 'a.csv', writeCsv(rows, columns, made), records)
      }),
    )
  })
}

const apart = (stations: readonly Station[]) => atOnce(sitesApart([], stations))

describe('round trips', () => {
  roundTrips({ layer: 'stations', record: station, toFeatures: stationsToFeatures, settled: apart })
  roundTrips({ layer: 'postalPoints', record: postalPoint, toFeatures: postalPointsToFeatures })
  roundTrips({ layer: 'villages', record: village, toFeatures: villagesToFeatures })
  roundTrips({ layer: 'communes', record: commune, toFeatures: communesToFeatures })
  roundTrips({ layer: 'corridors', record: corridor, toFeatures: corridorsToFeatures })
})
