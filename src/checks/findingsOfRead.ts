import type { Commune } from '../province/commune'
import type { Layer } from '../province/dataset'
import type { Edition } from '../province/edition'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { Village } from '../province/village'
import { communeFindings, editionPairFindings } from './communes'
import { type Checking, POINT_CHECKS, type Steps } from './pointChecks'

/** A layer that is about to be laid over the dataset. */
export type GivenLayer =
  | { readonly kind: 'communes'; readonly edition: Edition; readonly layer: Layer<Commune> }
  | { readonly kind: 'stations'; readonly layer: Layer<Station> }
  | { readonly kind: 'postalPoints'; readonly layer: Layer<PostalPoint> }
  | { readonly kind: 'villages'; readonly layer: Layer<Village> }
  | { readonly kind: 'corridors' }

/** What a new layer would bring: it is checked as if it lay over the dataset already, and nothing else is. */
export function* findingsOfRead(given: GivenLayer, { dataset, edition, today }: Checking): Steps {
  switch (given.kind) {
    case 'communes': {
      const communes = { ...dataset.communes, [given.edition]: given.layer }
      return [...communeFindings({ communes }, given.edition), ...editionPairFindings({ communes })]
    }
    case 'corridors':
      return []
    default:
      return yield* POINT_CHECKS[given.kind]({
        dataset: { ...dataset, [given.kind]: given.layer },
        edition,
        today,
      })
  }
}
