import type { OnProgress } from '../base/progress'
import { villageCoverage } from '../coverage/coverageOf'
import type { PointColumns } from '../coverage/pointColumns'
import type { VillageCoverage } from '../coverage/villageCoverage'
import { TECHNOLOGIES } from '../province/station'
import { byTechnology } from './byTechnology'
import type { AreaShares } from './communeSums'
import { corridorFigures } from './corridorFigures'
import type { DatasetColumns } from './datasetColumns'
import type { CorridorFigures } from './figures'
import type { Ground } from './ground'
import type { Question } from './question'
import { createSignalSteps } from './signalSteps'

/** What is covered of the ground. It takes the longest, and can be reckoned beside the villages. */
export interface GroundCover {
  readonly area: AreaShares
  readonly corridors: readonly CorridorFigures[]
}

/** What depends on the reach of the stations. */
export function createSignalPart(columns: DatasetColumns, villages: PointColumns) {
  const steps = createSignalSteps(columns, villages)

  return {
    villages({ signal, assumedReach }: Question): VillageCoverage {
      const operators = JSON.stringify(signal.operators)
      const each = byTechnology((technology) => {
        const offer = steps.offer(steps.stations(technology, operators))
        return { nearest: steps.nearest(offer), easiest: steps.easiest(offer, assumedReach[technology]) }
      })
      return villageCoverage(each, signal.technologies, villages.rows, columns.stations.record)
    },

    cover(
      { signal, assumedReach }: Question,
      ground: Ground,
      onProgress: OnProgress = () => {},
    ): GroundCover {
      const { technologies, reachFactor } = signal
      const operators = JSON.stringify(signal.operators)
      const serving = byTechnology((technology) =>
        steps.serving(steps.stations(technology, operators), assumedReach[technology]),
      )
      const discs = steps.discs(reachFactor, ...technologies.map((technology) => serving[technology]))
      const discsOf = byTechnology((technology) => steps.discs(reachFactor, serving[technology]))
      const byEach = TECHNOLOGIES.map((technology, i) => {
        const shares = steps.area(ground, discsOf[technology])
        onProgress((i + 1) / (TECHNOLOGIES.length + 1))
        return shares
      })
      return {
        area: { signal: steps.area(ground, discs), byTechnology: byEach },
        corridors: corridorFigures(
          columns.corridors,
          steps.corridors(discs),
          byTechnology((technology) => steps.corridors(discsOf[technology])),
        ),
      }
    },
  }
}
