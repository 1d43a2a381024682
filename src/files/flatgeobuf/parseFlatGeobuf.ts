import { err, ok, type Result } from '../../base/result'
import { systemOfEpsg } from '../coordinates/epsg'
import { mendFeatures } from '../encoding/mendMisread'
import type { FileRefusal } from '../fileIssue'
import type { GivenFile } from '../givenFile'
import type { Pace } from '../pace'
import { UNSAFE_KEY } from '../parseFeatures'
import { featuresFile, type RawFile, type RawRecord } from '../rawFile'
import { parsePrj } from '../shapefile/parsePrj'
import { flatGeometryOf } from './flatGeometry'
import { type FlatHeader, flatHeaderOf, indexBytes } from './flatHeader'
import { flatPropertiesOf } from './flatProperties'
import { rootTable, tableIn, vectorIn } from './flatTable'

/** "fgb", the version, "fgb", a patch of it. */
const MAGIC_BYTES = 8
const FEATURE = { geometry: 0, properties: 1 } as const
const BETWEEN_PAUSES = 256

const part = ({ buffer, byteOffset, byteLength }: DataView, at: number, length: number) => {
  if (at + length > byteLength) throw new RangeError('the end is missing')
  return new DataView(buffer, byteOffset + at, length)
}

function recordOf(view: DataView, header: FlatHeader, row: number): RawRecord {
  const feature = rootTable(view)
  const geometry = tableIn(feature, FEATURE.geometry)
  const { at, length } = vectorIn(feature, FEATURE.properties, 1)
  return {
    row,
    id: null,
    values: flatPropertiesOf(part(view, at, length), header.columns),
    geometry: geometry && flatGeometryOf(geometry, header.geometryType, { bytes: view.byteLength }),
  }
}

async function recordsIn(
  view: DataView,
  start: number,
  header: FlatHeader,
  pace: Pace,
): Promise<readonly RawRecord[]> {
  const records: RawRecord[] = []
  for (let at = start; at < view.byteLength; ) {
    if (records.length % BETWEEN_PAUSES === 0) await pace(at / view.byteLength)
    const length = view.getUint32(at, true)
    records.push(recordOf(part(view, at + 4, length), header, records.length + 1))
    at += 4 + length
  }
  if (header.features > 0 && records.length !== header.features)
    throw new RangeError(`${records.length} of ${header.features} features`)
  return records
}

/** The system that the header names; null for one that is not of Viet Nam. */
const systemOf = ({ code, name }: NonNullable<FlatHeader['crs']>) => systemOfEpsg(code) ?? parsePrj(name)

/**
 * A FlatGeobuf (flatgeobuf.org, version 3) cut into its features, with the system of coordinates that it names. The
 * index is passed over. Nothing in it is believed: what points behind its bytes, or names them more than once, is refused.
 */
export async function parseFlatGeobuf(
  { name: file, bytes }: GivenFile,
  pace: Pace,
): Promise<Result<RawFile, FileRefusal>> {
  const refused = (found: string) => err<FileRefusal>({ kind: 'unknown-format', file, found })
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const length = view.getUint32(MAGIC_BYTES, true)
    const header = flatHeaderOf(rootTable(part(view, MAGIC_BYTES + 4, length)))
    const crs = header.crs && systemOf(header.crs)
    if (header.crs && !crs)
      return refused(`fgb: ${header.crs.authority}:${header.crs.code} ${header.crs.name}`)
    const start = MAGIC_BYTES + 4 + length + indexBytes(header)
    const records = await recordsIn(view, start, header, pace)
    const columns = new Set(header.columns.map((column) => column.name))
    columns.delete(UNSAFE_KEY)
    return ok(mendFeatures({ ...featuresFile([...columns], records), crs }))
  } catch (reason) {
    if (reason instanceof RangeError) return refused(`fgb: ${reason.message}`)
    throw reason
  }
}
