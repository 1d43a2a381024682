import type { FindingKind } from '../../checks/finding'
import type { Dataset, Layer } from '../../province/dataset'
import { recordSource } from '../../province/recordSource'
import { issueWords } from '../exchange/issueWords'
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

/** File and row of an entry; of a finding those of its first record. */
export function entrySource(entry: Entry, dataset: Dataset) {
  if (entry.from === 'file') return { file: entry.issue.file, row: entry.issue.row }
  const { layer, edition, ids } = entry.finding
  const [id] = ids
  if (id === undefined) return null
  if (layer !== 'communes') return recordSource<Identified>(dataset[layer] as Layer<Identified>, id)
  const communes = edition && dataset.communes[edition]
  return communes ? recordSource(communes, id) : null
}

export function sourceText(entry: Entry, dataset: Dataset, { t, f }: Words): string {
  const source = entrySource(entry, dataset)
  if (!source) return entry.from === 'checks' && entry.finding.ids.length > 0 ? t('findings.byHand') : ''
  return source.row === null
    ? source.file
    : t('findings.placeRow', { file: source.file, row: f.count(source.row) })
}
