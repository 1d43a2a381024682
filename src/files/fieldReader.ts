import type { ExtraProperties, Json } from '../base/json'
import { columnTexts } from './columnTexts'
import type { IssueKind } from './fileIssue'
import { isoDate } from './isoDate'
import type { IssueLog } from './issueLog'
import { type NumberNature, type NumberStyle, numberStyleOf, parseNumber } from './numberStyle'
import type { RawFile, RawRecord } from './rawFile'
import type { RecordValues } from './recordValues'
import { inUnitOf, isFiner, splitUnit } from './unit'
import { FLAG_WORDS, meaningOf, type Words } from './words'

/** A number must lie in [least, most]. */
export interface NumberField {
  readonly nature: NumberNature
  readonly least: number
  readonly most: number
}

/** The fields of one record, each as the type it should be. What cannot be used is null, and an issue says so. */
export interface FieldReader {
  readonly row: number
  /** Text, or a number or flag as text; null when absent or blank. */
  text(field: string): string | null
  /** Text that every record should have: "" when the cell is blank, and an issue says so. */
  expected(field: string): string
  number(field: string, rule: NumberField): number | null
  flag(field: string): boolean | null
  /** One of an enumeration; an unknown word is noted under `unknown` and read as null. */
  word<T extends string>(field: string, words: Words<T>, unknown: IssueKind): T | null
  /** ISO date, or text as it is; day/month/year, as Vietnamese files write it, is turned round. */
  date(field: string): string | null
  /** The column of a field, as the file names it; the field's own name when the file has none. */
  columnOf(field: string): string
  /** Everything that is no field of the layer. */
  extra(): ExtraProperties
}

const isAbsent = (value: Json | undefined): value is null | undefined | '' =>
  value === undefined || value === null || value === ''

const isScalar = (value: Json) => typeof value !== 'object'

/** A list of scalars reads as one text; an object as none. */
function plainText(value: Exclude<Json, null>): string | null {
  if (typeof value !== 'object') return String(value)
  return Array.isArray(value) && value.every(isScalar) ? value.join('; ') : null
}

function* bareNumbers(texts: Iterable<string>): Generator<string> {
  for (const text of texts) yield splitUnit(text).number
}

/** Decides the number style of each column once, when it is first asked for. */
function stylesOf(file: RawFile) {
  const styles = new Map<string, NumberStyle>()
  return (heading: string, nature: NumberNature): NumberStyle => {
    const known = styles.get(heading)
    if (known) return known
    const style = numberStyleOf(bareNumbers(columnTexts(file, heading)), nature)
    styles.set(heading, style)
    return style
  }
}

/** What the readers of all records of a file share. */
interface Shared {
  readonly columns: ReadonlyMap<string, string>
  /** Of a table: headings that are no field. null for features, which may have properties of their own each. */
  readonly others: readonly string[] | null
  readonly known: ReadonlySet<string>
  readonly styleOf: ReturnType<typeof stylesOf>
  readonly log: IssueLog
}

class RecordFields implements FieldReader {
  readonly row: number
  readonly #values: RecordValues
  readonly #shared: Shared

  constructor({ row, values }: RawRecord, shared: Shared) {
    this.row = row
    this.#values = values
    this.#shared = shared
  }

  columnOf(field: string): string {
    return this.#shared.columns.get(field) ?? field
  }

  #found(field: string): Json | undefined {
    const heading = this.#shared.columns.get(field)
    return heading === undefined ? undefined : this.#values.get(heading)
  }

  #changed(kind: IssueKind, field: string, found?: Json, expected?: string): void {
    this.#shared.log.changed(kind, this.row, this.columnOf(field), found, expected)
  }

  text(field: string): string | null {
    const value = this.#found(field)
    if (isAbsent(value)) return null
    const plain = plainText(value)
    if (plain === null) this.#changed('impossible-value', field, value)
    return plain?.normalize('NFC').trim() || null
  }

  expected(field: string): string {
    const written = this.text(field)
    // A column that is missing altogether is one issue of the file, not one of each row.
    if (written === null && this.#shared.columns.has(field)) this.#changed('missing-value', field)
    return written ?? ''
  }

  #numeric(field: string, nature: NumberNature): number | null {
    const value = this.#found(field)
    const heading = this.columnOf(field)
    if (typeof value === 'number')
      return Number.isFinite(value) ? inUnitOf(field, heading, null, value) : null
    if (typeof value !== 'string') return null
    const { number, unit } = splitUnit(value)
    // Kilometres written in metres are whole: "2.381" are 2381.
    const written = isFiner(field, heading) ? 'count' : nature
    const parsed = parseNumber(number, this.#shared.styleOf(heading, written))
    return parsed === null ? null : inUnitOf(field, heading, unit, parsed)
  }

  number(field: string, { nature, least, most }: NumberField): number | null {
    const value = this.#found(field)
    if (isAbsent(value)) return null
    const number = this.#numeric(field, nature)
    if (number !== null && number >= least && number <= most) return number
    this.#changed(number === null ? 'not-a-number' : 'impossible-value', field, value, `${least}…${most}`)
    return null
  }

  flag(field: string): boolean | null {
    const value = this.#found(field)
    if (typeof value === 'boolean' || isAbsent(value)) return isAbsent(value) ? null : value
    const meaning = meaningOf(this.text(field) ?? '', FLAG_WORDS)
    if (meaning === null) this.#changed('impossible-value', field, value)
    return meaning === null ? null : meaning === 'yes'
  }

  word<T extends string>(field: string, words: Words<T>, unknown: IssueKind): T | null {
    const written = this.text(field)
    const meaning = written === null ? null : meaningOf(written, words)
    if (written !== null && meaning === null)
      this.#changed(unknown, field, written, Object.keys(words).join(', '))
    return meaning
  }

  date(field: string): string | null {
    const written = this.text(field)
    return written === null ? null : isoDate(written)
  }

  extra(): ExtraProperties {
    const { known, others } = this.#shared
    if (!others) return Object.fromEntries([...this.#values].filter(([heading]) => !known.has(heading)))
    const extra: Record<string, Json> = {}
    for (const heading of others) {
      const value = this.#values.get(heading)
      if (value !== undefined) extra[heading] = value
    }
    return extra
  }
}

/** Makes the readers of the records of a file, for a layer whose fields stand in `columns`. */
export function fieldReaders(file: RawFile, columns: ReadonlyMap<string, string>, log: IssueLog) {
  const known = new Set(columns.values())
  const others = file.form === 'table' ? file.columns.filter((heading) => !known.has(heading)) : null
  const shared: Shared = { columns, others, known, styleOf: stylesOf(file), log }
  return (record: RawRecord): FieldReader => new RecordFields(record, shared)
}
