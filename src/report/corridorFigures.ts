import type { LineCoverage } from '../coverage/corridorCoverage'
import type { CorridorId } from '../province/corridor'
import type { Technology } from '../province/station'
import { byTechnology } from './byTechnology'
import type { CorridorFigures } from './figures'

/** `signal`: under the technologies that count together; `each`: under one alone. In the order of the corridors. */
export const corridorFigures = (
  corridors: readonly { readonly id: CorridorId }[],
  signal: readonly LineCoverage[],
  each: Readonly<Record<Technology, readonly LineCoverage[]>>,
): readonly CorridorFigures[] =>
  corridors.map(({ id }, i) => ({
    corridor: id,
    ...signal[i]!,
    coveredKmByTechnology: byTechnology((technology) => each[technology][i]!.coveredKm),
  }))
