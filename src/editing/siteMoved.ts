import type { LonLat } from '../geometry/position'
import type { Station } from '../province/station'

/**
 * The stations of one site after it moved so that the first of them stands at `to`. Stations move together: those that a
 * file gave a place of their own keep their distance from the first.
 */
export function siteMoved(stations: readonly Station[], to: LonLat): readonly Station[] {
  const from = stations[0]?.position
  if (!from) return []
  return stations.map((station) => {
    const [lon, lat] = station.position
    const isWithFirst = lon === from[0] && lat === from[1]
    const position: LonLat = isWithFirst ? to : [lon + to[0] - from[0], lat + to[1] - from[1]]
    return { ...station, position }
  })
}
