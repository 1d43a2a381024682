import type { CommuneId } from '../province/commune'
import type { MapTarget, Scene } from './scene'

/** Something drawn under the pointer, as the library reports it. */
export interface Hit {
  readonly layer: string
  /** Of a point its index; of a commune its own id, or its index where communes are drawn from tiles. */
  readonly id: unknown
  /** Squared distance of its point to the pointer in pixels; 0 for a territory. */
  readonly distance: number
}

type Picked = Pick<Scene, 'villages' | 'sites' | 'postalPoints' | 'communes'>
type Target = (id: unknown, scene: Picked) => MapTarget | null

const village: Target = (i, { villages }) => {
  const id = villages.places.ids[Number(i)]
  return id === undefined ? null : { kind: 'village', id }
}
const site: Target = (i, { sites }) => {
  const id = sites.places.ids[Number(i)]
  return id === undefined ? null : { kind: 'site', id }
}
const postalPoint: Target = (i, { postalPoints }) => {
  const id = postalPoints.places.ids[Number(i)]
  return id === undefined ? null : { kind: 'postalPoint', id }
}
const commune: Target = (i, { communes }) => {
  const id = typeof i === 'number' ? communes[i]?.id : (i as CommuneId)
  return id === undefined ? null : { kind: 'commune', id }
}

/** What each layer stands for, most wanted first: a gap before a mast, a symbol before the ground it lies on. */
const TARGETS: readonly (readonly [layer: string, target: Target])[] = [
  ['gaps', village],
  ['sites', site],
  ['site-dots', site],
  ['postal', postalPoint],
  ['postal-dots', postalPoint],
  ['villages', village],
  ['villages-dots', village],
  ['province', commune],
]

export const PICKED_LAYERS: readonly string[] = TARGETS.map(([layer]) => layer)

/** The nearest of the most wanted kind; null on bare ground. */
export function pick(hits: readonly Hit[], scene: Picked): MapTarget | null {
  for (const [layer, target] of TARGETS) {
    const [nearest] = hits.filter((hit) => hit.layer === layer).sort((a, b) => a.distance - b.distance)
    if (nearest) return target(nearest.id, scene)
  }
  return null
}

export const sameTarget = (a: MapTarget | null, b: MapTarget | null) =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id)
