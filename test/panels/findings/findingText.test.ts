import { describe, expect, it } from 'vitest'
import type { About, Finding, FindingKind } from '../../../src/checks/finding'
import { findingText } from '../../../src/panels/findings/findingText'
import { valueText } from '../../../src/panels/findings/valueText'
import { formatOf } from '../../../src/panels/shared/format'
import { startWords } from '../../../src/panels/words/startWords'
import { translateOf } from '../../../src/panels/words/translate'
import { vi as vietnamese } from '../../../src/panels/words/vi'
import { communeId } from '../../../src/province/commune'
import { PROVINCE } from '../fakeProvince'

const [village] = PROVINCE.villages.records
const XA_AN = communeId('2020', '19001')

const about = (said: Partial<About>): About => ({
  severity: 'worth-a-look',
  layer: 'villages',
  edition: null,
  records: [0],
  ids: [village!.id],
  column: null,
  found: null,
  expected: null,
  treatment: 'kept',
  ...said,
})
const two = { records: [0, 1], ids: ['a', 'b'] }
const ofCommune = { layer: 'communes', edition: '2020', ids: [XA_AN] } as const

/** One of each kind; the compiler asks for every one. */
const EXAMPLES: { readonly [Kind in FindingKind]: Extract<Finding, { kind: Kind }> } = {
  outside: {
    ...about({ found: '16.71000, 106.75000' }),
    kind: 'outside',
    kmOutside: 1.1,
    nearest: XA_AN,
    swapFits: false,
  },
  'other-commune': {
    ...about({ found: 'Xã Bình', expected: 'Xã An, Huyện Núi' }),
    kind: 'other-commune',
    kmAway: 5.3,
    named: communeId('2020', '19002'),
    located: XA_AN,
  },
  'unknown-commune': { ...about({ found: 'Xã Lạ' }), kind: 'unknown-commune' },
  homonym: { ...about({ found: 'Phường 1' }), kind: 'homonym', communes: 2 },
  'code-and-name-differ': { ...about({ found: '19001 · Bình' }), kind: 'code-and-name-differ' },
  'other-edition': {
    ...about({ ...two, found: '2025', expected: '2020' }),
    kind: 'other-edition',
    filedUnder: '2025',
    communes: 1,
  },
  'ambiguous-province-code': { ...about({ found: '44' }), kind: 'ambiguous-province-code' },
  identical: { ...about(two), kind: 'identical' },
  'same-place': { ...about({ ...two, found: 'Bưu cục A; Bưu cục B' }), kind: 'same-place', metres: 12 },
  'same-address': { ...about({ ...two, found: '5 Hùng Vương' }), kind: 'same-address', metres: 900 },
  'same-station': { ...about({ ...two, found: 'Viettel · 4G' }), kind: 'same-station', metres: 4 },
  'same-village': { ...about({ ...two, found: 'Thôn Đầu' }), kind: 'same-village', metres: 120 },
  'households-without-people': {
    ...about({ column: 'population', found: '0', expected: '≥ 12' }),
    kind: 'households-without-people',
  },
  'more-households-than-people': {
    ...about({ column: 'households', found: '12', expected: '≤ 11' }),
    kind: 'more-households-than-people',
  },
  'more-poor-than-households': {
    ...about({ column: 'poor_households', found: '21', expected: '≤ 20' }),
    kind: 'more-poor-than-households',
  },
  'reach-too-long': {
    ...about({ column: 'reach_km', found: '36.5', expected: '≤ 35' }),
    kind: 'reach-too-long',
    limitKm: 35,
  },
  'date-in-future': {
    ...about({ column: 'on_air', found: '2031', expected: '≤ 2026-07-01' }),
    kind: 'date-in-future',
  },
  'unknown-operator': {
    ...about({ column: 'operator', found: 'iTel', expected: 'Viettel, VNPT' }),
    kind: 'unknown-operator',
  },
  'unknown-postal-kind': { ...about({ column: 'kind' }), kind: 'unknown-postal-kind' },
  'people-unknown': { ...about({ column: 'population' }), kind: 'people-unknown' },
  'population-differs': {
    ...about({ ...ofCommune, found: '2000', expected: '2480' }),
    kind: 'population-differs',
    villagePeople: 2480,
    communePeople: 2000,
  },
  'population-unknown': {
    ...about({ ...ofCommune, expected: '2480' }),
    kind: 'population-unknown',
    villagePeople: 2480,
  },
  'published-differs': {
    ...about({ ...ofCommune, ids: [], found: '10000', expected: '12345' }),
    kind: 'published-differs',
    communePeople: 10_000,
    published: 12_345,
  },
  'repeated-code': { ...about({ ...ofCommune, ...two, found: '19001' }), kind: 'repeated-code' },
  'without-boundary': { ...about(ofCommune), kind: 'without-boundary' },
  'without-successor': { ...about({ ...ofCommune, found: '19999' }), kind: 'without-successor' },
  'without-predecessor': { ...about(ofCommune), kind: 'without-predecessor' },
  'missing-communes': {
    ...about({ ...ofCommune, ids: [], expected: '19330, 19333' }),
    kind: 'missing-communes',
    missing: 2,
    registered: 125,
  },
  'unknown-edition': {
    ...about({ ...ofCommune, edition: 'unknown', ids: [], expected: '2020, 2025' }),
    kind: 'unknown-edition',
  },
}
const KINDS = Object.keys(EXAMPLES) as FindingKind[]

