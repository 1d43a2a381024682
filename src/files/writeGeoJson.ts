import type { Json } from '../base/json'
import type { Feature } from './feature'

/**
 * The text of a feature collection (RFC 7946), one feature per line so that versions can be compared: its head, each
 * batch of features, its end. `provenance` is a foreign member (§6.1): what the figures were computed from; null writes none.
 */
export function* geoJsonTexts(
  batches: Iterable<readonly Feature[]>,
  provenance: Json | null,
): Generator<string> {
  const member = provenance === null ? '' : `"provenance":${JSON.stringify(provenance)},\n`
  yield `{"type":"FeatureCollection",\n${member}"features":[\n`
  let isFirst = true
  for (const batch of batches) {
    if (batch.length === 0) continue
    yield (isFirst ? '' : ',\n') + batch.map((feature) => JSON.stringify(feature)).join(',\n')
    isFirst = false
  }
  yield '\n]}\n'
}

/** A feature collection at once, as UTF-8. */
export const writeGeoJson = (features: readonly Feature[], provenance: Json | null): Uint8Array =>
  new TextEncoder().encode([...geoJsonTexts([features], provenance)].join(''))
