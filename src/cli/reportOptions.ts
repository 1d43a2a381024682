import { ok, type Result } from '../base/result'
import { km } from '../base/units'
import { operatorOf } from '../files/words'
import { TECHNOLOGIES, type Technology } from '../province/station'
import type { DefaultReach } from '../radio/reach'
import { commandLine, optional, wrong } from './commandLine'
import { FILE_OPTIONS, type FileOptions, fileOptions } from './fileOptions'

/** What was asked for; what was left out is null and decided by the dataset. */
export interface ReportOptions extends FileOptions {
  /** Of the catalogue; its first when null. */
  readonly dataset: string | null
  readonly technologies: readonly Technology[] | null
  readonly operators: readonly string[] | null
  readonly reach: Partial<DefaultReach>
  readonly reachFactor: number | null
  readonly format: 'text' | 'json'
  readonly out: string | null
  readonly help: boolean
}

const text = { type: 'string' } as const
export const REPORT_OPTIONS = {
  dataset: text,
  ...FILE_OPTIONS,
  technologies: text,
  operators: text,
  reach: text,
  'reach-factor': text,
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

function formatOf(found: string): Result<'text' | 'json', string> {
  return found === 'text' || found === 'json' ? ok(found) : wrong('format', found, 'text hoặc json')
}

/** Options of the report; the error is one line that says which option is wrong and what it should be. */
export function reportOptions(args: readonly string[]): Result<ReportOptions, string> {
  const given = commandLine(args, REPORT_OPTIONS)
  if (!given.ok) return given
  const { value, has } = given.value
  const files = fileOptions(value)
  if (!files.ok) return files
  const technologies = optional(value('technologies'), technologiesOf)
  if (!technologies.ok) return technologies
  const reach = optional(value('reach'), reachOf)
  if (!reach.ok) return reach
  const reachFactor = optional(value('reach-factor'), factorOf)
  if (!reachFactor.ok) return reachFactor
  const format = optional(value('format'), formatOf)
  if (!format.ok) return format
  const operators = value('operators')
  return ok({
    dataset: value('dataset') ?? null,
    ...files.value,
    technologies: technologies.value,
    operators: operators === undefined ? null : listOf(operators).map(operatorOf),
    reach: reach.value ?? {},
    reachFactor: reachFactor.value,
    format: format.value ?? 'text',
    out: value('out') ?? null,
    help: has('help'),
  })
}
