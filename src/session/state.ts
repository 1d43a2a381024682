import type { Finding } from '../checks/finding'
import type { EditableLayer, RecordRef } from '../editing/editableLayer'
import type { FileIssue, FileRefusal } from '../files/fileIssue'
import type { LonLat } from '../geometry/position'
import type { ProjectSummary } from '../keep/keeper'
import type { Backdrop } from '../look/backdrop'
import type { FillKey } from '../look/fill'
import type { CommuneId } from '../province/commune'
import type { Dataset, LayerKind } from '../province/dataset'
import type { Edition } from '../province/edition'
import type { PostalPointId } from '../province/postalPoint'
import type { SiteId, Technology } from '../province/station'
import type { VillageId } from '../province/village'
import type { ProvinceReport } from '../report/figures'
import type { Question } from '../report/question'
import type { SampleProgress } from '../sample/progress'
import type { Deed } from './deed'
import type { FindingFilter } from './findingFilter'
import type { Draft, DraftId } from './importing/draft'
import type { ProjectDeeds } from './keeping/projectDeeds'
import type { ProjectFileUnderWay } from './keeping/projectFiles'
import type { Keeping, OpenProject, ProjectRefusal } from './keeping/projects'

/** The last report, and whether it still describes what is on screen. A stale figure is shown and marked. */
export type Measurement =
  | { readonly state: 'none' }
  /** `share`: how much is done, 0 to 1, once it takes long enough for anybody to wonder. */
  | { readonly state: 'computing'; readonly last: ProvinceReport | null; readonly share: number | null }
  | { readonly state: 'done'; readonly last: ProvinceReport }
  | { readonly state: 'failed'; readonly last: ProvinceReport | null; readonly message: string }

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open' }
  | { readonly state: 'failed'; readonly refusal: FileRefusal }

export const VIEWS = ['overview', 'communes', 'dead-zones', 'data'] as const
export type View = (typeof VIEWS)[number]

/** The tables of the view "data": the records of a layer, how they differ from the files, and what to look at. */
export const DATA_TABS = ['stations', 'postalPoints', 'villages', 'differences', 'findings'] as const
export type DataTab = (typeof DATA_TABS)[number]

export type Selection =
  | { readonly kind: 'commune'; readonly id: CommuneId }
  | { readonly kind: 'village'; readonly id: VillageId }
  | { readonly kind: 'site'; readonly id: SiteId }
  | { readonly kind: 'postalPoint'; readonly id: PostalPointId }

/** What the pointer does on the map instead of choosing: places a new record, or moves the one that is selected. */
export type Tool = { readonly kind: 'place'; readonly layer: EditableLayer } | { readonly kind: 'move' }

export type Ticked = Readonly<Record<EditableLayer, ReadonlySet<string>>>

export const NOTHING_TICKED: Ticked = {
  stations: new Set(),
  postalPoints: new Set(),
  villages: new Set(),
}

/** What is left out of sight and of the exports. It never changes a figure: that is what the question is for. */
export interface Filter {
  /** District codes; null for all. */
  readonly districts: readonly string[] | null
  /** Stations of these technologies only; null for all. What counts as signal is the question's business. */
  readonly stationTechnologies: readonly Technology[] | null
  /** Only communes without a culture post. */
  readonly lacksCulturePost: boolean
  /** Only communes with a dead-zone village, and only dead-zone villages. */
  readonly onlyGaps: boolean
  /** Only communes whose fill value lies in [from, to]; null for all. */
  readonly fillRange: readonly [from: number, to: number] | null
  /** Villages: 'certain' or 'likely' gaps only; null for both. */
  readonly gapGrade: 'certain' | 'likely' | null
  readonly withoutGridPower: boolean
  readonly especiallyDisadvantaged: boolean
}

export const NO_FILTER: Filter = {
  districts: null,
  stationTechnologies: null,
  lacksCulturePost: false,
  onlyGaps: false,
  fillRange: null,
  gapGrade: null,
  withoutGridPower: false,
  especiallyDisadvantaged: false,
}

export const SWITCHABLE_LAYERS = [
  'gaps',
  'villages',
  'culturePost',
  'postalPoints',
  'coverage',
  'sites',
  'corridors',
] as const
export type SwitchableLayer = (typeof SWITCHABLE_LAYERS)[number]

