import { ok, type Result } from '../base/result'
import { ORIGINS, type Origin } from '../province/dataset'
import { commandLine, optional, wrong } from './commandLine'
import { FILE_OPTIONS, type FileOptions, fileOptions } from './fileOptions'

/** What a published dataset is made of and what it says of itself; what was left out is null: the dataset says it. */
export interface PublishOptions extends FileOptions {
  readonly id: string | null
  readonly title: string | null
  readonly titleEn: string | null
  readonly period: string | null
  readonly origin: Origin | null
  readonly licence: string | null
  readonly attribution: string | null
  readonly attributionEn: string | null
  /** Only what the files hold, nothing of the dataset that they would be laid over. */
  readonly alone: boolean
  readonly out: string | null
  readonly help: boolean
}

const text = { type: 'string' } as const
export const PUBLISH_OPTIONS = {
  ...FILE_OPTIONS,
  id: text,
  title: text,
  'title-en': text,
  period: text,
  origin: text,
  licence: text,
  attribution: text,
  'attribution-en': text,
  alone: { type: 'boolean' },
  out: text,
  help: { type: 'boolean', short: 'h' },
} as const

function originOf(found: string): Result<Origin, string> {
  const origin = ORIGINS.find((known) => known === found)
  return origin ? ok(origin) : wrong('origin', found, ORIGINS.join(', '))
}

/** Options of publishing; the error is one line that says which option is wrong and what it should be. */
export function publishOptions(args: readonly string[]): Result<PublishOptions, string> {
  const given = commandLine(args, PUBLISH_OPTIONS)
  if (!given.ok) return given
  const { value, has } = given.value
  const files = fileOptions(value)
  if (!files.ok) return files
  const origin = optional(value('origin'), originOf)
  if (!origin.ok) return origin
  return ok({
    ...files.value,
    id: value('id') ?? null,
    title: value('title') ?? null,
    titleEn: value('title-en') ?? null,
    period: value('period') ?? null,
    origin: origin.value,
    licence: value('licence') ?? null,
    attribution: value('attribution') ?? null,
    attributionEn: value('attribution-en') ?? null,
    alone: has('alone'),
    out: value('out') ?? null,
    help: has('help'),
  })
}
