import { ok, type Result } from '../base/result'
import type { Crs } from '../files/readLayer'
import { LAYER_KINDS, type LayerKind } from '../province/dataset'
import { type Edition, isEdition } from '../province/edition'
import { optional, wrong } from './commandLine'
import { crsOption } from './crsOption'

/** Files that replace layers of a dataset, and how they are read. */
export interface FileOptions {
  readonly files: readonly { readonly layer: LayerKind; readonly path: string }[]
  /** Of boundaries that nobody can tell it of. */
  readonly edition: Edition | null
  readonly crs: Crs
}

/** The option that names the file of each layer. */
const OPTION_OF: Readonly<Record<LayerKind, 'communes' | 'stations' | 'postal' | 'villages' | 'corridors'>> =
  {
    communes: 'communes',
    stations: 'stations',
    postalPoints: 'postal',
    villages: 'villages',
    corridors: 'corridors',
  }

const text = { type: 'string' } as const
export const FILE_OPTIONS = {
  communes: text,
  stations: text,
  postal: text,
  villages: text,
  corridors: text,
  edition: text,
  crs: text,
} as const

function editionOf(found: string): Result<Edition, string> {
  return isEdition(found) ? ok(found) : wrong('edition', found, '2020 hoặc 2025')
}

/** The files that are named and how to read them. */
export function fileOptions(
  value: (name: keyof typeof FILE_OPTIONS) => string | undefined,
): Result<FileOptions, string> {
  const edition = optional(value('edition'), editionOf)
  if (!edition.ok) return edition
  const crs = optional(value('crs'), crsOption)
  if (!crs.ok) return crs
  const files = LAYER_KINDS.flatMap((layer) => {
    const path = value(OPTION_OF[layer])
    return path === undefined ? [] : [{ layer, path }]
  })
  return ok({ files, edition: edition.value, crs: crs.value ?? { kind: 'auto' } })
}
