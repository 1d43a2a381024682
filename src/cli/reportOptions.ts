import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../base/result'
import { km } from '../base/units'
import type { Crs } from '../files/readLayer'
import { operatorOf } from '../files/words'
import { LAYER_KINDS, type LayerKind } from '../province/dataset'
import { type Edition, isEdition } from '../province/edition'
import { TECHNOLOGIES, type Technology } from '../province/station'
import type { DefaultReach } from '../radio/reach'

/** What was asked for; what was left out is null and decided by the dataset. */
export interface ReportOptions {
  /** Of the catalogue; its first when null. */
  readonly dataset: string | null
  /** Files that replace layers of the dataset. */
  readonly files: readonly { readonly layer: LayerKind; readonly path: string }[]
  readonly edition: Edition | null
  readonly technologies: readonly Technology[] | null
  readonly operators: readonly string[] | null
  readonly reach: Partial<DefaultReach>
  readonly reachFactor: number | null
  readonly crs: Crs
  readonly format: 'text' | 'json'
  readonly out: string | null
  readonly help: boolean
}

/** The option that names the file of each layer. */
const FILE_OPTIONS: Readonly<
  Record<LayerKind, 'communes' | 'stations' | 'postal' | 'villages' | 'corridors'>
> = {
  communes: 'communes',
  stations: 'stations',
  postalPoints: 'postal',
  villages: 'villages',
  corridors: 'corridors',
}

const text = { type: 'string' } as const
const OPTIONS = {
  dataset: text,
  communes: text,
  stations: text,
  postal: text,
  villages: text,
  corridors: text,
  edition: text,
  technologies: text,
  operators: text,
  reach: text,
  'reach-factor': text,
  crs: text,
  format: text,
  out: text,
  help: { type: 'boolean', short: 'h' },
} as const

const listOf = (list: string) =>
  list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

const isTechnology = (name: string): name is Technology => (TECHNOLOGIES as readonly string[]).includes(name)

const wrong = (option: string, found: string, expected: string) =>
  err(`--${option} ${found}: cần ${expected}`)

function technologiesOf(list: string): Result<readonly Technology[], string> {
  const names = listOf(list).map((name) => name.toUpperCase())
  const known = names.filter(isTechnology)
  return known.length === names.length && known.length > 0
    ? ok(known)
    : wrong('technologies', list, TECHNOLOGIES.join(','))
}

function reachOf(list: string): Result<Partial<DefaultReach>, string> {
  const reach: Partial<Record<Technology, ReturnType<typeof km>>> = {}
  for (const item of listOf(list)) {
    const [name = '', radius = ''] = item.split('=')
    const technology = name.trim().toUpperCase()
    const value = Number(radius)
    if (!isTechnology(technology) || !(value > 0 && value <= 100))
      return wrong('reach', list, 'km, ví dụ 2G=5,3G=2.5,4G=2')
    reach[technology] = km(value)
  }
  return ok(reach)
}

function factorOf(found: string): Result<number, string> {
  const value = Number(found)
  return value > 0 && value <= 100 ? ok(value) : wrong('reach-factor', found, 'một số dương, ví dụ 0.8')
}

function editionOf(found: string): Result<Edition, string> {
  return isEdition(found) ? ok(found) : wrong('edition', found, '2020 hoặc 2025')
}

const MERIDIAN = /^vn2000:(\d{3}(?:\.\d+)?)$/

function crsOf(found: string): Result<Crs, string> {
  if (found === 'auto' || found === 'wgs84') return ok({ kind: found })
  const centralMeridian = Number(MERIDIAN.exec(found)?.[1] ?? Number.NaN)
  return centralMeridian >= 100 && centralMeridian <= 120
    ? ok({ kind: 'vn2000', centralMeridian })
    : wrong('crs', found, 'auto, wgs84 hoặc vn2000:106.25')
}

function formatOf(found: string): Result<'text' | 'json', string> {
  return found === 'text' || found === 'json' ? ok(found) : wrong('format', found, 'text hoặc json')
}

/** null for an option that was left out. */
const optional = <T>(
  found: string | undefined,
  read: (found: string) => Result<T, string>,
): Result<T | null, string> => (found === undefined ? ok(null) : read(found))

type Values = { readonly [name in keyof typeof OPTIONS]?: string | boolean }

function parsed(args: readonly string[]): Result<Values, string> {
  try {
    return ok(parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values)
  } catch (reason) {
    return err(reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason))
  }
}

const filesOf = (value: (name: keyof typeof OPTIONS) => string | undefined) =>
  LAYER_KINDS.flatMap((layer) => {
    const path = value(FILE_OPTIONS[layer])
    return path === undefined ? [] : [{ layer, path }]
  })

/** Options of the report; the error is one line that says which option is wrong and what it should be. */
export function reportOptions(args: readonly string[]): Result<ReportOptions, string> {
  const values = parsed(args)
  if (!values.ok) return values
  const value = (name: keyof typeof OPTIONS): string | undefined => {
    const found = values.value[name]
    return typeof found === 'string' ? found : undefined
  }
  const edition = optional(value('edition'), editionOf)
  if (!edition.ok) return edition
  const technologies = optional(value('technologies'), technologiesOf)
  if (!technologies.ok) return technologies
  const reach = optional(value('reach'), reachOf)
  if (!reach.ok) return reach
  const reachFactor = optional(value('reach-factor'), factorOf)
  if (!reachFactor.ok) return reachFactor
  const crs = optional(value('crs'), crsOf)
  if (!crs.ok) return crs
  const format = optional(value('format'), formatOf)
  if (!format.ok) return format
  const operators = value('operators')
  return ok({
    dataset: value('dataset') ?? null,
    files: filesOf(value),
    edition: edition.value,
    technologies: technologies.value,
    operators: operators === undefined ? null : listOf(operators).map(operatorOf),
    reach: reach.value ?? {},
    reachFactor: reachFactor.value,
    crs: crs.value ?? { kind: 'auto' },
    format: format.value ?? 'text',
    out: value('out') ?? null,
    help: values.value.help === true,
  })
}
