import type { Sureness } from '../sureness'

export type Encoding =
  | 'ascii'
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'windows-1258'
  | 'tcvn3'
  | 'vni'

/** The encoding that a text was found to be in, and how sure that is. */
export interface FoundEncoding {
  readonly encoding: Encoding
  readonly sureness: Sureness
}
