import type { Branded } from '../base/brand'
import type { ExtraProperties } from '../base/json'
import type { LonLat } from '../geometry/position'

/** trắng sóng (no signal at the centre) | lõm sóng (a cluster without) | has signal. */
export const SIGNAL_STATUSES = ['no-signal', 'partial', 'signal'] as const
export type SignalStatus = (typeof SIGNAL_STATUSES)[number]

export type VillageId = Branded<string, 'VillageId'>
export const villageId = (text: string) => text as VillageId

/**
 * Thôn, bản, khu phố: the point of its hall or centre. What the program predicts, what the commune reported and what
 * somebody measured are three things and never overwrite each other: the prediction is not a field of the village.
 */
export interface Village {
  readonly id: VillageId
  readonly position: LonLat
  /** With its kind, as people say it: "Thôn Hà My", "Bản Ba Loóc", "Khu phố 2". */
  readonly name: string
  /** "thôn", "bản", "khu phố"; empty where the file does not say. */
  readonly kind: string
  readonly population: number | null
  readonly households: number | null
  readonly poorHouseholds: number | null
  /** Whether it is on the national grid. */
  readonly gridPower: boolean | null
  readonly especiallyDisadvantaged: boolean | null
  readonly reportedStatus: SignalStatus | null
  readonly measuredStatus: SignalStatus | null
  /** ISO date. */
  readonly measuredOn: string | null
  readonly measuredBy: string | null
  /** Operator or fund that answers for the village. */
  readonly responsible: string | null
  /** ISO date or year. */
  readonly plannedOn: string | null
  readonly extra: ExtraProperties
}
