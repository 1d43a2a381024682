import { villageCoverage } from '../coverage/coverageOf'
import type { PointColumns } from '../coverage/pointColumns'
import type { StationColumns } from '../coverage/stationColumns'
import type { VillageCoverage } from '../coverage/villageCoverage'
import type { Dataset } from '../province/dataset'
import { TECHNOLOGIES } from '../province/station'
import { byTechnology } from './byTechnology'
import type { AreaShares } from './communeSums'
import { corridorFigures } from './corridorFigures'
import type { CorridorFigures } from './figures'
import type { Ground } from './ground'
import type { Question } from './question'
import { createSignalSteps } from './signalSteps'

/** What depends on the reach of the stations. */
export interface SignalPart {
  readonly villages: VillageCoverage
  readonly area: AreaShares
  readonly corridors: readonly CorridorFigures[]
}

export function createSignalPart(dataset: Dataset, columns: StationColumns, places: PointColumns) {
  const steps = createSignalSteps(dataset, columns, places)

  return ({ signal, assumedReach }: Question, ground: Ground): SignalPart => {
    const { technologies, reachFactor } = signal
    const operators = JSON.stringify(signal.operators)
    const present = byTechnology((technology) => steps.present(technology, operators))
    const serving = byTechnology((technology) =>
      steps.withReach(present[technology], technology, assumedReach[technology]),
    )
    const counting = technologies.map((technology) => serving[technology])
    const each = byTechnology((technology) => ({
      nearest: steps.nearest(present[technology]),
      easiest: steps.easiest(serving[technology]),
    }))
    const discs = steps.discs(reachFactor, ...counting)
    const discsOf = byTechnology((technology) => steps.discs(reachFactor, serving[technology]))
    return {
      villages: villageCoverage(each, technologies, steps.inReach(reachFactor, ...counting)),
      area: {
        signal: steps.area(ground, discs),
        byTechnology: TECHNOLOGIES.map((technology) => steps.area(ground, discsOf[technology])),
      },
      corridors: corridorFigures(
        dataset.corridors.records,
        steps.corridors(discs),
        byTechnology((technology) => steps.corridors(discsOf[technology])),
      ),
    }
  }
}
