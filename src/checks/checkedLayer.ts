import type { ExtraProperties } from '../base/json'
import type { LonLat } from '../geometry/position'
import type { Dataset, LayerKind } from '../province/dataset'
import type { Edition } from '../province/edition'
import { type CommuneGround, communeAt, communeGroundOf } from './communeGround'
import type { About, Severity, Treatment } from './finding'

/** The layers whose records stand at one position. */
export type PointLayer = Exclude<LayerKind, 'communes' | 'corridors'>

export interface PointRecord {
  readonly id: string
  readonly position: LonLat
  readonly extra: ExtraProperties
}

/** A layer of points and where they lie, as every check of it needs them. */
export interface CheckedLayer<T extends PointRecord = PointRecord> {
  readonly layer: PointLayer
  readonly records: readonly T[]
  /** Boundaries in use; without any, nothing is said of where a record should be. */
  readonly ground: CommuneGround | null
  /** By record, index of its commune; −1 outside all. */
  readonly communeOf: Int32Array
}

/** How many records are looked at between two steps, so that whoever runs the checks can let others go first. */
export const RECORDS_A_STEP = 256

/** Calls `look` for each of so many records, with a step now and then. */
export function* eachInSteps(count: number, look: (index: number) => void): Generator<void> {
  for (let i = 0; i < count; i++) {
    if (i % RECORDS_A_STEP === 0) yield
    look(i)
  }
}

export const groundOfEdition = ({ communes }: Pick<Dataset, 'communes'>, edition: Edition) => {
  const records = communes[edition]?.records ?? []
  return records.length > 0 ? communeGroundOf(records) : null
}

export function* checkedLayerOf<T extends PointRecord>(
  layer: PointLayer,
  records: readonly T[],
  ground: CommuneGround | null,
): Generator<void, CheckedLayer<T>> {
  const communeOf = new Int32Array(records.length).fill(-1)
  if (ground) {
    yield* eachInSteps(records.length, (i) => {
      communeOf[i] = communeAt(ground, records[i]!.position)
    })
  }
  return { layer, records, ground, communeOf }
}

interface Said {
  readonly column?: string | null
  readonly found?: string | null
  readonly expected?: string | null
  readonly treatment?: Treatment
}

/** What a finding says of some records, by their indices. */
export const aboutRecords = (
  { layer, records }: Pick<CheckedLayer, 'layer' | 'records'>,
  indices: readonly number[],
  severity: Severity,
  { column = null, found = null, expected = null, treatment = 'kept' }: Said = {},
): About => ({
  severity,
  layer,
  edition: null,
  records: indices,
  ids: indices.map((i) => records[i]!.id),
  column,
  found,
  expected,
  treatment,
})
