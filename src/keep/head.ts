import * as v from 'valibot'
import type { Json } from '../base/json'
import { err, ok, type Result } from '../base/result'
import { ORIGINS } from '../province/dataset'
import { EDITIONS } from '../province/edition'
import type { KeepFault } from './keepFault'

/** The form of what is kept. Another form gets the next number, and a step in `STEPS` from the one before. */
export const SCHEMA = 1

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const bilingual = v.object({ vi: v.string(), en: v.string() })
const block = v.object({ key: v.string(), count, sizeBytes: v.number() })
const source = v.object({
  file: v.string(),
  sheet: v.exactOptional(v.string()),
  sha256: v.string(),
  origin: v.picklist(ORIGINS),
})

const layer = v.object({
  /** Of the layer all but its records. */
  facts: v.looseObject({ source, added: v.exactOptional(v.array(v.object({ source, from: count }))) }),
  /** As the files gave them. */
  loaded: v.array(block),
  /** How the records of now come from those; absent where they are the same. */
  edits: v.exactOptional(v.object({ runs: v.instance(Int32Array), own: v.array(block) })),
  rows: v.exactOptional(block),
})

const body = v.variant('kind', [
  v.object({ kind: v.literal('catalog'), id: v.string(), hashes: v.record(v.string(), v.string()) }),
  v.object({ kind: v.literal('recipe'), id: v.string() }),
  v.object({
    kind: v.literal('records'),
    /** Of the dataset all but its layers. */
    facts: v.looseObject({
      id: v.string(),
      title: bilingual,
      period: v.string(),
      origin: v.picklist(ORIGINS),
      licence: v.string(),
      attribution: bilingual,
      published: v.array(v.looseObject({ key: v.string(), label: bilingual, value: v.number() })),
    }),
    communes: v.record(v.picklist(EDITIONS), layer),
    stations: layer,
    postalPoints: layer,
    villages: layer,
    corridors: layer,
    backdrop: v.nullable(block),
  }),
])

const head = v.object({
  schema: v.literal(SCHEMA),
  id: v.string(),
  name: v.string(),
  revision: count,
  savedAt: v.string(),
  deletedAt: v.nullable(v.string()),
  sizeBytes: v.number(),
  title: bilingual,
  records: v.object({
    communes: count,
    stations: count,
    postalPoints: count,
    villages: count,
    corridors: count,
  }),
  choices: v.unknown(),
  body,
})

export type LayerManifest = v.InferOutput<typeof layer>
export type BodyManifest = v.InferOutput<typeof body>
export type RecordsManifest = Extract<BodyManifest, { kind: 'records' }>

/** A project but for its records: which blocks hold them, and what was chosen. */
export type Head = Omit<v.InferOutput<typeof head>, 'choices'> & { readonly choices: Json }

/** Makes a head of form n + 1 of one of form n. */
type Step = (head: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** `STEPS[n - 1]` leads from form n to form n + 1. */
const STEPS: readonly Step[] = []

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What was kept, in the form of today, whichever earlier one it has; `steps` and `schema` stand for those of a test. */
export function migrated(kept: unknown, steps = STEPS, schema = SCHEMA): Result<unknown, KeepFault> {
  if (!isObject(kept) || typeof kept.schema !== 'number') return err({ kind: 'damaged', detail: 'schema' })
  if (kept.schema > schema) return err({ kind: 'newer' })
  let now = kept
  for (let form = kept.schema; form < schema; form++) {
    const step = steps[form - 1]
    if (!step) return err({ kind: 'damaged', detail: `schema ${form}` })
    now = { ...step(now), schema: form + 1 }
  }
  return ok(now)
}

/** A head as it is in the store, brought to the form of today and checked. */
export function headFrom(kept: unknown): Result<Head, KeepFault> {
  const now = migrated(kept)
  if (!now.ok) return now
  const parsed = v.safeParse(head, now.value)
  if (parsed.success) return ok(parsed.output as Head)
  return err({ kind: 'damaged', detail: v.getDotPath(parsed.issues[0]) ?? parsed.issues[0].message })
}

const keysOfLayer = ({ loaded, edits, rows }: LayerManifest) =>
  [...loaded, ...(edits?.own ?? []), ...(rows ? [rows] : [])].map(({ key }) => key)

/** Keys of every block that a project is made of. */
export function keysIn(manifest: BodyManifest): ReadonlySet<string> {
  if (manifest.kind !== 'records') return new Set()
  const { communes, stations, postalPoints, villages, corridors, backdrop } = manifest
  const layers = [...Object.values(communes), stations, postalPoints, villages, corridors]
  return new Set([...layers.flatMap(keysOfLayer), ...(backdrop ? [backdrop.key] : [])])
}
