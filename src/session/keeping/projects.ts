import type { ProjectFileFault } from '../../files/projectFile/projectFile'
import type { KeepFault } from '../../keep/keepFault'
import type { Keep } from '../../keep/openKeep'
import type { ProjectFiles } from './projectFiles'

/** Whether what is on the page outlives it. */
export type Keeping =
  /** Nothing was changed that would be worth it. */
  | { readonly state: 'nothing' }
  /** Changed, and saved in a moment. */
  | { readonly state: 'unsaved' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved' }
  /** Another tab has the project, and saves it; what is changed here is not kept. */
  | { readonly state: 'elsewhere' }
  | { readonly state: 'failed'; readonly fault: KeepFault }

/** The project that is open. */
export interface OpenProject {
  readonly id: string
  readonly name: string
}

/** noDataset: the site does not give the dataset that it refers to. */
export type ProjectFault = KeepFault | { readonly kind: 'noDataset' }

/** A project that could not be had, or something that could not be done with it. */
export type ProjectRefusal =
  /** `name`: empty where it is not known. */
  | { readonly name: string; readonly fault: ProjectFault }
  /** Of a project file. */
  | { readonly file: string; readonly fault: ProjectFileFault }

/** Keeps the id of the project that this page, or else any page, had open last. Never throws. */
export interface LastProject {
  recall(): string | null
  remember(id: string): void
}

/** What keeping needs from outside. */
export interface KeepingSurroundings {
  /** Opened when it is first asked for: whoever only looks at the site never needs it. */
  readonly keep: () => Promise<Keep>
  readonly last: LastProject
}

/** unsafe: what is on the page could not be saved, and stays. refused: `projectRefusal` says why, and all is as it was. */
export type Replaced = 'done' | 'unsafe' | 'refused'

/** The projects kept in this browser. Faults are in the state; nothing here rejects. */
export interface Projects extends ProjectFiles {
  /** Opens the last project as it was, else `dataset` of the catalogue: its first when null. */
  resume(dataset: string | null): Promise<void>
  /** Reads the list. */
  list(): Promise<void>
  /** Opens a kept project once the one on the page is saved; where that cannot be saved only if `isSure`. */
  open(id: string, isSure?: boolean): Promise<Replaced>
  /** Opens the dataset that the page began with, as a new project. */
  startNew(isSure?: boolean): Promise<Replaced>
  rename(id: string, name: string): Promise<void>
  duplicate(id: string): Promise<void>
  /** Out of the list; for good some time later. */
  remove(id: string): Promise<void>
  /** Takes back the last renaming, duplicating or removal, and does it again; a project that was open is open again. */
  undo(): Promise<void>
  redo(): Promise<void>
  /** Goes on in a project of its own, with what is on the page. */
  keepCopy(): Promise<void>
  /**
   * Saves here what another tab has open; that one no longer does. What that one saved since is put on the page, and
   * what was changed here becomes a project of its own, named in `setAside`.
   */
  takeOver(): Promise<void>
  /** Goes on in a new project, since what is on the page is about to be replaced. */
  leave(): void
  /** Of a refusal, or of what was set aside. */
  dismissRefusal(): void
  /** Saves now what is not saved yet. */
  flush(): Promise<void>
}
