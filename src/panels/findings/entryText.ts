import type { FindingKind } from '../../checks/finding'
import type { Dataset, Layer } from '../../province/dataset'
import { type RecordSource, recordSource } from '../../province/recordSource'
import { issueWords } from '../exchange/issueWords'
import { rowNumbersText } from '../shared/rowNumbersText'
import type { Words } from '../words/useWords'
import type { Entry, EntryKind } from './entry'
import { findingText } from './findingText'

/** What is wrong with all entries of a kind, as a title. */
export const kindText = (kind: EntryKind, { t }: Words): string =>
  kind.from === 'checks'
    ? t(`findings.kind.${kind.kind satisfies FindingKind}`)
    : issueWords(kind, t).what.replace(/\.$/, '')

/** What is wrong, as a sentence. */
export function entryText(entry: Entry, dataset: Dataset, words: Words): string {
  if (entry.from === 'checks') return findingText(entry.finding, dataset, words)
  const { what, todo } = issueWords(entry.issue, words.t)
  const { column, found } = entry.issue
  const where = [column, found].filter(Boolean).join(': ')
  return [where === '' ? what : `${what.replace(/\.$/, '')} (${where}).`, todo].join(' ')
}

type Identified = { readonly id: string }

/** Files and rows of an entry, each once; of a finding those of its records that a file gave. */
export function entrySources(entry: Entry, dataset: Dataset): readonly RecordSource[] {
  if (entry.from === 'file')
    return [{ file: entry.issue.file, sheet: entry.issue.sheet ?? null, row: entry.issue.row }]
  const { layer, edition, ids } = entry.finding
  const inEdition = edition ? dataset.communes[edition] : undefined
  const holder = (layer === 'communes' ? inEdition : dataset[layer]) as Layer<Identified> | undefined
  if (!holder) return []
  const known = new Map<string, RecordSource>()
  for (const id of ids) {
    const source = recordSource(holder, id)
    if (source) known.set(`${source.file} ${source.sheet} ${source.row}`, source)
  }
  return [...known.values()]
}

/** "thon.csv, dòng 4, 5", "tram.xlsx, trang tính “Trạm”, dòng 7" */
export function sourceText(entry: Entry, dataset: Dataset, words: Words): string {
  const { t } = words
  const rowsOf = new Map<string, number[]>()
  for (const { file, sheet, row } of entrySources(entry, dataset)) {
    const table = sheet === null ? file : t('findings.sheetOf', { file, sheet })
    const before = rowsOf.get(table) ?? []
    rowsOf.set(table, row === null ? before : [...before, row])
  }
  if (rowsOf.size === 0)
    return entry.from === 'checks' && entry.finding.ids.length > 0 ? t('findings.byHand') : ''
  return [...rowsOf]
    .map(([table, rows]) =>
      rows.length === 0
        ? table
        : t('findings.placeRows', { file: table, count: rows.length, rows: rowNumbersText(rows, words) }),
    )
    .join(' · ')
}
