import type { Branded } from '../base/brand'
import type { ExtraProperties } from '../base/json'
import type { LonLat } from '../geometry/position'

export const TECHNOLOGIES = ['2G', '3G', '4G', '5G'] as const
export type Technology = (typeof TECHNOLOGIES)[number]

/** Antenna-mast classes of circular 14/2013/TT-BTTTT and its successors. */
export const MAST_TYPES = ['A1a', 'A1b', 'A2a', 'A2b', 'A2c'] as const
export type MastType = (typeof MAST_TYPES)[number]

/** Only an active station serves anyone. */
export const STATION_STATUSES = ['active', 'planned', 'off'] as const
export type StationStatus = (typeof STATION_STATUSES)[number]

/** The mobile operators of the country. A file may name others, which are kept as they are written. */
export const KNOWN_OPERATORS = ['Viettel', 'VNPT', 'MobiFone', 'Vietnamobile', 'Gmobile'] as const
export type KnownOperator = (typeof KNOWN_OPERATORS)[number]

export type StationId = Branded<string, 'StationId'>
export const stationId = (text: string) => text as StationId
export type SiteId = Branded<string, 'SiteId'>
export const siteId = (text: string) => text as SiteId

/** Trạm: one operator's one technology at a site. The official "2.649 trạm" counts these, not sites. */
export interface Station {
  readonly id: StationId
  readonly siteId: SiteId
  readonly position: LonLat
  /** As people write it: "Viettel", "VNPT", "MobiFone", "Vietnamobile". */
  readonly operator: string
  readonly technology: Technology
  readonly bandMhz: number | null
  readonly mastType: MastType | null
  readonly mastHeightM: number | null
  /** Whether several operators share the mast. */
  readonly shared: boolean | null
  readonly status: StationStatus
  /** ISO date or year when it went on the air. */
  readonly onAir: string | null
  /** The radius the file declares, in km; null where it declares none. */
  readonly reachKm: number | null
  readonly extra: ExtraProperties
}

/** Vị trí trạm: a place with a mast and the stations on it. Two places have two ids, even where a file gives them one. */
export interface Site {
  readonly id: SiteId
  readonly position: LonLat
  readonly stations: readonly Station[]
}

/** Stations gathered by site, sites in the order of their first station, each where its first station stands. */
export function sitesOf(stations: readonly Station[]): readonly Site[] {
  const bySite = new Map<SiteId, Station[]>()
  for (const station of stations) {
    const atSite = bySite.get(station.siteId)
    if (atSite) atSite.push(station)
    else bySite.set(station.siteId, [station])
  }
  return [...bySite].map(([id, atSite]) => ({ id, position: atSite[0]!.position, stations: atSite }))
}
