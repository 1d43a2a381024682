import type { StoreApi } from 'zustand/vanilla'
import type { FileToOpen } from '../files/givenFile'
import type { LonLat } from '../geometry/position'
import type { FillKey } from '../look/fill'
import type { Edition } from '../province/edition'
import type { PostalKind } from '../province/postalPoint'
import type { Technology } from '../province/station'
import type { CheckingVerbs } from './checking'
import type { EditingVerbs } from './editing'
import type { Imports } from './importing/imports'
import type { Projects } from './keeping/projects'
import type { DataTab, Filter, Selection, SessionState, SwitchableLayer, View } from './state'

/** One run of the program: its state, and every verb that changes it. Knows neither React nor the map. */
export interface Session extends EditingVerbs, CheckingVerbs {
  readonly store: StoreApi<SessionState>
  /** Opens a dataset of the catalogue, its first when `id` is null. */
  openDataset(id: string | null): Promise<void>
  /** Files that were dropped or chosen: `projects.importFile` or `imports.give`. Nothing is lost when a file is refused. */
  giveFiles(files: readonly FileToOpen[]): Promise<void>
  /** Drafts of files, and the dialog that shows them. */
  readonly imports: Imports
  /** What this browser keeps. */
  readonly projects: Projects
  dismissOutcomes(): void
  /** Makes the generated country and opens it when it is complete; what was open stays until then, and undo brings it back. */
  openSample(): Promise<void>
  /** Leaves the country that is being made. */
  cancelSample(): void
  setEdition(edition: Edition): void
  setTechnologies(technologies: readonly Technology[]): void
  setOperators(operators: readonly string[] | null): void
  setReach(technology: Technology, radiusKm: number): void
  setReachFactor(factor: number): void
  setPostalKinds(kinds: readonly PostalKind[] | null): void
  setStaffedOnly(staffedOnly: boolean): void
  setFilter(change: Partial<Filter>): void
  clearFilter(): void
  setFill(fill: FillKey): void
  setLayer(layer: SwitchableLayer, on: boolean): void
  select(selection: Selection | null): void
  hover(target: Selection | null): void
  /** Brings a place into view. */
  lookAt(at: LonLat): void
  setView(view: View): void
  setDataTab(tab: DataTab): void
  /** Asks again after a failure. */
  retry(): void
  undo(): void
  redo(): void
  setTheme(theme: 'light' | 'dark'): void
  setLanguage(language: 'vi' | 'en'): void
  close(): void
}
