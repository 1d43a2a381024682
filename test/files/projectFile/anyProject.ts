import fc from 'fast-check'
import type { Json } from '../../../src/base/json'
import { withAdded, withRemoved, withReplaced } from '../../../src/editing/editRecords'
import type { ProjectToMove } from '../../../src/files/projectFile/projectFile'
import type { LonLat, MultiPolygon } from '../../../src/geometry/position'
import { type Commune, communeId } from '../../../src/province/commune'
import { type Corridor, corridorId } from '../../../src/province/corridor'
import type { Layer } from '../../../src/province/dataset'
import { POSTAL_KINDS, type PostalPoint, postalPointId } from '../../../src/province/postalPoint'
import {
  MAST_TYPES,
  STATION_STATUSES,
  type Station,
  siteId,
  stationId,
  TECHNOLOGIES,
} from '../../../src/province/station'
import { SIGNAL_STATUSES, type Village, villageId } from '../../../src/province/village'

/** JSON knows no -0. */
const number = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => (value === 0 ? 0 : value))
const text = fc.string({ unit: 'binary', maxLength: 8 })
const nullable = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const position = fc.tuple(number(180), number(90)) satisfies fc.Arbitrary<LonLat>

/** With keys that reach a prototype where they are not met with care; of `__proto__` see the test of its own. */
const extra = fc
  .uniqueArray(
    fc.tuple(fc.oneof(text, fc.constantFrom('constructor', 'prototype', 'toString')), fc.jsonValue()),
    {
      selector: ([key]) => key,
      maxLength: 3,
    },
  )
  .map((entries) => JSON.parse(JSON.stringify(Object.fromEntries(entries))) as { [key: string]: Json })

const station: fc.Arbitrary<Station> = fc.record({
  id: text.map(stationId),
  siteId: text.map(siteId),
  position,
  operator: text,
  technology: fc.constantFrom(...TECHNOLOGIES),
  bandMhz: nullable(number(1e5)),
  mastType: nullable(fc.constantFrom(...MAST_TYPES)),
  mastHeightM: nullable(number(1e3)),
  shared: nullable(fc.boolean()),
  status: fc.constantFrom(...STATION_STATUSES),
  onAir: nullable(text),
  reachKm: nullable(number(100)),
  extra,
})

const postalPoint: fc.Arbitrary<PostalPoint> = fc.record({
  id: text.map(postalPointId),
  position,
  name: text,
  kind: fc.constantFrom(...POSTAL_KINDS),
  operator: nullable(text),
  staffed: nullable(fc.boolean()),
  hoursPerWeek: nullable(number(168)),
  services: nullable(text),
  postalCode: nullable(text),
  extra,
})

const signal = nullable(fc.constantFrom(...SIGNAL_STATUSES))
const village: fc.Arbitrary<Village> = fc.record({
  id: text.map(villageId),
  position,
  name: text,
  kind: text,
  population: nullable(number(1e6)),
  households: nullable(number(1e6)),
  poorHouseholds: nullable(number(1e6)),
  gridPower: nullable(fc.boolean()),
  especiallyDisadvantaged: nullable(fc.boolean()),
  reportedStatus: signal,
  measuredStatus: signal,
  measuredOn: nullable(text),
  measuredBy: nullable(text),
  responsible: nullable(text),
  plannedOn: nullable(text),
  extra,
})

const corridor: fc.Arbitrary<Corridor> = fc.record({
  id: text.map(corridorId),
  name: text,
  kind: text,
  path: fc.array(position, { minLength: 2, maxLength: 4 }),
  extra,
})

const shape: fc.Arbitrary<MultiPolygon> = fc.array(
  fc.array(fc.array(position, { minLength: 4, maxLength: 6 }), { minLength: 1, maxLength: 2 }),
  { maxLength: 2 },
)

const commune: fc.Arbitrary<Commune> = fc.record({
  id: text.map((code) => communeId('2020', code)),
  edition: fc.constant('2020' as const),
  code: text,
  name: text,
  type: text,
  districtCode: nullable(text),
  district: nullable(text),
  population: nullable(number(1e6)),
  populationYear: nullable(number(3000)),
  successorCode: nullable(text),
  boundary: shape,
  extra,
})

const source = fc.record(
  {
    file: text,
    sheet: text,
    sha256: text,
    origin: fc.constantFrom('modelled' as const, 'surveyed' as const, 'own-file' as const),
  },
  { requiredKeys: ['file', 'sha256', 'origin'] },
)
const uniquely = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 8 })

/** A layer as a file gave it, then edited: some records taken away, some changed, some added. */
function layer<T extends { readonly id: string; readonly extra: unknown }>(
  one: fc.Arbitrary<T>,
): fc.Arbitrary<Layer<T>> {
  const edits = fc.record({ removed: fc.nat(3), changed: fc.nat(3), added: fc.boolean() })
  return fc
    .tuple(uniquely(one), source, edits, one, fc.boolean(), fc.boolean())
    .map(([records, from, { removed, changed, added }, more, hasRows, hasMore]) => {
      const loaded: Layer<T> = {
        records,
        source: from,
        ...(hasMore && { added: [{ source: from, from: records.length }] }),
        ...(hasRows && { rows: Int32Array.from(records, (_, i) => i + 2) }),
      }
      const without = withRemoved(loaded, new Set(records.slice(0, removed).map(({ id }) => id)))
      const mended = records.slice(-1 - changed, -1).map((record) => ({ ...record, extra: {} }))
      const edited = withReplaced(without, mended)
      return added && !records.some(({ id }) => id === more.id) ? withAdded(edited, more) : edited
    })
}

const bilingual = fc.record({ vi: text, en: text })
const places = fc.array(
  fc.record({ name: text, at: position, kind: fc.constantFrom('seat' as const, 'town' as const) }),
)

export const anyProject: fc.Arbitrary<ProjectToMove> = fc.record({
  name: text,
  choices: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json),
  backdrop: nullable(fc.record({ sea: shape, islands: fc.constant([]), lands: fc.constant([]), places })),
  dataset: fc.record(
    {
      id: text,
      title: bilingual,
      period: text,
      origin: fc.constantFrom('modelled' as const, 'own-file' as const),
      licence: text,
      attribution: bilingual,
      note: bilingual,
      communes: fc.record({ '2020': layer(commune) }, { requiredKeys: [] }),
      stations: layer(station),
      postalPoints: layer(postalPoint),
      villages: layer(village),
      corridors: layer(corridor),
      published: fc.array(
        fc.record({
          key: text,
          label: bilingual,
          value: number(1e9),
          unit: text,
          asOf: text,
          note: nullable(bilingual),
        }),
        { maxLength: 2 },
      ),
    },
    {
      noNullPrototype: true,
      requiredKeys: [
        'id',
        'title',
        'period',
        'origin',
        'licence',
        'attribution',
        'communes',
        'stations',
        'postalPoints',
        'villages',
        'corridors',
        'published',
      ],
    },
  ),
})
