import type { PointColumns } from '../coverage/pointColumns'
import { type NearestPostal, nearestPostal } from '../postal/nearestPostal'
import type { PostalColumns } from '../postal/postalColumns'
import { type PostalCounts, postalCounts } from '../postal/postalCounts'
import type { PostalRule } from '../postal/postalRule'
import type { Ground } from './ground'
import { remember } from './remember'

/** What depends on which postal points count. */
export interface PostalPart {
  readonly counts: PostalCounts
  readonly nearest: NearestPostal
}

export function createPostalPart(points: PostalColumns, villages: PointColumns) {
  // A rule comes anew with every question: as text it can be recognised.
  const counts = remember((ground: Ground, rule: string) =>
    postalCounts(points, ground.postalCommune, ground.communes.length, JSON.parse(rule)),
  )
  const nearest = remember((rule: string) => nearestPostal(points, JSON.parse(rule), villages))
  return (rule: PostalRule, ground: Ground): PostalPart => {
    const text = JSON.stringify(rule)
    return { counts: counts(ground, text), nearest: nearest(text) }
  }
}
