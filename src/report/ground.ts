import { pointColumnsOf } from '../coverage/pointColumns'
import { areaOf } from '../geometry/area'
import { createLocator } from '../geometry/locate'
import { type ShapeColumns, shapeColumnsOf } from '../geometry/shapeColumns'
import type { Commune } from '../province/commune'
import type { Dataset } from '../province/dataset'
import type { Edition } from '../province/edition'

/** Boundaries follow the shoreline, and a post on a quay may fall just outside: so near, it still belongs. In metres. */
export const COAST_TOLERANCE_M = 200

export interface District {
  readonly code: string
  readonly name: string
  /** Indices into the edition's communes. */
  readonly communes: readonly number[]
}

/** What depends on the boundaries alone: prepared once per edition. Commune indices, −1 for outside all of them. */
export interface Ground {
  readonly communes: readonly Commune[]
  readonly shapes: ShapeColumns
  /** km² on the ellipsoid. */
  readonly areas: Float64Array
  readonly stationCommune: Int32Array
  readonly postalCommune: Int32Array
  readonly villageCommune: Int32Array
  /** In the order of their codes; none where the edition has none. */
  readonly districts: readonly District[]
}

const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** By code; by name where the file has no codes. Communes with neither are in no district. */
function districtsOf(communes: readonly Commune[]): readonly District[] {
  const districts = new Map<string, { code: string; name: string; communes: number[] }>()
  communes.forEach(({ districtCode, district }, i) => {
    const code = districtCode || district
    if (!code) return
    const known = districts.get(code)
    if (known) known.communes.push(i)
    else districts.set(code, { code, name: district || code, communes: [i] })
  })
  return [...districts.values()].sort((a, b) => ascending(a.code, b.code))
}

export function groundOf(dataset: Dataset, edition: Edition): Ground {
  const communes = dataset.communes[edition]?.records ?? []
  const shapes = shapeColumnsOf(communes.map(({ boundary }) => boundary))
  const locator = createLocator(shapes, COAST_TOLERANCE_M)
  const communesOf = (records: Parameters<typeof pointColumnsOf>[0]) =>
    locator.locateAll(pointColumnsOf(records))
  return {
    communes,
    shapes,
    areas: Float64Array.from(communes, ({ boundary }) => areaOf(boundary)),
    stationCommune: communesOf(dataset.stations.records),
    postalCommune: communesOf(dataset.postalPoints.records),
    villageCommune: communesOf(dataset.villages.records),
    districts: districtsOf(communes),
  }
}
