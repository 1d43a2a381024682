import type { RawFile } from './rawFile'

/** The texts of a column, blank cells left out: what its number style is decided from. */
export function* columnTexts(file: RawFile, heading: string): Generator<string> {
  for (const { values } of file.records) {
    const value = values.get(heading)
    if (typeof value === 'string' && value !== '') yield value
  }
}
