import type { CommuneColumns } from './communeColumns'

export interface TileAddress {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** What is posted to the worker that cuts tiles. It answers `cut` only, in order, so a tile is never older than its looks. */
export type TileMessage =
  | {
      readonly kind: 'places'
      readonly layer: string
      readonly lonLat: Float64Array
      readonly labels: readonly string[]
    }
  | { readonly kind: 'looks'; readonly layer: string; readonly looks: Uint16Array }
  | { readonly kind: 'communes'; readonly communes: CommuneColumns }
  | { readonly kind: 'cut'; readonly turn: number; readonly layer: string; readonly address: TileAddress }

/** A tile, or null for a layer that was never sent. */
export interface CutTile {
  readonly turn: number
  readonly bytes: Uint8Array | null
}
