import Flatbush from 'flatbush'
import KDBush from 'kdbush'
import type { MultiPolygon } from '../../src/geometry/position'
import type { Scale } from '../../src/sample/scales'
import type { Answers } from '../answers'
import { inProcess, type PeerKind } from './peer'
import { type PlanePlaces, placesOnPlane, positionOnPlane, scaleAt } from './worldMercator'

/** Everything on the plane, in metres. */
interface Loaded {
  readonly communes: readonly MultiPolygon[]
  readonly stations: PlanePlaces & { readonly radius: Float64Array }
  readonly villages: PlanePlaces & { readonly scale: Float64Array }
  readonly postal: PlanePlaces
}

const onPlane = ({ communes, stations, villages, postal }: Scale): Loaded => ({
  communes: communes.map((shape) => shape.map((polygon) => polygon.map((ring) => ring.map(positionOnPlane)))),
  stations: {
    ...placesOnPlane(stations),
    radius: stations.reachKm.map((km, i) => km * 1000 * scaleAt(stations.lat[i]!)),
  },
  villages: { ...placesOnPlane(villages), scale: villages.lat.map(scaleAt) },
  postal: placesOnPlane(postal),
})

/** Even-odd over all rings. */
function holds(shape: MultiPolygon, x: number, y: number): boolean {
  let inside = false
  for (const polygon of shape)
    for (const ring of polygon)
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay] = ring[i - 1]!
        const [bx, by] = ring[i]!
        if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
      }
  return inside
}

function boxTree(communes: readonly MultiPolygon[]): Flatbush {
  const tree = new Flatbush(communes.length)
  for (const shape of communes) {
    const positions = shape.flat(2)
    const xs = positions.map(([x]) => x)
    const ys = positions.map(([, y]) => y)
    tree.add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
  }
  tree.finish()
  return tree
}

function locate({ communes, stations, villages, postal }: Loaded): Int32Array[] {
  const tree = boxTree(communes)
  return [stations, villages, postal].map(({ x, y }) =>
    Int32Array.from(x, (east, i) => {
      const north = y[i]!
      return tree.search(east, north, east, north).find((id) => holds(communes[id]!, east, north)) ?? -1
    }),
  )
}

function nearestKm({ x, y }: PlanePlaces, { x: toX, y: toY, scale }: Loaded['villages']): Float64Array {
  const tree = new Flatbush(x.length)
  x.forEach((east, i) => {
    tree.add(east, y[i]!, east, y[i]!)
  })
  tree.finish()
  return toX.map((east, i) => {
    const [nearest] = tree.neighbors(east, toY[i]!, 1)
    const metres = Math.hypot(x[nearest!]! - east, y[nearest!]! - toY[i]!)
    return metres / scale[i]! / 1000
  })
}

/** Asked disc by disc: asked village by village, one long reach would make every question a scan. */
function coveredRatio({ stations: { x, y, radius }, villages }: Loaded): Float64Array {
  const tree = new KDBush(villages.x.length)
  villages.x.forEach((east, i) => {
    tree.add(east, villages.y[i]!)
  })
  tree.finish()
  const ratio = new Float64Array(villages.x.length).fill(2)
  x.forEach((east, i) => {
    for (const village of tree.within(east, y[i]!, radius[i]!)) ratio[village] = 0
  })
  return ratio
}

const coverage = (loaded: Loaded): Answers['coverage'] => ({
  easiest: { ratio: coveredRatio(loaded) },
  nearest: { km: nearestKm(loaded.stations, loaded.villages) },
})

export const kdbushFlatbush: PeerKind = {
  name: 'kdbush_flatbush',
  way: 'kdbush and flatbush on the plane: boxes and even-odd, a query per disc, neighbours; no area',
  scales: ['province', 'quarter-nation', 'nation', '4x'],
  async load(scale) {
    const loaded = onPlane(scale)
    return inProcess({
      locate: () => locate(loaded),
      coverage: () => coverage(loaded),
      nearest_postal: () => ({ km: nearestKm(loaded.postal, loaded.villages) }),
    })
  },
}