/** What the checks found, and in which dataset: stale where that is another one than the open one. */
export interface Checked {
  readonly dataset: Dataset
  readonly edition: Edition
  readonly findings: readonly Finding[]
}

/** What became of the files that were given. */
export interface ImportOutcome {
  readonly draft: DraftId
  readonly file: string
  /** Whether it was understood as such a file was the last time. */
  readonly isRecalled: boolean
  readonly result: /** `editsGone`: changes by hand of the layer that was there; undo brings them back. */
    | {
        readonly state: 'replaced'
        readonly layer: LayerKind
        readonly records: number
        readonly editsGone: number
      }
    /**
     * `met`: took the place of those with their ids. `same`: stood there already, word for word. `renamed`: under another
     * id, since theirs was taken.
     */
    | {
        readonly state: 'added'
        readonly layer: LayerKind
        readonly records: number
        readonly met: number
        readonly same: number
        readonly renamed: number
      }
    | { readonly state: 'refused'; readonly refusal: FileRefusal }
  readonly issues: readonly FileIssue[]
}

export interface SessionState {
  readonly opening: Opening
  readonly dataset: Dataset | null
  /** Sea, neighbouring lands and places behind the dataset; null where it has none. */
  readonly backdrop: Backdrop | null
  /** Layers of the catalogue's dataset that could not be read, or only in part. */
  readonly openingIssues: readonly FileIssue[]
  readonly openingRefusals: readonly FileRefusal[]
  readonly question: Question
  readonly measurement: Measurement
  readonly view: View
  readonly dataTab: DataTab
  readonly filter: Filter
  readonly fill: FillKey
  readonly layers: ReadonlySet<SwitchableLayer>
  readonly selection: Selection | null
  readonly hovered: Selection | null
  /** Files on their way into the dataset. */
  readonly drafts: readonly Draft[]
  /** The draft that the import dialog shows; null while it is closed. */
  readonly lookedAt: DraftId | null
  readonly tool: Tool | null
  /** The record whose form is open; it is also selected. */
  readonly form: RecordRef | null
  /** Ids of records that are to be changed together; some may not be there any more. */
  readonly ticked: Ticked
  /** A place that somebody wants to see where nothing can be selected, until something is; a new one each time. */
  readonly placeLookedAt: LonLat | null
  /** How far the generated country has come; null when none is being made. */
  readonly sampling: SampleProgress | null
  /** The last import, shown until dismissed. */
  readonly outcomes: readonly ImportOutcome[] | null
  readonly checking: { readonly isBusy: boolean; readonly last: Checked | null }
  readonly findingFilter: FindingFilter
  /** Keys of findings that were put aside. */
  readonly dismissedFindings: ReadonlySet<string>
  /** What was said of the files that were taken, whether they are still in the dataset or not (see `heardIssues`). */
  readonly readIssues: ReadonlyMap<string, readonly FileIssue[]>
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What undo would take back; a new object for each step. */
  readonly undoable: Deed | null
  readonly redoable: Deed | null
  /** The last undo or redo; a new object each time. */
  readonly travelled: { readonly way: 'undo' | 'redo'; readonly deed: Deed } | null
  /** The project that what is on the page belongs to; null while nothing was worth one. */
  readonly project: OpenProject | null
  readonly keeping: Keeping
  /** Projects of this browser, newest first; null until somebody asked. */
  readonly projects: readonly ProjectSummary[] | null
  readonly projectDeeds: ProjectDeeds
  /** The last project that could not be had, until dismissed. */
  readonly projectRefusal: ProjectRefusal | null
  /** The project that was made of changes in this tab when it took one over from another tab, until dismissed. */
  readonly setAside: string | null
  /** Files of the catalogue's dataset that are others by now than when the project on the page was saved. */
  readonly replacedFiles: readonly string[]
  readonly projectFile: ProjectFileUnderWay | null
  /** A project file that was read while what is on the page could not be saved. */
  readonly projectWaiting: string | null
  readonly theme: 'light' | 'dark'
  readonly language: 'vi' | 'en'
}
