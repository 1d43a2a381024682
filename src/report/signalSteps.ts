import { corridorCoverage } from '../coverage/corridorCoverage'
import { coveredArea } from '../coverage/coveredArea'
import { discsOf } from '../coverage/discs'
import type { PointColumns } from '../coverage/pointColumns'
import {
  type ServingStations,
  servingStations,
  type TechnologyStations,
  technologyStations,
} from '../coverage/servingStations'
import type { StationColumns } from '../coverage/stationColumns'
import { stationsInReach } from '../coverage/stationsInReach'
import { easiestStations, nearestStations } from '../coverage/technologyCoverage'
import type { Discs } from '../geometry/discArea'
import { createPointIndex } from '../geometry/nearest'
import type { Dataset } from '../province/dataset'
import { TECHNOLOGIES, type Technology } from '../province/station'
import { DEFAULT_REACH, reachOf } from '../radio/reach'
import type { Ground } from './ground'
import { remember } from './remember'

/** Each technology alone, and those that count together: a slider of one technology changes two of these five. */
const SETS = TECHNOLOGIES.length + 1
/** Enough for a slider to go back and forth without a new calculation. */
const MOST = 8 * SETS

/**
 * The steps from stations to coverage, each remembered. What a step gives is the same object as long as nothing that
 * it rests on has changed, and so the next step knows it again.
 */
export function createSignalSteps(dataset: Dataset, columns: StationColumns, villages: PointColumns) {
  const stations = dataset.stations.records
  const lines = dataset.corridors.records.map(({ path }) => path)
  const index = createPointIndex(villages)

  return {
    /** `operators`: a list or null, as JSON: lists come anew with every question, as text they are known again. */
    present: remember(
      (technology: Technology, operators: string) =>
        technologyStations(columns, technology, JSON.parse(operators)),
      MOST,
    ),
    withReach: remember((of: TechnologyStations, technology: Technology, assumedKm: number) => {
      const assumed = { ...DEFAULT_REACH, [technology]: assumedKm }
      return servingStations(of, (record) => reachOf(stations[record]!, assumed).radiusKm)
    }, MOST),
    nearest: remember((of: TechnologyStations) => nearestStations(villages, of), MOST),
    easiest: remember((of: ServingStations) => easiestStations(villages, of), MOST),
    inReach: remember((factor: number, ...of: ServingStations[]) =>
      stationsInReach(villages, of, factor, index),
    ),
    discs: remember((factor: number, ...of: ServingStations[]) => discsOf(of, factor), MOST),
    area: remember((ground: Ground, discs: Discs) => coveredArea(ground.shapes, discs), MOST),
    corridors: remember((discs: Discs) => corridorCoverage(lines, discs), MOST),
  }
}
