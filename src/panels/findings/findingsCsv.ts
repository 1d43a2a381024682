import type { Dataset } from '../../province/dataset'
import type { ExportedFile } from '../../session/exportedFile'
import { textCsv } from '../exchange/textCsv'
import type { Words } from '../words/useWords'
import type { Entry } from './entry'
import { kindOf } from './entry'
import { entrySources, entryText, kindText } from './entryText'

const COLUMNS = [
  'severity',
  'layer',
  'kind',
  'file',
  'sheet',
  'row',
  'column',
  'ids',
  'found',
  'expected',
  'sentence',
  'treatment',
] as const

function rowOf(entry: Entry, dataset: Dataset, words: Words): readonly string[] {
  const { t } = words
  const sources = entrySources(entry, dataset)
  const { column, found, expected } = entry.from === 'checks' ? entry.finding : entry.issue
  return [
    t(`findings.severity.${entry.severity}`),
    entry.layer ? t(`findings.layers.${entry.layer}`) : '',
    kindText(kindOf(entry), words),
    [...new Set(sources.map(({ file }) => file))].join('; '),
    [...new Set(sources.flatMap(({ sheet }) => sheet ?? []))].join('; '),
    sources.flatMap(({ row }) => row ?? []).join('; '),
    column ?? '',
    entry.from === 'checks' ? entry.finding.ids.join('; ') : '',
    found ?? '',
    expected ?? '',
    entryText(entry, dataset, words),
    entry.from === 'checks' ? t(`findings.treatment.${entry.finding.treatment}`) : '',
  ]
}

/** The list as a file: for whoever mends the data elsewhere. */
export const findingsCsv = (entries: readonly Entry[], dataset: Dataset, words: Words): ExportedFile => ({
  name: words.t('findings.csvName'),
  mime: 'text/csv;charset=utf-8',
  bytes: textCsv([
    COLUMNS.map((key) => words.t(`findings.csv.${key}`)),
    ...entries.map((entry) => rowOf(entry, dataset, words)),
  ]),
})
