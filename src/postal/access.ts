import { type Km, km, type Share, shareOf } from '../base/units'

/** The distance within which a postal point is taken to be near, in km. */
export const NEAR_KM = 3

/** Sums over villages from which the access figures of any territory follow. Only villages with a point at all. */
export interface AccessSums {
  villages: number
  km: number
  near: number
  people: number
  peopleKm: number
  peopleNear: number
  /** Index of the village with the longest way; −1 for none. */
  worstVillage: number
  worstKm: number
}

export const noAccessSums = (): AccessSums => ({
  villages: 0,
  km: 0,
  near: 0,
  people: 0,
  peopleKm: 0,
  peopleNear: 0,
  worstVillage: -1,
  worstKm: 0,
})

/** The longer way; of two equal ones, that of the earlier village. */
function keepWorst(sums: AccessSums, village: number, distance: number): void {
  const longer = sums.worstVillage < 0 || distance > sums.worstKm
  if (!longer && !(distance === sums.worstKm && village < sums.worstVillage)) return
  sums.worstVillage = village
  sums.worstKm = distance
}

/** Adds a village. A population that is not known has no weight; an infinite distance means that there is no point. */
export function addVillage(sums: AccessSums, village: number, distance: number, people: number | null): void {
  if (!Number.isFinite(distance)) return
  const near = distance <= NEAR_KM ? 1 : 0
  sums.villages++
  sums.km += distance
  sums.near += near
  sums.people += people ?? 0
  sums.peopleKm += (people ?? 0) * distance
  sums.peopleNear += (people ?? 0) * near
  keepWorst(sums, village, distance)
}

/** Adds the sums of a part of the territory. */
export function addAccess(sums: AccessSums, part: AccessSums): void {
  sums.villages += part.villages
  sums.km += part.km
  sums.near += part.near
  sums.people += part.people
  sums.peopleKm += part.peopleKm
  sums.peopleNear += part.peopleNear
  if (part.worstVillage >= 0) keepWorst(sums, part.worstVillage, part.worstKm)
}

export interface Access {
  readonly meanKm: Km
  readonly worstVillage: number
  readonly worstKm: Km
  readonly within3Km: Share
}

/** Weighted by people; by villages where no population is known. null without a village, or without a postal point. */
export function accessOf(sums: AccessSums): Access | null {
  const byPeople = sums.people > 0
  const near = byPeople ? shareOf(sums.peopleNear, sums.people) : shareOf(sums.near, sums.villages)
  if (near === null) return null
  return {
    meanKm: km(byPeople ? sums.peopleKm / sums.people : sums.km / sums.villages),
    worstVillage: sums.worstVillage,
    worstKm: km(sums.worstKm),
    within3Km: near,
  }
}
