import type { Branded } from '../base/brand'
import type { ExtraProperties } from '../base/json'
import type { LonLat } from '../geometry/position'

/**
 * Kinds of postal point: post office of level 1, 2, 3 (bưu cục cấp 1/2/3), Party-and-State office (Hệ 1), commune
 * post-and-culture point (BĐ-VHX), commune post office (Bưu điện xã, since 1/9/2025), agency (đại lý bưu điện), kiosk,
 * stand-alone letter box, courier agency (đại lý chuyển phát), representative office (văn phòng đại diện).
 */
export const POSTAL_KINDS = [
  'office-1',
  'office-2',
  'office-3',
  'special-office',
  'culture-post',
  'commune-office',
  'agency',
  'kiosk',
  'letter-box',
  'courier-agency',
  'representative-office',
  'other',
] as const
export type PostalKind = (typeof POSTAL_KINDS)[number]

export type PostalPointId = Branded<string, 'PostalPointId'>
export const postalPointId = (text: string) => text as PostalPointId

/** Điểm phục vụ bưu chính. */
export interface PostalPoint {
  readonly id: PostalPointId
  readonly position: LonLat
  readonly name: string
  readonly kind: PostalKind
  readonly operator: string | null
  /** Whether a person serves there; null where the file does not say. */
  readonly staffed: boolean | null
  readonly hoursPerWeek: number | null
  /** Free text, as in the file. */
  readonly services: string | null
  /** Six digits, as text. */
  readonly postalCode: string | null
  readonly extra: ExtraProperties
}
