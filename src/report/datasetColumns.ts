import { ascending } from '../base/ascending'
import { atOnce } from '../base/atOnce'
import { type StationColumns, stationColumnsInSteps } from '../coverage/stationColumns'
import type { LineString } from '../geometry/position'
import { type ShapeColumns, shapeColumnsOf } from '../geometry/shapeColumns'
import { type PostalColumns, postalColumnsOf } from '../postal/postalColumns'
import type { Commune, CommuneId } from '../province/commune'
import type { CorridorId } from '../province/corridor'
import type { Dataset, PublishedFigure } from '../province/dataset'
import { EDITIONS, type Edition } from '../province/edition'
import type { Village } from '../province/village'

export interface District {
  readonly code: string
  readonly name: string
  /** Indices into the edition's communes. */
  readonly communes: readonly number[]
}

export interface CommuneColumns {
  readonly id: readonly CommuneId[]
  readonly shapes: ShapeColumns
  /** NaN where it is not known, or nonsense. */
  readonly population: Float64Array
  /** In the order of their codes; none where the edition has none. */
  readonly districts: readonly District[]
}

export interface VillageColumns {
  /** WGS-84 degrees. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** NaN where the population is not known, or nonsense. */
  readonly people: Float64Array
}

/**
 * What the figures are computed from. This is the one place where nouns become columns: they are what crosses to a worker,
 * without a copy, and what every calculation works on. Whoever reads a figure goes back to the nouns by index.
 */
export interface DatasetColumns {
  readonly communes: Readonly<Partial<Record<Edition, CommuneColumns>>>
  readonly stations: StationColumns
  readonly postalPoints: PostalColumns
  /** Postal points there are, those without a usable position too. */
  readonly postalRecords: number
  readonly villages: VillageColumns
  readonly corridors: readonly { readonly id: CorridorId; readonly path: LineString }[]
  readonly published: readonly PublishedFigure[]
}

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

/** A number of people; NaN where it is not known, or nonsense. */
export const knownPeople = (people: number | null): number =>
  people !== null && people >= 0 && Number.isFinite(people) ? people : Number.NaN

const communeColumnsOf = (communes: readonly Commune[]): CommuneColumns => ({
  id: communes.map(({ id }) => id),
  shapes: shapeColumnsOf(communes.map(({ boundary }) => boundary)),
  population: Float64Array.from(communes, ({ population }) => knownPeople(population)),
  districts: districtsOf(communes),
})

/** In one walk: `Float64Array.from` takes five times as long, and there may be a hundred thousand of them. */
function villageColumnsOf(villages: readonly Village[]): VillageColumns {
  const rows = villages.length
  const columns = {
    lon: new Float64Array(rows),
    lat: new Float64Array(rows),
    people: new Float64Array(rows),
  }
  villages.forEach(({ position, population }, row) => {
    columns.lon[row] = position[0]
    columns.lat[row] = position[1]
    columns.people[row] = knownPeople(population)
  })
  return columns
}

/** Made step by step, so that whoever makes it can let others go first. */
export function* datasetColumnsInSteps(dataset: Dataset): Generator<void, DatasetColumns> {
  const communes: Partial<Record<Edition, CommuneColumns>> = {}
  for (const edition of EDITIONS) {
    const layer = dataset.communes[edition]
    if (layer) communes[edition] = communeColumnsOf(layer.records)
    yield
  }
  const stations = yield* stationColumnsInSteps(dataset.stations.records)
  yield
  const postalPoints = postalColumnsOf(dataset.postalPoints.records)
  yield
  const villages = villageColumnsOf(dataset.villages.records)
  yield
  return {
    communes,
    stations,
    postalPoints,
    postalRecords: dataset.postalPoints.records.length,
    villages,
    corridors: dataset.corridors.records.map(({ id, path }) => ({ id, path })),
    published: dataset.published,
  }
}

export const datasetColumnsOf = (dataset: Dataset): DatasetColumns => atOnce(datasetColumnsInSteps(dataset))