function wordsIn(language: 'vi' | 'en') {
  const i18n = startWords(language)
  void i18n.changeLanguage(language)
  return { t: translateOf(i18n.t), f: formatOf(language) }
}

describe.each(['vi', 'en'] as const)('in the language %s', (language) => {
  const words = () => wordsIn(language)

  it.each(KINDS)('the finding “%s” says what was found and what is expected', (kind) => {
    const finding = EXAMPLES[kind]
    const sentence = findingText(finding, PROVINCE, words())
    expect(sentence).toMatch(/[.]$/)
    expect(sentence).not.toContain('{{')
    for (const said of [finding.found, finding.expected]) {
      if (said === null) continue
      const { f } = words()
      const spellings = [
        said,
        f.count(Number(said)),
        valueText(said, 'number', f),
        valueText(said, 'date', f),
      ]
      expect(
        spellings.some((text) => sentence.includes(text)),
        `“${said}” in: ${sentence}`,
      ).toBe(true)
    }
  })

  it.each(KINDS)('the finding “%s” has a title and says what to do', (kind) => {
    const { t } = words()
    expect(t(`findings.kind.${kind}`)).not.toContain('findings.')
    expect(t(`findings.todo.${kind}`)).toMatch(/[.]$/)
  })
})

describe('what to do', () => {
  it('is said of all 29 kinds, of each another thing', () => {
    expect(KINDS).toHaveLength(29)
    expect(Object.keys(vietnamese.findings.todo).sort()).toEqual([...KINDS].sort())
    expect(new Set(Object.values(vietnamese.findings.todo)).size).toBe(29)
  })
})

describe('a sentence', () => {
  it('about the edition, the place and the value is that of a person', () => {
    const said = (kind: FindingKind) =>
      findingText(EXAMPLES[kind], PROVINCE, wordsIn('vi')).replaceAll('\u202f', ' ')
    expect(said('outside')).toBe(
      'Bản Xa (vĩ độ, kinh độ 16.71000, 106.75000) nằm ngoài địa bàn 1,1 km, gần nhất là Xã An.',
    )
    expect(said('population-differs')).toBe('Xã An: các thôn cộng lại 2.480 người, số của xã 2.000 người.')
    expect(said('reach-too-long')).toBe('Bản Xa: Tầm phủ, km là 36,5, cần ≤ 35.')
    expect(said('date-in-future')).toBe('Bản Xa: Ngày phát sóng là 2031, cần ≤ 1/7/2026.')
  })
})
