import type { ColumnSample, FileShape } from './openedFile'
import type { RawFile } from './rawFile'
import { shortened } from './shortened'
import { ROWS_A_STEP } from './table/cells'

const MOST_SAMPLES = 5

/** What is known of a column while the records are walked. */
interface Tally {
  readonly samples: Set<string>
  filled: number
}

function* columnSamples({ columns, records }: RawFile): Generator<void, readonly ColumnSample[]> {
  const tallies = new Map<string, Tally>(
    columns.map((heading) => [heading, { samples: new Set(), filled: 0 }]),
  )
  for (const [i, { values }] of records.entries()) {
    if (i % ROWS_A_STEP === 0) yield
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

/** What a file is, whatever will be made of it; in steps of some milliseconds. */
export function* fileShapeInSteps(raw: RawFile, file: string): Generator<void, FileShape> {
  const { form, encoding, sheets, sheet, grid } = raw
  const headingRow = grid?.headingRow ?? null
  return {
    file,
    form,
    encoding,
    sheets,
    sheet,
    headingRow: headingRow === null ? null : headingRow + 1,
    columns: yield* columnSamples(raw),
    records: raw.records.length,
  }
}
