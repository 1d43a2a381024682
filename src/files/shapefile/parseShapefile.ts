import { err, ok, type Result } from '../../base/result'
import { decodeText } from '../decodeText'
import { mendFeatures } from '../encoding/mendMisread'
import type { FileRefusal } from '../fileIssue'
import { columnsIn, featuresFile, type RawFile, type RawRecord } from '../rawFile'
import type { ZipEntry } from '../zip'
import { decoderOf, parseDbf } from './parseDbf'
import { parsePrj } from './parsePrj'
import { parseShp } from './parseShp'

const isShp = ({ name }: ZipEntry) => /\.shp$/i.test(name)

/** The file beside a .shp with the same name and another ending. */
const beside = (entries: readonly ZipEntry[], shp: ZipEntry, ending: string): ZipEntry | undefined => {
  const name = shp.name.slice(0, -'shp'.length).toLowerCase() + ending
  return entries.find((entry) => entry.name.toLowerCase() === name)
}

const textOf = (entry: ZipEntry | undefined): string | null =>
  entry ? (decodeText(entry.bytes)?.text ?? null) : null

/** Rows without a shape of their own, or shapes without a row, mean that the two files do not belong together. */
function recordsOf(
  shp: ZipEntry,
  dbf: ZipEntry | undefined,
  codePage: string | null,
): readonly RawRecord[] | null {
  const shapes = parseShp(shp.bytes)
  const decode = codePage === null ? null : decoderOf(codePage)
  const rows = dbf ? parseDbf(dbf.bytes, decode ?? undefined) : []
  if (!shapes || !rows || (dbf && rows.length !== shapes.length)) return null
  return shapes.flatMap((geometry, i) => {
    const values = dbf ? rows[i]! : new Map()
    return values === null ? [] : [{ row: i + 1, id: null, values, geometry }]
  })
}

/**
 * The largest shapefile of an archive: shapes from .shp, properties from .dbf, their code page from .cpg, the system of
 * coordinates from .prj. The others are named in a note.
 */
export function parseShapefile(entries: readonly ZipEntry[], file: string): Result<RawFile, FileRefusal> {
  const [shp, ...others] = entries.filter(isShp).toSorted((a, b) => b.bytes.length - a.bytes.length)
  const unusable = (found: string) => err<FileRefusal>({ kind: 'unknown-format', file, found })
  if (!shp) return unusable('zip')
  const prj = textOf(beside(entries, shp, 'prj'))
  const crs = prj === null ? null : parsePrj(prj)
  if (prj !== null && !crs) return unusable(`.prj: ${/"([^"]*)"/.exec(prj)?.[1] ?? ''}`)
  const records = recordsOf(shp, beside(entries, shp, 'dbf'), textOf(beside(entries, shp, 'cpg')))
  if (!records) return unusable(shp.name)
  const found = others.map(({ name }) => name).join(', ')
  return ok(
    mendFeatures({
      ...featuresFile(columnsIn(records), records),
      sheet: others.length === 0 ? null : shp.name,
      notes: others.length === 0 ? [] : [{ kind: 'other-sheets', row: null, column: null, found }],
      crs,
    }),
  )
}
