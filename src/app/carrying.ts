import { distanceKm } from '../geometry/distance'
import type { LonLat } from '../geometry/position'
import type { Carried } from '../map/scene'
import { distanceText } from '../panels/shared/distanceText'
import { formatOf } from '../panels/shared/format'
import { recordsOfSelection } from '../session/selectedRecords'
import type { Session } from '../session/session'

/** Up to so many stations figures follow while a point is on its way; in a country they come when it is put down. */
const LIVE_UP_TO = 20_000

/** Where what is selected stands now. */
function placeOfSelected(session: Session): LonLat | null {
  const { dataset, selection } = session.store.getState()
  const chosen = dataset && selection && recordsOfSelection(dataset, selection)
  return chosen?.records[0]?.position ?? null
}

/** Follows a point that is carried over the map. `onWay` is called when the map is to show it elsewhere. */
export function createCarrying(session: Session, onWay: () => void) {
  let carried: Carried | null = null
  let start: { readonly stroke: number; readonly from: LonLat } | null = null

  return {
    carried: () => carried,
    carry(to: LonLat, stroke: number, isPut: boolean): void {
      if (start?.stroke !== stroke) {
        const from = placeOfSelected(session)
        start = from && { stroke, from }
      }
      if (!start) return
      const { dataset, language } = session.store.getState()
      const { from } = start
      carried = isPut
        ? null
        : { from, to, label: distanceText(distanceKm(from, to) * 1000, formatOf(language)) }
      const isLive = (dataset?.stations.records.length ?? 0) <= LIVE_UP_TO
      if (isPut || isLive) session.moveTo(to, stroke)
      onWay()
    },
  }
}
