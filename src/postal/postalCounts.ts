import { addressesOf } from './addresses'
import { type PostalColumns, postalPointsWhere } from './postalColumns'
import { counts, type PostalRule } from './postalRule'

/** Per commune. Points in no commune count nowhere. */
export interface PostalCounts {
  /** Addresses with a point that counts under the rule. */
  readonly points: Int32Array
  /** Addresses with a culture post, whatever the rule: what a commune has does not depend on what is looked at. */
  readonly culturePosts: Int32Array
}

/**
 * The commune of an address is that of its first point that lies in one, so that an address on a border counts once
 * and the communes add up to the province.
 */
function communeOfAddresses(
  columns: PostalColumns,
  address: Int32Array,
  communeOf: Int32Array,
): Map<number, number> {
  const communes = new Map<number, number>()
  address.forEach((first, row) => {
    const commune = communeOf[columns.record[row]!]!
    if (commune >= 0 && !communes.has(first)) communes.set(first, commune)
  })
  return communes
}

function countedPoints(columns: PostalColumns, communeOf: Int32Array, communes: number): Int32Array {
  const points = new Int32Array(communes)
  for (const commune of communeOfAddresses(columns, addressesOf(columns), communeOf).values()) {
    points[commune]!++
  }
  return points
}

/** A culture post belongs to the commune it stands in, even if another stands across the border. */
function countedCulturePosts(columns: PostalColumns, communeOf: Int32Array, communes: number): Int32Array {
  const posts = new Int32Array(communes)
  const seen = new Set<string>()
  addressesOf(columns).forEach((first, row) => {
    const commune = communeOf[columns.record[row]!]!
    const key = `${first}:${commune}`
    if (commune < 0 || seen.has(key)) return
    seen.add(key)
    posts[commune]!++
  })
  return posts
}

/** `communeOf`: commune index of each postal point, −1 outside. `communes`: how many there are. */
export function postalCounts(
  columns: PostalColumns,
  communeOf: Int32Array,
  communes: number,
  rule: PostalRule,
): PostalCounts {
  const counting = postalPointsWhere(columns, (point) => counts(point, rule))
  const culturePosts = postalPointsWhere(columns, ({ kind }) => kind === 'culture-post')
  return {
    points: countedPoints(counting, communeOf, communes),
    culturePosts: countedCulturePosts(culturePosts, communeOf, communes),
  }
}
