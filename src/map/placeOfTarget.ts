import type { LonLat } from '../geometry/position'
import type { MapTarget, PointMarks, Scene } from './scene'

type Points = Pick<Scene, 'villages' | 'sites' | 'postalPoints'>

const marksOf = (scene: Points, { kind }: Exclude<MapTarget, { kind: 'commune' }>): PointMarks =>
  ({ village: scene.villages, site: scene.sites, postalPoint: scene.postalPoints })[kind]

/** The column of a point, −1 where the scene has none; null for a territory. */
export function indexOfTarget(scene: Points, target: MapTarget) {
  if (target.kind === 'commune') return null
  const { places } = marksOf(scene, target)
  const index = (places.ids as readonly string[]).indexOf(target.id)
  return index < 0 ? null : { places, index }
}

/** Where a point of the scene is; null for a territory and for what the scene does not have. */
export function placeOfTarget(scene: Points, target: MapTarget): LonLat | null {
  const found = indexOfTarget(scene, target)
  return found && [found.places.lonLat[2 * found.index]!, found.places.lonLat[2 * found.index + 1]!]
}
