import type { Json } from '../base/json'
import type { Result } from '../base/result'
import type { Backdrop } from '../look/backdrop'
import type { Bilingual, Dataset, LayerKind } from '../province/dataset'
import type { KeepFault } from './keepFault'

/** A dataset that need not be kept since it can be had again: of the catalogue, or made by a generator. */
export type Reference =
  /** `hashes`: SHA-256 of its files by their names, to tell whether the site has other files by now. */
  | { readonly kind: 'catalog'; readonly id: string; readonly hashes: { readonly [file: string]: string } }
  | { readonly kind: 'recipe'; readonly id: string }

/** A project as it stands on the page. */
export interface ProjectNow {
  readonly id: string
  /** Given to a new project; one that is there keeps the name it has. */
  readonly name: string
  readonly dataset: Dataset
  readonly backdrop: Backdrop | null
  /** Where the dataset is as it was had: this is kept in its place. */
  readonly reference: Reference | null
  /** What was asked and chosen; nothing here knows what is in it. */
  readonly choices: Json
}

/** What the list of projects shows of one. */
export interface ProjectSummary {
  readonly id: string
  readonly name: string
  /** ISO date and time. */
  readonly savedAt: string
  /** About, as JSON; what the browser takes is of the same order. */
  readonly sizeBytes: number
  /** Title of the dataset. */
  readonly title: Bilingual
  /** Records of each layer; of the largest edition for communes. */
  readonly records: Readonly<Record<LayerKind, number>>
  /** newer: only a newer version of the program can read it. damaged: it cannot be read. */
  readonly state: 'usable' | 'newer' | 'damaged'
}

export interface OpenedProject {
  readonly summary: ProjectSummary
  /** Counts the savings; to be given to the next. */
  readonly revision: number
  readonly choices: Json
  readonly body:
    | Reference
    | { readonly kind: 'records'; readonly dataset: Dataset; readonly backdrop: Backdrop | null }
}

export interface Saved {
  readonly revision: number
  readonly savedAt: string
}

type Kept<T> = Promise<Result<T, KeepFault>>

/**
 * Projects in the browser's store. Never rejects. A saving is there whole or not at all: blocks of records are written
 * beside those in use, and one last transaction makes them the project. A saving that another one went before is
 * refused as `overtaken`, whoever holds which lock.
 */
export interface Keeper {
  /** Newest first; those that were deleted are left out. */
  list(): Kept<readonly ProjectSummary[]>
  open(id: string): Kept<OpenedProject>
  /** `revision`: of the saving or opening that this one follows; 0 for a new project. Returns the new one. */
  save(project: ProjectNow, revision: number): Kept<Saved>
  /** A second project with the same content. */
  duplicate(id: string, copy: { readonly id: string; readonly name: string }): Kept<void>
  rename(id: string, name: string): Kept<void>
  /** Out of the list, and back. */
  markDeleted(id: string, isDeleted: boolean): Kept<void>
  /** Removes for good what was marked as deleted before. */
  removeDeleted(before: Date): Kept<void>
  close(): void
}
