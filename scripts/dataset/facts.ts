import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { LonLat } from '../../src/geometry/position'

/** Rows of a table of facts, every cell as text. A fact that is not there is a mistake in this folder: it throws. */
export function factsOf(file: string): readonly Fact[] {
  const text = readFileSync(join(import.meta.dirname, 'facts', file), 'utf8')
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  return data.map((row) => new Fact(file, row))
}

export class Fact {
  readonly #file: string
  readonly #row: Readonly<Record<string, string>>

  constructor(file: string, row: Readonly<Record<string, string>>) {
    this.#file = file
    this.#row = row
  }

  text(column: string): string {
    const value = this.#row[column]
    if (value === undefined) throw new Error(`${this.#file}: no column ${column}`)
    return value
  }

  number(column: string): number {
    const value = Number(this.text(column))
    if (!Number.isFinite(value)) throw new Error(`${this.#file}: ${column} is not a number`)
    return value
  }

  position(): LonLat {
    return [this.number('lon'), this.number('lat')]
  }
}
