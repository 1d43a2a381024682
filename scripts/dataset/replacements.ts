import { err, ok, type Result } from '../../src/base/result'
import { refusalLine } from '../../src/cli/refusalLine'
import {
  communesToFeatures,
  corridorsToFeatures,
  postalPointsToFeatures,
  stationsToFeatures,
  villagesToFeatures,
} from '../../src/files/layerFeatures'
import { type GivenFile, type LayerRead, readLayer } from '../../src/files/readLayer'
import { writeGeoJson } from '../../src/files/writeGeoJson'
import type { LayerKind } from '../../src/province/dataset'
import type { FileKey } from './catalog'

/** A layer that the user gives instead of the modelled one. */
export interface Replacement {
  readonly layer: LayerKind
  readonly file: GivenFile
}

/** A file of the dataset as it is after replacing, what stood in for it, and how many records were left out. */
export interface Replaced {
  readonly key: FileKey
  readonly bytes: Uint8Array
  readonly givenName: string
  readonly records: number
  readonly rejected: number
}

/** Reads the given file as the app would; the error is one sentence for the terminal. */
export async function replacedBy({ layer, file }: Replacement): Promise<Result<Replaced, string>> {
  const read = await readLayer(file, { layer, origin: 'own-file' })
  if (!read.ok) return err(refusalLine(read.error))
  const key = keyOf(read.value)
  if (key === null)
    return err(`${file.name}: không biết ranh giới thuộc ấn bản nào (2020 hay 2025); hãy thêm cột edition`)
  return ok({
    key,
    bytes: writeGeoJson(featuresOf(read.value), null),
    givenName: file.name,
    records: read.value.layer.records.length,
    rejected: read.value.issues.filter(({ severity }) => severity === 'rejected').length,
  })
}

function keyOf(read: LayerRead): FileKey | null {
  if (read.kind !== 'communes') return read.kind
  return read.edition === 'unknown' ? null : `communes-${read.edition}`
}

function featuresOf(read: LayerRead) {
  switch (read.kind) {
    case 'communes':
      return communesToFeatures(read.layer.records)
    case 'stations':
      return stationsToFeatures(read.layer.records)
    case 'postalPoints':
      return postalPointsToFeatures(read.layer.records)
    case 'villages':
      return villagesToFeatures(read.layer.records)
    case 'corridors':
      return corridorsToFeatures(read.layer.records)
  }
}
