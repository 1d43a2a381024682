import { villageCoverage } from '../../src/coverage/coverageOf'
import { discsOf } from '../../src/coverage/discs'
import { pointColumnsOf } from '../../src/coverage/pointColumns'
import { servingSets, technologyStations } from '../../src/coverage/servingStations'
import type { SignalRule } from '../../src/coverage/signalRule'
import { placesOf, stationColumnsOf } from '../../src/coverage/stationColumns'
import { stationsInReach } from '../../src/coverage/stationsInReach'
import { easiestOf, nearestOf, technologyOffer } from '../../src/coverage/technologyCoverage'
import type { Station, Technology } from '../../src/province/station'
import type { Village } from '../../src/province/village'

export const MOBILE_BROADBAND: SignalRule = {
  technologies: ['3G', '4G', '5G'],
  operators: null,
  reachFactor: 1,
}

const ASSUMED_KM = { '2G': 6, '3G': 3.3, '4G': 2.5, '5G': 2.5 } as const
/** Kilometres. */
export const reachKmOf = ({ reachKm, technology }: Station): number => reachKm ?? ASSUMED_KM[technology]

/** The steps of this room, one after the other: what the villages get from the stations under a rule. */
export function coverageUnder(
  rule: SignalRule,
  stations: readonly Station[],
  villages: readonly Pick<Village, 'position'>[],
) {
  const columns = stationColumnsOf(stations)
  const places = placesOf(columns)
  const points = pointColumnsOf(villages)
  const present = (technology: Technology) =>
    technologyStations(columns, places, technology, rule.operators, (declaredKm) => declaredKm)
  const offer = (technology: Technology) => {
    const found = technologyOffer(points, present(technology))
    return { nearest: nearestOf(found), easiest: easiestOf(found, ASSUMED_KM[technology]) }
  }
  const counting = rule.technologies.flatMap((technology) =>
    servingSets(present(technology), ASSUMED_KM[technology]),
  )
  return {
    villages: villageCoverage(
      { '2G': offer('2G'), '3G': offer('3G'), '4G': offer('4G'), '5G': offer('5G') },
      rule.technologies,
      villages.length,
      columns.record,
    ),
    inReach: stationsInReach(points, columns, counting, rule.reachFactor),
    discs: discsOf(counting, rule.reachFactor),
  }
}
