import * as v from 'valibot'
import type { ExtraProperties, Json } from '../../base/json'
import type { Backdrop } from '../../look/backdrop'
import type { Commune, CommuneId } from '../../province/commune'
import { type Corridor, corridorId } from '../../province/corridor'
import { EDITIONS } from '../../province/edition'
import { POSTAL_KINDS, type PostalPoint, postalPointId } from '../../province/postalPoint'
import {
  MAST_TYPES,
  STATION_STATUSES,
  type Station,
  siteId,
  stationId,
  TECHNOLOGIES,
} from '../../province/station'
import { SIGNAL_STATUSES, type Village, villageId } from '../../province/village'
import { isObject, UNSAFE_KEY } from '../parseFeatures'
import { line, lonLat, multiPolygon } from './shapes'

/** As the readers of other files do it: this one key is never kept. */
function withoutUnsafeKey(properties: ExtraProperties): ExtraProperties {
  if (!Object.hasOwn(properties, UNSAFE_KEY)) return properties
  const { [UNSAFE_KEY]: _, ...rest } = properties
  return rest
}

const extra = v.pipe(
  v.custom<ExtraProperties>((value) => isObject(value as Json), 'properties'),
  v.transform(withoutUnsafeKey),
)
const text = v.string()
const textOrNone = v.nullable(v.string())
const numberOrNone = v.nullable(v.pipe(v.number(), v.finite()))
const whetherOrNone = v.nullable(v.boolean())

/** What a record must be to be a noun; a field that is not of one is left out. */
export type Noun<T> = v.GenericSchema<unknown, T>

export const commune: Noun<Commune> = v.object({
  id: v.pipe(
    text,
    v.transform((id) => id as CommuneId),
  ),
  edition: v.picklist(EDITIONS),
  code: text,
  name: text,
  type: text,
  districtCode: textOrNone,
  district: textOrNone,
  population: numberOrNone,
  populationYear: numberOrNone,
  successorCode: textOrNone,
  boundary: multiPolygon,
  extra,
})

export const station: Noun<Station> = v.object({
  id: v.pipe(text, v.transform(stationId)),
  siteId: v.pipe(text, v.transform(siteId)),
  position: lonLat,
  operator: text,
  technology: v.picklist(TECHNOLOGIES),
  bandMhz: numberOrNone,
  mastType: v.nullable(v.picklist(MAST_TYPES)),
  mastHeightM: numberOrNone,
  shared: whetherOrNone,
  status: v.picklist(STATION_STATUSES),
  onAir: textOrNone,
  reachKm: numberOrNone,
  extra,
})

export const postalPoint: Noun<PostalPoint> = v.object({
  id: v.pipe(text, v.transform(postalPointId)),
  position: lonLat,
  name: text,
  kind: v.picklist(POSTAL_KINDS),
  operator: textOrNone,
  staffed: whetherOrNone,
  hoursPerWeek: numberOrNone,
  services: textOrNone,
  postalCode: textOrNone,
  extra,
})

const signalStatus = v.nullable(v.picklist(SIGNAL_STATUSES))

export const village: Noun<Village> = v.object({
  id: v.pipe(text, v.transform(villageId)),
  position: lonLat,
  name: text,
  kind: text,
  population: numberOrNone,
  households: numberOrNone,
  poorHouseholds: numberOrNone,
  gridPower: whetherOrNone,
  especiallyDisadvantaged: whetherOrNone,
  reportedStatus: signalStatus,
  measuredStatus: signalStatus,
  measuredOn: textOrNone,
  measuredBy: textOrNone,
  responsible: textOrNone,
  plannedOn: textOrNone,
  extra,
})

export const corridor: Noun<Corridor> = v.object({
  id: v.pipe(text, v.transform(corridorId)),
  name: text,
  kind: text,
  path: line,
  extra,
})

export const backdrop: Noun<Backdrop> = v.object({
  sea: multiPolygon,
  islands: v.array(v.object({ name: text, shape: multiPolygon })),
  lands: v.array(v.object({ name: text, at: lonLat, kind: v.picklist(['land', 'sea']) })),
  places: v.array(v.object({ name: text, at: lonLat, kind: v.picklist(['seat', 'town', 'place']) })),
})

export const wholeNumber: Noun<number> = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-(2 ** 31)),
  v.maxValue(2 ** 31 - 1),
)
