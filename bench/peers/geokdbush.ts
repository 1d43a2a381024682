import { around, distance } from 'geokdbush'
import KDBush from 'kdbush'
import type { Scale } from '../../src/sample/scales'
import { inProcess, type PeerKind } from './peer'

/** Kilometres on the sphere, as geokdbush measures. */
function nearestKm({ postal: { lon, lat }, villages }: Scale): Float64Array {
  const index = new KDBush(lon.length)
  lon.forEach((east, i) => {
    index.add(east, lat[i]!)
  })
  index.finish()
  return villages.lon.map((east, i) => {
    const north = villages.lat[i]!
    const [nearest] = around(index, east, north, 1)
    return distance(east, north, lon[nearest!]!, lat[nearest!]!)
  })
}

export const geokdbush: PeerKind = {
  name: 'geokdbush',
  way: 'geokdbush on the sphere: the nearest point; its search by each station’s own reach takes minutes for a nation',
  scales: ['province', 'quarter-nation', 'nation', '4x'],
  async load(scale) {
    return inProcess({ nearest_postal: () => ({ km: nearestKm(scale) }) })
  },
}
