import type { Commune } from '../province/commune'
import type { Dataset } from '../province/dataset'
import type { Edition } from '../province/edition'
import type { About, Finding, Severity } from './finding'
import { REGISTERS } from './gazetteer'
import { communeNameKeys } from './placeName'

interface Said {
  readonly column?: string | null
  readonly found?: string | null
  readonly expected?: string | null
}

/** What a finding says of communes of one edition, by their indices. */
export const aboutCommunes = (
  edition: Edition,
  communes: readonly Commune[],
  indices: readonly number[],
  severity: Severity,
  { column = null, found = null, expected = null }: Said = {},
): About => ({
  severity,
  layer: 'communes',
  edition,
  records: indices,
  ids: indices.map((i) => communes[i]!.id),
  column,
  found,
  expected,
  treatment: 'kept',
})

const indicesWhere = (communes: readonly Commune[], keep: (commune: Commune) => boolean) =>
  communes.flatMap((commune, i) => (keep(commune) ? [i] : []))

function repeatedCodes(edition: Edition, communes: readonly Commune[]): Finding[] {
  const byCode = new Map<string, number[]>()
  communes.forEach(({ code }, i) => {
    byCode.set(code, [...(byCode.get(code) ?? []), i])
  })
  return [...byCode]
    .filter(([, indices]) => indices.length > 1)
    .map(([code, indices]) => ({
      ...aboutCommunes(edition, communes, indices, 'must-see', { column: 'code', found: code }),
      kind: 'repeated-code',
    }))
}

/** A ring of three corners is closed by a fourth position. */
const FEWEST_POSITIONS = 4
const hasGround = ({ boundary }: Commune) =>
  boundary.some(([outer]) => outer !== undefined && outer.length >= FEWEST_POSITIONS)

function withoutBoundary(edition: Edition, communes: readonly Commune[]): Finding[] {
  const indices = indicesWhere(communes, (commune) => !hasGround(commune))
  return indices.map((i) => ({
    ...aboutCommunes(edition, communes, [i], 'must-see'),
    kind: 'without-boundary',
  }))
}

/**
 * Communes of a registered edition beside its register: codes and names that are not in it, and what is missing. A file
 * that holds less than half of the register is a part of the province on purpose: nothing is missing there. One of which
 * the register knows less than half is of another province.
 */
function besideRegister(edition: Edition, communes: readonly Commune[]): Finding[] {
  const register = REGISTERS[edition]
  if (!register) return []
  const isIn = ({ code, name }: Commune) => communeNameKeys(name).includes(register.get(code) ?? '')
  const strangers = indicesWhere(communes, (commune) => !isIn(commune))
  if (2 * strangers.length > communes.length) return []
  const unknown = strangers.map((i): Finding => {
    const { code, name } = communes[i]!
    const about = { column: register.has(code) ? 'name' : 'code', found: `${code} · ${name}` }
    return { ...aboutCommunes(edition, communes, [i], 'worth-a-look', about), kind: 'unknown-commune' }
  })
  const held = new Set(communes.map(({ code }) => code))
  const missing = [...register.keys()].filter((code) => !held.has(code))
  if (missing.length === 0 || 2 * missing.length > register.size) return unknown
  const about = { column: 'code', expected: missing.join(', ') }
  return [
    ...unknown,
    {
      ...aboutCommunes(edition, communes, [], 'worth-a-look', about),
      kind: 'missing-communes',
      missing: missing.length,
      registered: register.size,
    },
  ]
}

/** Communes of 2020 that became part of a unit that is not there, and units of 2025 that none became part of. */
export function editionPairFindings({ communes }: Pick<Dataset, 'communes'>): Finding[] {
  const [before, after] = [communes['2020']?.records ?? [], communes['2025']?.records ?? []]
  const successors = new Set(before.map(({ successorCode }) => successorCode))
  // A file without the column says nothing about any of them.
  if (after.length === 0 || before.every(({ successorCode }) => successorCode === null)) return []
  const codes = new Set(after.map(({ code }) => code))
  const lost = indicesWhere(
    before,
    ({ successorCode }) => successorCode === null || !codes.has(successorCode),
  )
  const grown = indicesWhere(after, ({ code }) => !successors.has(code))
  return [
    ...lost.map((i): Finding => {
      const about = { column: 'successor_code', found: before[i]!.successorCode }
      return { ...aboutCommunes('2020', before, [i], 'worth-a-look', about), kind: 'without-successor' }
    }),
    ...grown.map(
      (i): Finding => ({ ...aboutCommunes('2025', after, [i], 'told'), kind: 'without-predecessor' }),
    ),
  ]
}

/** The boundaries of one edition by themselves. */
export function communeFindings(dataset: Pick<Dataset, 'communes'>, edition: Edition): Finding[] {
  const communes = dataset.communes[edition]?.records ?? []
  const unknownEdition: Finding[] =
    edition === 'unknown' && communes.length > 0
      ? [
          {
            ...aboutCommunes(edition, communes, [], 'told', { column: 'edition', expected: '2020, 2025' }),
            kind: 'unknown-edition',
          },
        ]
      : []
  return [
    ...repeatedCodes(edition, communes),
    ...withoutBoundary(edition, communes),
    ...besideRegister(edition, communes),
    ...unknownEdition,
  ]
}
