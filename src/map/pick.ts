import type { CommuneId } from '../province/commune'
import type { PostalPointId } from '../province/postalPoint'
import type { SiteId } from '../province/station'
import type { VillageId } from '../province/village'
import type { MapTarget } from './scene'

/** Something drawn under the pointer, as the library reports it. */
export interface Hit {
  readonly layer: string
  readonly id: unknown
  /** Squared distance of its point to the pointer in pixels; 0 for a territory. */
  readonly distance: number
}

/** What each layer stands for, most wanted first: a gap before a mast, a symbol before the ground it lies on. */
const TARGETS = [
  ['gaps', (id: string): MapTarget => ({ kind: 'village', id: id as VillageId })],
  ['sites', (id: string): MapTarget => ({ kind: 'site', id: id as SiteId })],
  ['site-dots', (id: string): MapTarget => ({ kind: 'site', id: id as SiteId })],
  ['postal', (id: string): MapTarget => ({ kind: 'postalPoint', id: id as PostalPointId })],
  ['villages', (id: string): MapTarget => ({ kind: 'village', id: id as VillageId })],
  ['province', (id: string): MapTarget => ({ kind: 'commune', id: id as CommuneId })],
] as const

export const PICKED_LAYERS: readonly string[] = TARGETS.map(([layer]) => layer)

/** The nearest of the most wanted kind; null on bare ground. */
export function pick(hits: readonly Hit[]): MapTarget | null {
  for (const [layer, target] of TARGETS) {
    const [nearest] = hits.filter((hit) => hit.layer === layer).sort((a, b) => a.distance - b.distance)
    if (nearest && typeof nearest.id === 'string') return target(nearest.id)
  }
  return null
}

export const sameTarget = (a: MapTarget | null, b: MapTarget | null) =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id)
