import type { LonLat, MultiPolygon } from '../geometry/position'

/** Sea, islands, neighbouring lands and well-known places behind the communes. */
export interface Backdrop {
  readonly sea: MultiPolygon
  readonly islands: readonly { readonly name: string; readonly shape: MultiPolygon }[]
  /** Names of neighbouring lands and of the sea. */
  readonly lands: readonly { readonly name: string; readonly at: LonLat; readonly kind: 'land' | 'sea' }[]
  readonly places: readonly {
    readonly name: string
    readonly at: LonLat
    readonly kind: 'seat' | 'town' | 'place'
  }[]
}
