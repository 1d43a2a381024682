import type { ColumnSample, FileShape } from './openedFile'
import type { RawFile } from './rawFile'
import { shortened } from './shortened'

const MOST_SAMPLES = 5

/** What is known of a column while the records are walked. */
interface Tally {
  readonly samples: Set<string>
  filled: number
}

function columnSamples({ columns, records }: RawFile): readonly ColumnSample[] {
  const tallies = new Map<string, Tally>(
    columns.map((heading) => [heading, { samples: new Set(), filled: 0 }]),
  )
  for (const { values } of records) {
    for (const [heading, value] of values) {
      const tally = tallies.get(heading)
      if (!tally || value === null || value === '') continue
      tally.filled++
      if (tally.samples.size < MOST_SAMPLES && !(typeof value === 'string' && tally.samples.has(value)))
        tally.samples.add(shortened(value) ?? '')
    }
  }
  return [...tallies].map(([heading, { samples, filled }]) => ({ heading, samples: [...samples], filled }))
}

/** What a file is, whatever will be made of it. */
export function fileShape(raw: RawFile, file: string): FileShape {
  const { form, encoding, sheets, sheet, grid } = raw
  const headingRow = grid?.headingRow ?? null
  return {
    file,
    form,
    encoding,
    sheets,
    sheet,
    headingRow: headingRow === null ? null : headingRow + 1,
    columns: columnSamples(raw),
    records: raw.records.length,
  }
}
