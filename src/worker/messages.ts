import type { Answer, LetterName, Sent } from './protocol'

/** What is posted to the worker: a letter with the number that its answer will carry. */
export type Asked = {
  [N in LetterName]: { readonly turn: number; readonly name: N; readonly sent: Sent<N> }
}[LetterName]

/** What the worker posts back. A failure is a bug of ours, told in its own words. */
export type Answered =
  | { readonly turn: number; readonly state: 'under-way'; readonly share: number }
  | { readonly turn: number; readonly state: 'answered'; readonly answer: Answer<LetterName> }
  | { readonly turn: number; readonly state: 'failed'; readonly message: string }
