import type { Json } from '../base/json'
import { corridorId } from '../province/corridor'
import type { LayerKind, LayerSource } from '../province/dataset'
import { postalPointId } from '../province/postalPoint'
import { type Station, stationId } from '../province/station'
import { villageId } from '../province/village'
import { communeEdition } from './communeEdition'
import { fieldReaders } from './fieldReader'
import { createIssueLog } from './issueLog'
import type { LayerRead } from './layerRead'
import { madeAtPace, type Pace, paceOfPart } from './pace'
import type { Placer } from './placing'
import { communeReader, populationColumn } from './readCommunes'
import { readCorridor } from './readCorridors'
import { readPostalPoint } from './readPostalPoints'
import { type ReadableFile, type RecordsRead, readRecords } from './readRecords'
import { readBoundary, readPath, readPoint } from './readShape'
import { readStation } from './readStations'
import { readVillage } from './readVillages'
import { sitesApart } from './stations/sitesApart'

/** The edition has to be known before the first commune can be named, so the hints are read ahead of the records. */
function editionOf({ raw, columns }: ReadableFile) {
  const fieldsOf = fieldReaders(raw, columns, createIssueLog(''))
  return communeEdition(
    raw.records.map((record) => {
      const fields = fieldsOf(record)
      return {
        edition: fields.text('edition'),
        code: fields.text('code'),
        name: fields.text('name') ?? fields.text('full_name'),
        district: fields.text('district'),
      }
    }),
  )
}

/** The year that the heading of the population column names, if that is the column in use. */
function populationYear({ raw, columns }: ReadableFile): number | null {
  const dated = populationColumn(raw.columns)
  return dated && columns.get('population') === dated.column ? dated.year : null
}

async function readCommunes(file: ReadableFile, source: LayerSource, pace: Pace): Promise<LayerRead> {
  const edition = editionOf(file)
  const readOne = communeReader(edition, populationYear(file))
  const read = await readRecords(file, (geometry) => readBoundary(geometry, file.place), readOne, null, pace)
  return { kind: 'communes', edition, ...readingOf(file, read, source) }
}

const readingOf = <T>(
  { log, reading }: ReadableFile,
  { records, rows, unnamed }: RecordsRead<T>,
  source: LayerSource,
) => ({ layer: { records, rows, source }, unnamed, issues: log.inOrder(), reading })

const pointIn = (place: Placer) => (geometry: Json) => readPoint(geometry, place)

/** The part of the time after which every station is read. */
const STATIONS_READ = 0.9

async function readStations(
  file: ReadableFile,
  point: (geometry: Json) => ReturnType<typeof readPoint>,
  pace: Pace,
): Promise<RecordsRead<Station>> {
  const named = (one: Station, id: string) => ({ ...one, id: stationId(id) })
  const read = await readRecords(file, point, readStation, named, paceOfPart(pace, 0, STATIONS_READ))
  const { records, rows } = read
  const apart = await madeAtPace(
    sitesApart([], records),
    records.length / 256,
    paceOfPart(pace, STATIONS_READ, 1),
  )
  const column = file.columns.get('site_id') ?? null
  for (const [i, { siteId }] of apart.entries()) {
    const written = records[i]!.siteId
    if (siteId !== written) file.log.changed('site-elsewhere', rows[i]!, column, written)
  }
  return { ...read, records: apart }
}

/** Reads a file as the layer that it was found to hold. */
export async function readKind(
  layer: LayerKind,
  file: ReadableFile,
  source: LayerSource,
  pace: Pace,
): Promise<LayerRead> {
  const point = pointIn(file.place)
  switch (layer) {
    case 'communes':
      return readCommunes(file, source, pace)
    case 'stations': {
      const read = await readStations(file, point, pace)
      return { kind: layer, ...readingOf(file, read, source) }
    }
    case 'postalPoints': {
      const read = await readRecords(
        file,
        point,
        readPostalPoint,
        (one, id) => ({
          ...one,
          id: postalPointId(id),
        }),
        pace,
      )
      return { kind: layer, ...readingOf(file, read, source) }
    }
    case 'villages': {
      const read = await readRecords(
        file,
        point,
        readVillage,
        (one, id) => ({ ...one, id: villageId(id) }),
        pace,
      )
      return { kind: layer, ...readingOf(file, read, source) }
    }
    case 'corridors': {
      const path = (geometry: Json) => readPath(geometry, file.place)
      const read = await readRecords(
        file,
        path,
        readCorridor,
        (one, id) => ({ ...one, id: corridorId(id) }),
        pace,
      )
      return { kind: layer, ...readingOf(file, read, source) }
    }
  }
}
