import type { Json } from '../base/json'
import type { Feature } from './feature'

/**
 * A feature collection (RFC 7946), one feature per line so that versions can be compared. `provenance` is a foreign
 * member (§6.1): what the figures were computed from; null writes none.
 */
export function writeGeoJson(features: readonly Feature[], provenance: Json | null): Uint8Array {
  const member = provenance === null ? '' : `"provenance":${JSON.stringify(provenance)},\n`
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  return new TextEncoder().encode(`{"type":"FeatureCollection",\n${member}"features":[\n${lines}\n]}\n`)
}
