import { createStore } from 'zustand/vanilla'
import { localDay } from '../base/localDay'
import type { Result } from '../base/result'
import type { FileRefusal } from '../files/fileIssue'
import { openDataset } from '../files/openDataset'
import type { FileOpener } from '../files/openedFile'
import type { Dataset } from '../province/dataset'
import type { Edition } from '../province/edition'
import { EDITIONS } from '../province/edition'
import { DEFAULT_QUESTION, type Question } from '../report/question'
import { nationDataset } from '../sample/nationDataset'
import type { Analyst } from '../worker/protocol'
import { createChecking } from './checking'
import type { Deed } from './deed'
import { createEditing } from './editing'
import { ALL_FINDINGS } from './findingFilter'
import { givingOf } from './giveFiles'
import { emptyHistory, type History, remember, stepBack, stepForward } from './history'
import { createImports } from './importing/createImports'
import type { MappingMemory } from './importing/mappingMemory'
import { initialState } from './initialState'
import { createProjects } from './keeping/createProjects'
import { KEEPS_NOTHING } from './keeping/keepsNothing'
import type { KeepingSurroundings } from './keeping/projects'
import { fromCatalog, fromRecipe } from './keeping/reference'
import { createMeasuring } from './measuring'
import { type Moment, momentOf } from './moment'
import { createSampling } from './sampling'
import { recordsOfSelection } from './selectedRecords'
import type { Session } from './session'
import { type Filter, NO_FILTER, NOTHING_TICKED, type SessionState } from './state'

/** What a session needs from outside, so that a test can pass its own. */
export interface Surroundings {
  readonly analyst: Analyst
  /** Reads a file of the catalogue's folder. */
  readonly fetchFile: (path: string) => Promise<Result<Uint8Array, FileRefusal>>
  /** Opens files that the user gives. */
  readonly opener: FileOpener
  /** How files with known headings were understood before. */
  readonly mappings: MappingMemory
  /** Where projects are kept; a session without it keeps nothing. */
  readonly keeping?: KeepingSurroundings
  readonly theme: 'light' | 'dark'
  readonly language: 'vi' | 'en'
}

const firstEdition = (dataset: Dataset): Edition =>
  EDITIONS.find((edition) => dataset.communes[edition]) ?? DEFAULT_QUESTION.edition

/** What a step does that nobody named: told by what it changes. */
function deedOf({ dataset, question, filter }: Partial<SessionState>, now: SessionState): Deed {
  if (dataset) return { kind: 'data' }
  if (question) return { kind: question.edition === now.question.edition ? 'question' : 'edition' }
  return { kind: filter ? 'filter' : 'fill' }
}

/** Whether undo leaves what is selected: of one edition, and not added by the step that was taken back. */
const isThere = (dataset: Dataset | null, selection: SessionState['selection']): boolean =>
  dataset !== null && selection !== null && recordsOfSelection(dataset, selection) !== null

