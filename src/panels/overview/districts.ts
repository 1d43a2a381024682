import type { Commune } from '../../province/commune'

export interface District {
  readonly code: string
  readonly name: string
  readonly communes: number
}

/** In the order of the communes; empty for an edition without districts. */
export function districtsOf(communes: readonly Commune[]): readonly District[] {
  const byCode = new Map<string, District>()
  for (const { districtCode: code, district } of communes) {
    if (code === null) continue
    const known = byCode.get(code)
    byCode.set(code, { code, name: district ?? code, communes: (known?.communes ?? 0) + 1 })
  }
  return [...byCode.values()]
}
