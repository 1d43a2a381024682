import type { Finding, FindingKind } from '../../checks/finding'
import type { Dataset } from '../../province/dataset'
import { columnText } from '../shared/columnText'
import type { Words } from '../words/useWords'
import { communeName, firstName } from './namesOf'
import { valueText } from './valueText'

/** Metres where a person would say metres. */
const lengthText = (km: number, { f }: Words) =>
  km < 1 ? f.withUnit(f.count(Math.round(km * 1000)), 'm') : f.km(km, km < 10 ? 1 : 0)

/** The kinds whose sentence needs no more than a count and what was found. */
const plain = (kind: FindingKind, { ids, found, edition, expected }: Finding, { t, f }: Words, more = {}) =>
  t(`findings.text.${kind}` as Parameters<typeof t>[0], {
    count: ids.length,
    n: f.count(ids.length),
    found: found ?? '',
    expected: expected ?? '',
    edition: edition ?? '',
    ...more,
  })

/** What was found, as a sentence with its numbers. The compiler asks for every kind. */
export function findingText(finding: Finding, dataset: Dataset, words: Words): string {
  const { t, f } = words
  const name = firstName(dataset, finding)
  const found = finding.found ?? ''
  switch (finding.kind) {
    case 'outside': {
      const values = {
        name,
        found,
        km: lengthText(finding.kmOutside, words),
        commune: communeName(dataset, finding.nearest),
      }
      const swap = finding.swapFits ? ` ${t('findings.text.swapFits')}` : ''
      return `${t('findings.text.outside', values)}${swap}`
    }
    case 'other-commune': {
      const values = { name, found, expected: finding.expected ?? '' }
      return finding.kmAway === null
        ? t('findings.text.other-commune-blind', values)
        : t('findings.text.other-commune', { ...values, km: lengthText(finding.kmAway, words) })
    }
    case 'unknown-commune':
      return finding.layer === 'communes'
        ? t('findings.text.unknown-commune-here', { found, edition: finding.edition ?? '' })
        : plain(finding.kind, finding, words)
    case 'homonym':
      return plain(finding.kind, finding, words, { communes: f.count(finding.communes) })
    case 'other-edition':
      return plain(finding.kind, finding, words, {
        filed: finding.filedUnder,
        communes: f.count(finding.communes),
        edition: finding.expected ?? '',
      })
    case 'same-place':
    case 'same-address':
    case 'same-station':
    case 'same-village':
      return plain(finding.kind, finding, words, { distance: lengthText(finding.metres / 1000, words) })
    case 'households-without-people':
    case 'more-households-than-people':
    case 'more-poor-than-households':
    case 'reach-too-long':
    case 'date-in-future': {
      const of = finding.kind === 'date-in-future' ? 'date' : 'number'
      return t('findings.value', {
        name,
        column: columnText(finding.column, t),
        found: valueText(found, of, f),
        expected: valueText(finding.expected ?? '', of, f),
      })
    }
    case 'unknown-operator':
      return found === ''
        ? t('findings.text.without-operator', {
            count: finding.ids.length,
            n: f.count(finding.ids.length),
            expected: finding.expected ?? '',
          })
        : plain(finding.kind, finding, words)
    case 'population-differs':
      return t('findings.text.population-differs', {
        commune: name,
        villages: f.count(finding.villagePeople),
        people: f.count(finding.communePeople),
      })
    case 'population-unknown':
      return t('findings.text.population-unknown', {
        commune: name,
        villages: f.count(finding.villagePeople),
      })
    case 'published-differs':
      return t('findings.text.published-differs', {
        people: f.count(finding.communePeople),
        published: f.count(finding.published),
      })
    case 'without-successor':
      return t(finding.found === null ? 'findings.text.without-successor' : 'findings.text.lost-successor', {
        commune: name,
        found,
      })
    case 'without-boundary':
    case 'without-predecessor':
      return t(`findings.text.${finding.kind}`, { commune: name })
    case 'missing-communes':
      return t('findings.text.missing-communes', {
        edition: finding.edition ?? '',
        missing: f.count(finding.missing),
        registered: f.count(finding.registered),
        expected: finding.expected ?? '',
      })
    case 'code-and-name-differ':
    case 'ambiguous-province-code':
    case 'unknown-postal-kind':
    case 'people-unknown':
    case 'repeated-code':
    case 'unknown-edition':
      return plain(finding.kind, finding, words)
    case 'identical':
      return plain(finding.kind, finding, words, { name })
  }
}
