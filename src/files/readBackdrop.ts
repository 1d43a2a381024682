import { err, ok, type Result } from '../base/result'
import type { LonLat, MultiPolygon } from '../geometry/position'
import type { Backdrop } from '../look/backdrop'
import type { FileRefusal } from './fileIssue'
import type { GivenFile } from './givenFile'
import { type Placer, placeDegrees } from './placing'
import type { RawRecord } from './rawFile'
import { readRaw } from './readRaw'
import { readBoundary, readPoint } from './readShape'

/** What is being gathered; handed out as a `Backdrop`. */
interface Gathered {
  readonly sea: MultiPolygon[number][]
  readonly islands: Backdrop['islands'][number][]
  readonly lands: Backdrop['lands'][number][]
  readonly places: Backdrop['places'][number][]
}

const RANKS = ['seat', 'town', 'place'] as const

const textOf = ({ values }: RawRecord, property: string): string => {
  const value = values.get(property)
  return typeof value === 'string' ? value : ''
}

const rankOf = (record: RawRecord) => RANKS.find((rank) => rank === textOf(record, 'rank')) ?? 'place'

const shapeOf = (record: RawRecord, place: Placer): MultiPolygon | null => {
  const read = readBoundary(record.geometry ?? null, place)
  return read.ok ? read.value.shape : null
}

const pointOf = (record: RawRecord, place: Placer): LonLat | null => {
  const read = readPoint(record.geometry ?? null, place)
  return read.ok ? read.value.shape : null
}

/** Adds one feature; false when its kind is unknown or its shape unusable. */
function gather(record: RawRecord, place: Placer, into: Gathered): boolean {
  const name = textOf(record, 'name')
  const kind = textOf(record, 'kind')
  if (kind === 'sea' || kind === 'island') {
    const shape = shapeOf(record, place)
    if (shape && kind === 'sea') into.sea.push(...shape)
    else if (shape) into.islands.push({ name, shape })
    return shape !== null
  }
  const at = pointOf(record, place)
  if (!at) return false
  if (kind === 'land-label' || kind === 'sea-label')
    into.lands.push({ name, at, kind: kind === 'sea-label' ? 'sea' : 'land' })
  else if (kind === 'place') into.places.push({ name, at, kind: rankOf(record) })
  else return false
  return true
}

/**
 * The backdrop of a dataset: GeoJSON features of `kind` sea, island, land-label, sea-label or place (with `rank` seat,
 * town or place). Features that cannot be drawn are left out; nothing is computed from a backdrop.
 */
export async function readBackdrop(file: GivenFile): Promise<Result<Backdrop, FileRefusal>> {
  const raw = await readRaw(file)
  if (!raw.ok) return raw
  const gathered: Gathered = { sea: [], islands: [], lands: [], places: [] }
  const drawn = raw.value.records.filter((record) => gather(record, placeDegrees, gathered))
  return drawn.length > 0 ? ok(gathered) : err({ kind: 'no-records', file: file.name })
}
