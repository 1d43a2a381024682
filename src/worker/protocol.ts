import type { OnProgress } from '../base/progress'
import type { StationChange } from '../coverage/stationChange'
import type { Dataset } from '../province/dataset'
import type { DatasetColumns } from '../report/datasetColumns'
import type { ProvinceReport } from '../report/figures'
import type { Question } from '../report/question'
import type { GroundCover } from '../report/signalPart'

/** Every letter that a desk answers: name → [what is sent, what comes back]. This is the whole contract. */
export interface Letters {
  /** Sent once per dataset: boundaries and points are the heavy part and seldom change. */
  open: [columns: DatasetColumns, answer: null]
  /** The dataset with a few other stations. */
  change: [change: StationChange, answer: null]
  measure: [question: Question, answer: ProvinceReport]
  /** The halves of `measure`, for two desks (see `Analysis`). */
  cover: [question: Question, answer: GroundCover]
  prepare: [question: Question, answer: null]
  report: [given: { readonly question: Question; readonly cover: GroundCover }, answer: ProvinceReport]
}

export type LetterName = keyof Letters
export type Sent<N extends LetterName> = Letters[N][0]
export type Answer<N extends LetterName> = Letters[N][1]

/** What the rest of the program sees. It cannot tell which thread does the work, nor on how many. Rejects only on a bug. */
export interface Analyst {
  /** Quick where it differs from the last one by a few stations. */
  open(dataset: Dataset): Promise<void>
  /** About the dataset that was opened last. */
  measure(question: Question, onProgress?: OnProgress): Promise<ProvinceReport>
  close(): void
}
