import type { Result } from '../../base/result'
import type { FileRefusal } from '../fileIssue'
import type { GivenBlob } from '../givenFile'
import type { LayerRead } from '../layerRead'
import type { FileRow, FileShape, ReadChoices } from '../openedFile'
import type { Rejections } from '../rejectedRows'
import type { Packed } from './packed'

/** A reading without its records and issues, which come in blocks before it. */
export type ReadRest = Omit<LayerRead, 'layer' | 'issues'> & {
  readonly layer: Omit<LayerRead['layer'], 'records'>
}

/** What a thread that holds one file is asked, and what it answers. */
export interface Letters {
  open: {
    readonly sent: { readonly file: GivenBlob; readonly sheet: string | null }
    readonly answer: Result<FileShape, FileRefusal>
  }
  read: { readonly sent: ReadChoices; readonly answer: Result<ReadRest, FileRefusal> }
  rows: { readonly sent: readonly number[]; readonly answer: readonly FileRow[] }
  reject: { readonly sent: Rejections; readonly answer: Uint8Array }
}

export type LetterName = keyof Letters
export type Sent<N extends LetterName> = Letters[N]['sent']
export type Answer<N extends LetterName> = Letters[N]['answer']

/** What is posted to the thread: a letter with the number that its answers will carry. */
export type Asked = {
  [N in LetterName]: { readonly turn: number; readonly name: N; readonly sent: Sent<N> }
}[LetterName]

/** Part of a reading: small enough that taking it in does not hold the page. */
export interface Block {
  readonly records: Packed
  readonly issues: Packed
}

/** What the thread posts back; "ready" once, as a sign of life. A failure is a bug of ours, told in its own words. */
export type Told =
  | { readonly state: 'ready' }
  | { readonly state: 'under-way'; readonly turn: number; readonly share: number }
  | { readonly state: 'block'; readonly turn: number; readonly block: Block }
  | { readonly state: 'answered'; readonly turn: number; readonly answer: Answer<LetterName> }
  | { readonly state: 'failed'; readonly turn: number; readonly message: string }
