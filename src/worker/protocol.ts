import type { Dataset } from '../province/dataset'
import type { ProvinceReport } from '../report/figures'
import type { Question } from '../report/question'

/** Every question the worker answers: name → [what is sent, what comes back]. This is the whole contract. */
export interface Questions {
  /** Sent once per dataset: boundaries and points are the heavy part and seldom change. */
  open: [dataset: Dataset, answer: null]
  measure: [question: Question, answer: ProvinceReport]
}

export type QuestionName = keyof Questions
export type Sent<N extends QuestionName> = Questions[N][0]
export type Answer<N extends QuestionName> = Questions[N][1]

/** What the rest of the program sees. It cannot tell which thread does the work. Rejects only on a bug. */
export interface Analyst {
  ask<N extends QuestionName>(name: N, sent: Sent<N>): Promise<Answer<N>>
  close(): void
}
