import type { LayerRead } from '../../files/layerRead'
import type { IssueRow } from '../exchange/issueRow'
import { entryText } from '../findings/entryText'
import { columnText } from '../shared/columnText'
import type { Words } from '../words/useWords'
import type { FoundLooks } from './useFindingLooks'

type Place = Pick<IssueRow, 'severity' | 'file' | 'sheet'>

const placeIn = (file: string, read: LayerRead): Place => ({
  severity: 'to-see',
  file,
  sheet: read.reading.sheet ?? '',
})

/** What the checks found in a file, a line for each of its rows. */
export function lookRows(
  file: string,
  read: LayerRead,
  found: FoundLooks,
  words: Words,
): readonly IssueRow[] {
  const place = placeIn(file, read)
  return found.looks.flatMap(({ group: { key, entries }, entryRows }) =>
    entries.flatMap((entry, i): readonly IssueRow[] => {
      if (entry.from !== 'checks') return []
      const { column, found: text, expected } = entry.finding
      const said = {
        ...place,
        column: columnText(column, words.t) || words.t('exchange.outcomes.wholeRow'),
        found: text ?? '',
        expected: expected ?? '',
        what: entryText(entry, found.dataset, words),
        todo: '',
      }
      return entryRows[i]!.map((row) => ({ ...said, id: `${key} ${i} ${row}`, row }))
    }),
  )
}

/** Rows that land outside the territory, a line each. */
export function outsideRowsOf(
  file: string,
  read: LayerRead,
  rows: readonly number[],
  { t }: Words,
): readonly IssueRow[] {
  const said = {
    ...placeIn(file, read),
    column: t('exchange.outcomes.wholeRow'),
    found: '',
    expected: '',
    what: `${t('findings.kind.outside')}.`,
    todo: '',
  }
  return rows.map((row) => ({ ...said, id: `outside ${row}`, row }))
}
