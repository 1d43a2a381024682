import { EDITABLE_LAYERS, layerOf, loadedOf } from '../editing/editableLayer'
import { placesAmong } from '../editing/placesAmong'
import type { Dataset } from '../province/dataset'
import { byTechnology } from './byTechnology'
import type { ProvinceReport, VillageFigures } from './figures'

type Columns = Float64Array | Int32Array

/** Both come from the same files, and differ by what was edited. */
const isOneLineage = (before: Dataset, after: Dataset): boolean =>
  before.communes === after.communes &&
  before.corridors === after.corridors &&
  EDITABLE_LAYERS.every((layer) => loadedOf(layerOf(before, layer)) === loadedOf(layerOf(after, layer)))

/** Where the records of a list stood before; null where each stands as it stood. */
function placesBefore(before: readonly { id: string }[], after: readonly { id: string }[]) {
  if (before === after) return null
  const places = placesAmong(before, after)
  const isAsBefore = before.length === after.length && places.every((place, i) => place === i)
  return isAsBefore ? null : places
}

type Places = ReturnType<typeof placesBefore>

/** A column of one value per record; `unknown` for a record that is new. */
function columnAt<C extends Columns>(column: C, places: Places, unknown: number): C {
  if (!places) return column
  const carried =
    column instanceof Int32Array ? new Int32Array(places.length) : new Float64Array(places.length)
  for (let i = 0; i < places.length; i++) carried[i] = places[i]! < 0 ? unknown : column[places[i]!]!
  return carried as C
}

/** A column of indices into a list whose records stand elsewhere now; −1 for one that is gone. */
function indicesInto(column: Int32Array, places: Places, recordsBefore: number): Int32Array {
  if (!places) return column
  const now = new Int32Array(recordsBefore).fill(-1)
  places.forEach((place, i) => {
    if (place >= 0) now[place] = i
  })
  return column.map((index) => now[index] ?? -1)
}

function carriedVillages(
  villages: VillageFigures,
  places: Readonly<Record<'stations' | 'postalPoints' | 'villages', Places>>,
  before: Dataset,
): VillageFigures {
  const at = <C extends Columns>(column: C, unknown: number) => columnAt(column, places.villages, unknown)
  const stations = (column: Int32Array) =>
    indicesInto(at(column, -1), places.stations, before.stations.records.length)
  const FAR = Number.POSITIVE_INFINITY
  return {
    ratio: at(villages.ratio, FAR),
    easiestStation: stations(villages.easiestStation),
    nearestStationKm: at(villages.nearestStationKm, FAR),
    nearestStation: stations(villages.nearestStation),
    byTechnology: byTechnology((technology) => ({
      ratio: at(villages.byTechnology[technology].ratio, FAR),
      nearestKm: at(villages.byTechnology[technology].nearestKm, FAR),
    })),
    commune: at(villages.commune, -1),
    nearestPostalKm: at(villages.nearestPostalKm, FAR),
    nearestPostal: indicesInto(
      at(villages.nearestPostal, -1),
      places.postalPoints,
      before.postalPoints.records.length,
    ),
  }
}

/**
 * A report about `before` as it is shown for `after` until that has a report of its own: the same figures, with the columns
 * by record in the order of the records of now. A new record lies in no commune yet. Null where the two datasets have
 * other files: the figures of one would say nothing of the other.
 */
export function carriedReport(
  report: ProvinceReport,
  before: Dataset,
  after: Dataset,
): ProvinceReport | null {
  if (before === after) return report
  if (!isOneLineage(before, after)) return null
  const places = {
    stations: placesBefore(before.stations.records, after.stations.records),
    postalPoints: placesBefore(before.postalPoints.records, after.postalPoints.records),
    villages: placesBefore(before.villages.records, after.villages.records),
  }
  if (EDITABLE_LAYERS.every((layer) => places[layer] === null)) return report
  return {
    ...report,
    villages: carriedVillages(report.villages, places, before),
    stationCommune: columnAt(report.stationCommune, places.stations, -1),
    postalCommune: columnAt(report.postalCommune, places.postalPoints, -1),
  }
}
