import type { Commune } from '../province/commune'
import type { Corridor } from '../province/corridor'
import type { Layer } from '../province/dataset'
import type { Edition } from '../province/edition'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { Village } from '../province/village'
import type { FileIssue } from './fileIssue'

/** The usable records of a file, and a line for each record that is not usable or was changed. */
export type LayerRead =
  | {
      readonly kind: 'communes'
      readonly edition: Edition
      readonly layer: Layer<Commune>
      readonly issues: readonly FileIssue[]
    }
  | { readonly kind: 'stations'; readonly layer: Layer<Station>; readonly issues: readonly FileIssue[] }
  | {
      readonly kind: 'postalPoints'
      readonly layer: Layer<PostalPoint>
      readonly issues: readonly FileIssue[]
    }
  | { readonly kind: 'villages'; readonly layer: Layer<Village>; readonly issues: readonly FileIssue[] }
  | { readonly kind: 'corridors'; readonly layer: Layer<Corridor>; readonly issues: readonly FileIssue[] }
