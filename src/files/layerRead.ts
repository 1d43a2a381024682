import type { Commune } from '../province/commune'
import type { Corridor } from '../province/corridor'
import type { Layer } from '../province/dataset'
import type { Edition } from '../province/edition'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { Village } from '../province/village'
import type { FileIssue } from './fileIssue'
import type { Reading } from './reading'

/** What every reading of a file has, whatever its layer. */
interface Read<T> {
  readonly layer: Layer<T>
  /** Indices of the records whose id is made up, or a running number: it says nothing of which record it is. */
  readonly unnamed: Int32Array
  readonly issues: readonly FileIssue[]
  readonly reading: Reading
}

/** The usable records of a file, and a line for each record that is not usable or was changed. */
export type LayerRead =
  | ({ readonly kind: 'communes'; readonly edition: Edition } & Read<Commune>)
  | ({ readonly kind: 'stations' } & Read<Station>)
  | ({ readonly kind: 'postalPoints' } & Read<PostalPoint>)
  | ({ readonly kind: 'villages' } & Read<Village>)
  | ({ readonly kind: 'corridors' } & Read<Corridor>)