export function createSession(surroundings: Surroundings): Session {
  const { analyst, fetchFile } = surroundings
  const store = createStore<SessionState>(() => initialState(surroundings))
  const measuring = createMeasuring(store, analyst)
  let history: History<Moment, Deed> = emptyHistory()

  const keepHistory = (next: History<Moment, Deed>) => {
    history = next
    store.setState({
      canUndo: next.past.length > 0,
      canRedo: next.future.length > 0,
      undoable: next.past.at(-1)?.deed ?? null,
      redoable: next.future[0]?.deed ?? null,
    })
  }

  /** A change that undo takes back. Changes of the same `step` in a row count as one. */
  function change(
    step: string | null,
    part: Partial<SessionState>,
    deed = deedOf(part, store.getState()),
  ): void {
    keepHistory(remember(history, momentOf(store.getState()), step, deed))
    store.setState(part)
    void measuring.update()
  }

  const ask = (step: string, part: Partial<Question>) =>
    change(step, { question: { ...store.getState().question, ...part } })

  const askSignal = (step: string, part: Partial<Question['signal']>) =>
    ask(step, { signal: { ...store.getState().question.signal, ...part } })

  const askPostal = (step: string, part: Partial<Question['postal']>) =>
    ask(step, { postal: { ...store.getState().question.postal, ...part } })

  function travel(way: 'undo' | 'redo', move: typeof stepBack<Moment, Deed>): void {
    const { selection, tool, ...now } = store.getState()
    const step = move(history, momentOf({ selection, tool, ...now }))
    if (!step) return
    keepHistory(step.history)
    const stays = isThere(step.moment.dataset, selection)
    store.setState({
      ...step.moment,
      selection: stays ? selection : null,
      // There may be nothing left to move.
      tool: tool?.kind === 'move' && !stays ? null : tool,
      hovered: null,
      form: null,
      outcomes: null,
      travelled: { way, deed: step.deed },
    })
    void measuring.update()
  }

  const sampling = createSampling(store, nationDataset, (made) => {
    // Undo does not outlive the page: what is open stays in its own project.
    projects.leave()
    change(null, {
      dataset: fromRecipe(made),
      backdrop: null,
      openingIssues: [],
      openingRefusals: [],
      opening: { state: 'open' },
      question: { ...store.getState().question, edition: firstEdition(made) },
      filter: NO_FILTER,
      selection: null,
      hovered: null,
      ticked: NOTHING_TICKED,
    })
  })

  const imports = createImports(store, surroundings, ({ dataset, edition }) =>
    change(null, {
      dataset,
      opening: { state: 'open' },
      question: { ...store.getState().question, edition },
      filter: NO_FILTER,
      selection: null,
      hovered: null,
      ticked: NOTHING_TICKED,
    }),
  )

  /** Everything on the page at once, as when it was opened: no step leads back. */
  function putAfresh(part: Partial<SessionState>): void {
    keepHistory(emptyHistory())
    const nothingPicked = { selection: null, hovered: null, form: null, tool: null, ticked: NOTHING_TICKED }
    const nothingChosen = { filter: NO_FILTER, findingFilter: ALL_FINDINGS, ...nothingPicked }
    const nothingKnown = { dismissedFindings: new Set<string>(), replacedFiles: [] }
    store.setState({ opening: { state: 'open' }, ...nothingChosen, ...nothingKnown, ...part })
  }

  /** A dataset of the catalogue, its first when null; null, and told of where the page has no other, where it cannot be had. */
  async function fetchFromCatalog(
    id: string | null,
    chosen: Partial<SessionState> = {},
  ): Promise<Partial<SessionState> | null> {
    const opened = await openDataset(id, fetchFile)
    if (!opened.ok) {
      if (!store.getState().dataset) store.setState({ opening: { state: 'failed', refusal: opened.error } })
      return null
    }
    const { dataset, backdrop, issues, refusals } = opened.value
    return {
      dataset: fromCatalog(dataset),
      backdrop,
      openingIssues: issues,
      openingRefusals: refusals,
      question: { ...DEFAULT_QUESTION, edition: firstEdition(dataset) },
      ...chosen,
    }
  }

  function put(part: Partial<SessionState>): Promise<void> {
    putAfresh(part)
    return measuring.update()
  }

  const projects = createProjects(store, surroundings.keeping ?? KEEPS_NOTHING, {
    fetch: fetchFromCatalog,
    put: (part) => void put(part),
    async makeSample() {
      const made = await sampling.made()
      return made && fromRecipe(made)
    },
  })

  return {
    store,
    async openDataset(id) {
      const part = await fetchFromCatalog(id)
      if (part) await put(part)
    },
    projects,
    imports,
    giveFiles: givingOf(projects, imports),
    openSample: sampling.start,
    cancelSample: sampling.cancel,
    dismissOutcomes: () => store.setState({ outcomes: null }),
    setEdition(edition) {
      const filter: Filter = { ...store.getState().filter, districts: null, fillRange: null }
      change('edition', { question: { ...store.getState().question, edition }, filter, selection: null })
    },
    setTechnologies: (technologies) => askSignal('technologies', { technologies }),
    setOperators: (operators) => askSignal('operators', { operators }),
    setReach(technology, radiusKm) {
      const assumedReach = { ...store.getState().question.assumedReach, [technology]: radiusKm }
      ask(`reach ${technology}`, { assumedReach })
    },
    setReachFactor: (reachFactor) => askSignal('reach factor', { reachFactor }),
    setPostalKinds: (kinds) => askPostal('postal kinds', { kinds }),
    setStaffedOnly: (staffedOnly) => askPostal('staffed only', { staffedOnly }),
    setFilter(part) {
      const step = `filter ${Object.keys(part).join(' ')}`
      change(step, { filter: { ...store.getState().filter, ...part } })
    },
    clearFilter: () => change('clear filter', { filter: NO_FILTER }),
    // A range of another figure would be a range of nothing.
    setFill(fill) {
      const { filter } = store.getState()
      change('fill', { fill, filter: filter.fillRange === null ? filter : { ...filter, fillRange: null } })
    },
    setLayer(layer, on) {
      const layers = new Set(store.getState().layers)
      if (on) layers.add(layer)
      else layers.delete(layer)
      store.setState({ layers })
    },
    select: (selection) => store.setState({ selection, form: null, tool: null, placeLookedAt: null }),
    hover: (hovered) => store.setState({ hovered }),
    lookAt: ([lon, lat]) => store.setState({ placeLookedAt: [lon, lat] }),
    ...createEditing(store, change),
    ...createChecking(store, change, () => localDay(new Date())),
    setView: (view) => store.setState({ view }),
    setDataTab: (dataTab) => store.setState({ dataTab }),
    retry: () => void measuring.update(true),
    undo: () => travel('undo', stepBack),
    redo: () => travel('redo', stepForward),
    setTheme: (theme) => store.setState({ theme }),
    setLanguage: (language) => store.setState({ language }),
    close() {
      analyst.close()
      imports.close()
    },
  }
}
