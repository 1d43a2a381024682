import * as v from 'valibot'
import type { Json } from '../../base/json'
import { type Dataset, type Layer, type LayerKind, ORIGINS } from '../../province/dataset'
import type { EDITIONS } from '../../province/edition'

export const FORMAT = 'diem-song-project'
/** The form of a project file. A reader knows the forms up to its own. */
export const VERSION = 1

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const bilingual = v.object({ vi: v.string(), en: v.string() })
const source = v.object({
  file: v.string(),
  sheet: v.exactOptional(v.string()),
  sha256: v.string(),
  origin: v.picklist(ORIGINS),
})
const part = v.object({ path: v.string(), count })
const parts = v.array(part)

const layerFacts = v.object({
  source,
  added: v.exactOptional(v.array(v.object({ source, from: count }))),
}) satisfies v.GenericSchema<unknown, Omit<Layer<unknown>, 'records' | 'loaded' | 'rows'>>

const layer = v.object({
  facts: layerFacts,
  /** As the files gave them. */
  loaded: parts,
  /** How the records of now come from those, as `Edits` tells it; absent where they are the same. */
  edits: v.exactOptional(v.object({ runs: parts, own: parts })),
  rows: v.exactOptional(parts),
})

const published = v.object({
  key: v.string(),
  label: bilingual,
  value: v.pipe(v.number(), v.finite()),
  unit: v.string(),
  asOf: v.string(),
  note: v.nullable(bilingual),
})

/** Of a dataset all but its layers. */
const facts = v.object({
  id: v.string(),
  title: bilingual,
  period: v.string(),
  origin: v.picklist(ORIGINS),
  licence: v.string(),
  attribution: bilingual,
  note: v.exactOptional(bilingual),
  published: v.array(published),
}) satisfies v.GenericSchema<unknown, Omit<Dataset, LayerKind>>

/** What says of any project file which form it has. */
export const stamp = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) })

export const manifest = v.object({
  ...stamp.entries,
  /** Of the program that wrote it. */
  program: v.string(),
  name: v.string(),
  facts,
  communes: v.object({
    '2020': v.exactOptional(layer),
    '2025': v.exactOptional(layer),
    unknown: v.exactOptional(layer),
  } satisfies Record<(typeof EDITIONS)[number], unknown>),
  stations: layer,
  postalPoints: layer,
  villages: layer,
  corridors: layer,
  backdrop: v.nullable(parts),
  choices: v.unknown(),
})

/** A file of the archive that is an array of values. */
export type PartRef = v.InferOutput<typeof part>
export type LayerParts = v.InferOutput<typeof layer>
/** A project but for its records: which files hold them, and what was chosen. */
export type ProjectManifest = Omit<v.InferOutput<typeof manifest>, 'choices'> & { readonly choices: Json }
