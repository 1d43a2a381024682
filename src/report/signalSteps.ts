import { corridorCoverage } from '../coverage/corridorCoverage'
import { coveredArea } from '../coverage/coveredArea'
import { discsOf } from '../coverage/discs'
import type { PointColumns } from '../coverage/pointColumns'
import {
  type ServingStations,
  servingSets,
  type TechnologyStations,
  technologyStations,
} from '../coverage/servingStations'
import type { StationColumns } from '../coverage/stationColumns'
import { easiestOf, nearestOf, type TechnologyOffer, technologyOffer } from '../coverage/technologyCoverage'
import type { Discs } from '../geometry/discArea'
import type { PlacedPoints } from '../geometry/placedPoints'
import type { LineString } from '../geometry/position'
import type { ShapeColumns } from '../geometry/shapeColumns'
import { TECHNOLOGIES, type Technology } from '../province/station'
import { usableReach } from '../radio/reach'
import { remember } from './remember'

/** Each technology alone, and those that count together: a slider of one technology changes two of these five. */
const SETS = TECHNOLOGIES.length + 1
/** Enough for a slider to go back and forth without a new calculation. */
const MOST = 8 * SETS

/**
 * The steps from stations to coverage, each remembered. What a step gives is the same object as long as nothing that
 * it rests on has changed, and so the next step knows it again.
 */
export function createSignalSteps(
  stations: StationColumns,
  places: PlacedPoints,
  villages: PointColumns,
  lines: readonly LineString[],
) {
  return {
    /** `operators`: a list or null, as JSON: lists come anew with every question, as text they are known again. */
    stations: remember(
      (technology: Technology, operators: string) =>
        technologyStations(stations, places, technology, JSON.parse(operators), usableReach),
      MOST,
    ),
    /** The searches: a slider does not change them. */
    offer: remember((of: TechnologyStations) => technologyOffer(villages, of), MOST),
    nearest: remember((offer: TechnologyOffer) => nearestOf(offer), MOST),
    easiest: remember((offer: TechnologyOffer, assumedKm: number) => easiestOf(offer, assumedKm), MOST),
    serving: remember((of: TechnologyStations, assumedKm: number) => servingSets(of, assumedKm), MOST),
    discs: remember(
      (factor: number, ...of: (readonly ServingStations[])[]) => discsOf(of.flat(), factor),
      MOST,
    ),
    area: remember((shapes: ShapeColumns, discs: Discs) => coveredArea(shapes, discs), MOST),
    corridors: remember((discs: Discs) => corridorCoverage(lines, discs), MOST),
  }
}

export type SignalSteps = ReturnType<typeof createSignalSteps>
