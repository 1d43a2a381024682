import { fold } from '../base/fold'
import { REGISTER_2020, REGISTER_2025, type Register } from '../province/communeRegister'
import { type Edition, isEdition } from '../province/edition'

/** What a file says of one commune that tells its edition. */
export interface CommuneHint {
  readonly edition: string | null
  readonly code: string | null
  readonly name: string | null
  readonly district: string | null
}

const TYPES = ['xa', 'phuong', 'thitran', 'dackhu']

/** Code and name together: codes were used again in 2025, some of them with their name. */
function isIn(register: Register, { code, name }: CommuneHint): boolean {
  const known = code === null ? undefined : register.get(code)
  if (known === undefined || name === null) return false
  const folded = fold(name)
  return folded === known || TYPES.some((type) => folded === type + known)
}

/** The edition that most records declare, if any declares one that we know. */
function declaredEdition(hints: readonly CommuneHint[]): Edition | null {
  const declared = hints.map(({ edition }) => edition).filter((text) => text !== null && isEdition(text))
  const counts = new Map<Edition, number>()
  for (const edition of declared as Edition[]) counts.set(edition, (counts.get(edition) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/**
 * The edition of a file's boundaries: what its records declare, else the one whose register knows at least half of
 * them by code and name. Where both know as many, districts decide: there are none since 1/7/2025.
 */
export function communeEdition(hints: readonly CommuneHint[]): Edition {
  const declared = declaredEdition(hints)
  if (declared) return declared
  const in2020 = hints.filter((hint) => isIn(REGISTER_2020, hint)).length
  const in2025 = hints.filter((hint) => isIn(REGISTER_2025, hint)).length
  if (2 * Math.max(in2020, in2025) < hints.length || Math.max(in2020, in2025) === 0) return 'unknown'
  if (in2020 !== in2025) return in2020 > in2025 ? '2020' : '2025'
  return hints.some(({ district }) => district !== null) ? '2020' : '2025'
}
