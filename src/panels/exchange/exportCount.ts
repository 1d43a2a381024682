import type { ExportSubject } from '../../session/exportFile'
import type { SessionState } from '../../session/state'
import {
  reportOf,
  visibleCommunes,
  visibleDeadZones,
  visiblePostalPoints,
  visibleStations,
  visibleVillages,
} from '../../session/visible'

/** How many records of a subject the filters leave. */
export function exportCount(state: SessionState, subject: ExportSubject): number {
  switch (subject) {
    case 'communes':
      return visibleCommunes(state).length
    case 'villages':
      return visibleVillages(state).length
    case 'dead-zones':
      return visibleDeadZones(state).length
    case 'stations':
      return visibleStations(state).length
    case 'postalPoints':
      return visiblePostalPoints(state).length
    case 'corridors':
      // Like every export, they wait for the first report.
      return reportOf(state) ? (state.dataset?.corridors.records.length ?? 0) : 0
  }
}
