import type { TerritoryFigures } from '../../report/figures'
import type { Words } from '../words/useWords'

/** "36/37 xã có dân số"; null where the population of every commune is known, or of none. */
export function knownPopulation(figures: TerritoryFigures, { t, f }: Words): string | null {
  const { populationKnownCommunes: known, communes } = figures
  if (known === communes || known === 0) return null
  return t('shared.populationKnown', { known: f.count(known), communes: f.count(communes) })
}
