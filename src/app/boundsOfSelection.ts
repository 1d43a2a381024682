import { type Bounds, boundsOf, type LonLat, positionsOf } from '../geometry/position'
import type { Selection, SessionState } from '../session/state'
import { communesOf } from '../session/visible'

/** About 4 km around a point: enough to see what it has to do with. */
const AROUND_DEGREES = 0.04

export const around = ([lon, lat]: LonLat): Bounds => [
  lon - AROUND_DEGREES,
  lat - AROUND_DEGREES,
  lon + AROUND_DEGREES,
  lat + AROUND_DEGREES,
]

function pointOf(
  state: SessionState,
  selection: Exclude<Selection, { kind: 'commune' }>,
): LonLat | undefined {
  const { dataset } = state
  switch (selection.kind) {
    case 'village':
      return dataset?.villages.records.find((village) => village.id === selection.id)?.position
    case 'site':
      return dataset?.stations.records.find((station) => station.siteId === selection.id)?.position
    case 'postalPoint':
      return dataset?.postalPoints.records.find((point) => point.id === selection.id)?.position
  }
}

/** Where on the map the selected thing is; null when it is no longer there. */
export function boundsOfSelection(state: SessionState, selection: Selection): Bounds | null {
  if (selection.kind === 'commune') {
    const commune = communesOf(state).find(({ id }) => id === selection.id)
    return commune ? boundsOf(positionsOf(commune.boundary)) : null
  }
  const point = pointOf(state, selection)
  return point ? around(point) : null
}
