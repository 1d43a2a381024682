import { backdrop } from './backdrop'
import { catalogOf, FILES, type FileKey, pathOf } from './catalog'
import { communeFacts } from './communeFacts'
import { communes2020, communes2025 } from './communes'
import { corridors, roadsOf } from './corridors'
import { type Feature, geojsonOf } from './geojson'
import { coastOf, landOf } from './land/land'
import { mastsOf } from './masts'
import { postalPoints } from './postalPoints'
import { settlementsOf } from './settlements'
import { stationFeatures } from './stationFeatures'
import { stationsAt } from './stationsAt'
import { territoriesOf } from './territories'
import { villageFeatures } from './villages'

/** The whole embedded dataset, computed from the tables of facts alone: the same bytes every time. */
export function datasetOf(): Readonly<Record<FileKey, Uint8Array>> {
  const facts = communeFacts()
  const borders = landOf(facts)
  const territories = territoriesOf(facts, borders)
  const roads = roadsOf()
  const settlements = settlementsOf(territories, roads)
  const stations = stationsAt(mastsOf(territories, settlements, roads))
  const features: Readonly<Record<FileKey, readonly Feature[]>> = {
    'communes-2020': communes2020(territories),
    'communes-2025': communes2025(facts, borders),
    stations: stationFeatures(stations),
    postalPoints: postalPoints(territories, settlements),
    villages: villageFeatures(settlements, stations),
    corridors: corridors(roads),
    backdrop: backdrop(coastOf(borders)),
  }
  const written = (Object.keys(FILES) as FileKey[]).map((key) => [key, geojsonOf(features[key])])
  return Object.fromEntries(written)
}

/** Every file of public/geo by its path in there. */
export function folderOf(files: Readonly<Record<FileKey, Uint8Array>>): ReadonlyMap<string, Uint8Array> {
  const keys = Object.keys(FILES) as FileKey[]
  return new Map([
    ['catalog.json', catalogOf(files)],
    ...keys.map((key) => [pathOf(key), files[key]] as const),
  ])
}
