import type { OnProgress } from '../base/progress'
import { villageCoverage } from '../coverage/coverageOf'
import type { PointColumns } from '../coverage/pointColumns'
import type { ChangedStations } from '../coverage/stationChange'
import type { StationColumns } from '../coverage/stationColumns'
import type { VillageCoverage } from '../coverage/villageCoverage'
import type { PlacedPoints } from '../geometry/placedPoints'
import type { ShapeColumns } from '../geometry/shapeColumns'
import { TECHNOLOGIES } from '../province/station'
import { byTechnology } from './byTechnology'
import { carryAreas, carryOffers } from './carriedSteps'
import type { AreaShares } from './communeSums'
import { corridorFigures } from './corridorFigures'
import type { DatasetColumns } from './datasetColumns'
import type { CorridorFigures } from './figures'
import type { Ground } from './ground'
import type { Question } from './question'
import { servedGrounds } from './servedGround'
import { createSignalSteps, type SignalSteps } from './signalSteps'

/** What is covered of the ground. It takes the longest, and can be reckoned beside the villages. */
export interface GroundCover {
  readonly area: AreaShares
  readonly corridors: readonly CorridorFigures[]
}

/** What depends on the reach of the stations. */
export interface SignalPart {
  villages(question: Question): VillageCoverage
  cover(question: Question, ground: Ground, onProgress?: OnProgress): GroundCover
  /** With a few other stations: what was answered last is known there without a calculation from the beginning. */
  changed(stations: ChangedStations): SignalPart
}

/** What was asked last. */
interface Asked {
  villages: Question | null
  ground: { readonly question: Question; readonly shapes: ShapeColumns } | null
}

/** `places`: where the stations stand. */
export const createSignalPart = (
  { stations, corridors }: Pick<DatasetColumns, 'stations' | 'corridors'>,
  places: PlacedPoints,
  villages: PointColumns,
): SignalPart => {
  const lines = corridors.map(({ path }) => path)
  const stepsFor = (columns: StationColumns, at: PlacedPoints) =>
    createSignalSteps(columns, at, villages, lines)
  return partOf(stations.record, stepsFor(stations, places), { villages: null, ground: null })

  function partOf(record: Int32Array, steps: SignalSteps, asked: Asked): SignalPart {
    return {
      villages(question) {
        asked.villages = question
        const { signal, assumedReach } = question
        const operators = JSON.stringify(signal.operators)
        const each = byTechnology((technology) => {
          const offer = steps.offer(steps.stations(technology, operators))
          return { nearest: steps.nearest(offer), easiest: steps.easiest(offer, assumedReach[technology]) }
        })
        return villageCoverage(each, signal.technologies, villages.rows, record)
      },

      cover(question, { shapes }, onProgress = () => {}) {
        asked.ground = { question, shapes }
        const [together, ...alone] = servedGrounds(question, steps)
        const byEach = alone.map(({ discs }, i) => {
          const shares = steps.area(shapes, discs)
          onProgress((i + 1) / (TECHNOLOGIES.length + 1))
          return shares
        })
        return {
          area: { signal: steps.area(shapes, together.discs), byTechnology: byEach },
          corridors: corridorFigures(
            corridors,
            steps.corridors(together.discs),
            byTechnology((technology) => steps.corridors(alone[TECHNOLOGIES.indexOf(technology)]!.discs)),
          ),
        }
      },

      changed(changed) {
        const now = stepsFor(changed.columns, changed.places)
        const carrying = { before: steps, now, changed }
        if (asked.villages) carryOffers(villages, { ...carrying, question: asked.villages })
        if (asked.ground) carryAreas(asked.ground.shapes, { ...carrying, question: asked.ground.question })
        return partOf(changed.columns.record, now, asked)
      },
    }
  }
}
