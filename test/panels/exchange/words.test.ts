import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FileRefusal, type IssueKind, isLeftOut, LEFT_OUT_KINDS } from '../../../src/files/fileIssue'
import { issueWords } from '../../../src/panels/exchange/issueWords'
import { refusalWords } from '../../../src/panels/exchange/refusalWords'
import { type Language, startWords } from '../../../src/panels/words/startWords'
import { translateOf } from '../../../src/panels/words/translate'

const LANGUAGES: readonly Language[] = ['vi', 'en']

/** A record, so that the compiler refuses this test when a kind is added and not listed. */
const KINDS: Readonly<Record<IssueKind, true>> = {
  'missing-coordinates': true,
  'not-a-number': true,
  'coordinates-out-of-range': true,
  'coordinates-swapped': true,
  'missing-geometry': true,
  'wrong-geometry': true,
  'ring-not-closed': true,
  'ring-too-short': true,
  'ring-crosses-itself': true,
  'missing-value': true,
  'unknown-technology': true,
  'unknown-postal-kind': true,
  'unknown-status': true,
  'impossible-value': true,
  'repeated-id': true,
  'unreadable-row': true,
  'encoding-converted': true,
  'other-sheets': true,
  'heading-row': true,
  'section-row': true,
  'total-row': true,
  'text-row': true,
  'filled-down': true,
  'record-split': true,
  'coordinates-converted': true,
  'site-elsewhere': true,
}

const file = 'trạm.csv'
const REFUSALS: Readonly<{ [Kind in FileRefusal['kind']]: Extract<FileRefusal, { kind: Kind }> }> = {
  missing: { kind: 'missing', file, detail: '404' },
  empty: { kind: 'empty', file },
  'too-large': { kind: 'too-large', file, found: '600 MB' },
  'not-text': { kind: 'not-text', file },
  'not-json': { kind: 'not-json', file, detail: 'line 3' },
  'not-geojson': { kind: 'not-geojson', file, found: 'Topology' },
  'unknown-format': { kind: 'unknown-format', file, found: '.docx' },
  'password-protected': { kind: 'password-protected', file },
  'old-workbook': { kind: 'old-workbook', file },
  'no-records': { kind: 'no-records', file },
  'no-coordinate-columns': { kind: 'no-coordinate-columns', file, columns: ['a', 'b'] },
  'unknown-layer': { kind: 'unknown-layer', file, columns: [] },
  'nothing-usable': { kind: 'nothing-usable', file, layer: 'stations', rejected: 12 },
  cancelled: { kind: 'cancelled', file },
  overtaken: { kind: 'overtaken', file },
  'bad-catalog': { kind: 'bad-catalog', file, detail: 'files' },
}

/** A sentence, with every value filled in and no key left. */
const isSentence = (text: string) => text.length > 8 && /[.!)]$/.test(text) && !/\{\{|exchange\./.test(text)

beforeAll(() => {
  startWords('vi')
})

describe.each(LANGUAGES)('in %s', (language) => {
  const t = () => translateOf(i18next.getFixedT(language))

  it.each((Object.keys(KINDS) as IssueKind[]).filter((kind) => !isLeftOut(kind)))(
    '%s says what it is and what to do',
    (kind) => {
      const rejected = issueWords({ kind, severity: 'rejected' }, t())
      const changed = issueWords({ kind, severity: 'changed' }, t())
      for (const sentence of [rejected.what, rejected.todo, changed.todo])
        expect(sentence).toSatisfy(isSentence)
      expect(rejected.todo).not.toBe(changed.todo)
    },
  )

  it.each(LEFT_OUT_KINDS)('%s says that it is no record', (kind) => {
    const { what, todo } = issueWords({ kind, severity: 'left-out' }, t())
    for (const sentence of [what, todo]) expect(sentence).toSatisfy(isSentence)
  })

  it.each(Object.values(REFUSALS))('a file that is $kind names the file and what to do', (refusal) => {
    const sentence = refusalWords(refusal, t())
    expect(sentence).toSatisfy(isSentence)
    expect(sentence).toContain(file)
  })

  it('names the columns it saw, or that there are none', () => {
    expect(refusalWords(REFUSALS['no-coordinate-columns'], t())).toContain('a, b')
    expect(refusalWords(REFUSALS['unknown-layer'], t())).toMatch(/không có|none/)
  })
})

it('says the same thing differently in the two languages', () => {
  for (const refusal of Object.values(REFUSALS))
    expect(refusalWords(refusal, translateOf(i18next.getFixedT('vi')))).not.toBe(
      refusalWords(refusal, translateOf(i18next.getFixedT('en'))),
    )
})
