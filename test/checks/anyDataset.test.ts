import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../src/base/atOnce'
import type { Finding } from '../../src/checks/finding'
import { findingsOf } from '../../src/checks/findingsOf'
import { findingsOfRead } from '../../src/checks/findingsOfRead'
import type { Dataset } from '../../src/province/dataset'
import { siteId } from '../../src/province/station'
import { aCommune, aDataset, aPostalPoint, aStation, aVillage } from '../report/aDataset'
import { AFTER, BEFORE } from './communes'
import { TODAY } from './findings'

/** Few places, so that points crowd and coincide; some on borders, some far away. */
const position = fc.oneof(
  fc.constantFrom(
    [107.05, 16.75] as const,
    [107.1, 16.75] as const,
    [0, 0] as const,
    [16.75, 107.05] as const,
  ),
  fc.tuple(
    fc.double({ min: 106.9, max: 107.5, noNaN: true }),
    fc.double({ min: 16.6, max: 16.9, noNaN: true }),
  ),
)
const words = fc.constantFrom(
  '',
  'Ba Lòng',
  'Phường 1',
  '19333',
  '44',
  ',',
  'Xã',
  'toString',
  '__proto__',
  'Đà\u0300',
)
const extra = fc.dictionary(
  fc.constantFrom(
    'Xã',
    'Mã xã',
    'Huyện',
    'Mã tỉnh',
    'Địa chỉ',
    'Mốc địa giới',
    'STT',
    '__proto__',
    'constructor',
  ),
  fc.oneof(words, fc.integer(), fc.constant(null), fc.constant([]), fc.boolean()),
)
const count = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null })

const stations = fc
  .array(
    fc.record({ position, extra, site: fc.nat(3), operator: words, technology: fc.constantFrom('2G', '4G') }),
  )
  .map((given) =>
    given.map(({ site, ...rest }, i) => aStation(`s${i}`, { ...rest, siteId: siteId(`${site}`) } as never)),
  )
const postalPoints = fc
  .array(fc.record({ position, extra, kind: fc.constantFrom('other', 'letter-box') }))
  .map((given) => given.map((each, i) => aPostalPoint(`p${i}`, each as never)))
const villages = fc
  .array(
    fc.record({ position, extra, name: words, population: count, households: count, poorHouseholds: count }),
  )
  .map((given) => given.map((each, i) => aVillage(`v${i}`, each)))
const communes = fc.constantFrom(
  undefined,
  [],
  BEFORE,
  [aCommune('00001', { boundary: [] }), ...BEFORE, ...BEFORE],
  [aCommune('00001', { boundary: [[]], population: null, name: '' })],
)
const dataset = fc
  .record({ communes, communes2025: fc.constantFrom(undefined, AFTER), stations, postalPoints, villages })
  .map((given) => aDataset(given as never))
const edition = fc.constantFrom('2020', '2025', 'unknown')

const checked = (of: Dataset, inUse: '2020' | '2025' | 'unknown') =>
  atOnce(findingsOf({ dataset: of, edition: inUse, today: TODAY }))

const recordsOf = (of: Dataset, { layer, edition: boundaries }: Finding): readonly { id: string }[] =>
  layer === 'communes' ? (of.communes[boundaries ?? 'unknown']?.records ?? []) : of[layer].records

/** Without the order of the records, by their ids. */
const saying = ({ kind, ids, severity, layer }: Finding) =>
  `${layer} ${kind} ${severity} ${[...ids].sort().join()}`

describe('the findings of any dataset', () => {
  it('name records that there are, and change nothing', () => {
    fc.assert(
      fc.property(dataset, edition, (of, inUse) => {
        const before = JSON.stringify(of)
        for (const finding of checked(of, inUse)) {
          const records = recordsOf(of, finding)
          expect(finding.records.map((i) => records[i]?.id)).toEqual(finding.ids)
          expect(new Set(finding.records).size).toBe(finding.records.length)
          expect(structuredClone(finding)).toEqual(finding)
        }
        expect(JSON.stringify(of)).toBe(before)
      }),
      { numRuns: 300 },
    )
  })

  it('are the same in whatever order the records stand', () => {
    // A group is told by its first record, so only groups of things that have no first are compared.
    fc.assert(
      fc.property(dataset, edition, (of, inUse) => {
        const reversed = {
          ...of,
          stations: { ...of.stations, records: of.stations.records.toReversed() },
          villages: { ...of.villages, records: of.villages.records.toReversed() },
        }
        const sayings = (findings: readonly Finding[]) =>
          findings
            .filter(({ kind }) => kind !== 'same-station' && kind !== 'same-village')
            .map(saying)
            .sort()
        expect(sayings(checked(reversed, inUse))).toEqual(sayings(checked(of, inUse)))
      }),
      { numRuns: 200 },
    )
  })

  it('of a layer alone are those that it has in the dataset', () => {
    fc.assert(
      fc.property(dataset, dataset, (open, other) => {
        const layer = other.postalPoints
        const asRead = atOnce(
          findingsOfRead({ kind: 'postalPoints', layer }, { dataset: open, edition: '2020', today: TODAY }),
        )
        const laid = checked({ ...open, postalPoints: layer }, '2020')
        expect(asRead).toEqual(laid.filter((finding) => finding.layer === 'postalPoints'))
      }),
      { numRuns: 100 },
    )
  })

  it('are told of twenty thousand stations at one place at once, as of two', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => aStation(`s${i}`, { siteId: siteId('S') }))
    const kinds = checked(aDataset({ communes: BEFORE, stations: many }), '2020').map(({ kind, records }) => [
      kind,
      records.length,
    ])
    expect(kinds).toEqual([['identical', 20_000]])
  })
})
