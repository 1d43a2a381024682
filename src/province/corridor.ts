import type { Branded } from '../base/brand'
import type { ExtraProperties } from '../base/json'
import type { LineString } from '../geometry/position'

export type CorridorId = Branded<string, 'CorridorId'>
export const corridorId = (text: string) => text as CorridorId

/** A road along which signal is wanted. */
export interface Corridor {
  readonly id: CorridorId
  readonly name: string
  /** "expressway", "national", "provincial"; empty where the file does not say. */
  readonly kind: string
  readonly path: LineString
  readonly extra: ExtraProperties
}
