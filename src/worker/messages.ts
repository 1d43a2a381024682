import type { Answer, QuestionName, Sent } from './protocol'

/** What is posted to the worker: a question with the number that its answer will carry. */
export type Asked = {
  [N in QuestionName]: { readonly turn: number; readonly name: N; readonly sent: Sent<N> }
}[QuestionName]

/** What the worker posts back. A failure is a bug of ours, told in its own words. */
export type Answered =
  | { readonly turn: number; readonly ok: true; readonly answer: Answer<QuestionName> }
  | { readonly turn: number; readonly ok: false; readonly message: string }
