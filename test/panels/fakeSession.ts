import { vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createEditing } from '../../src/session/editing'
import { ALL_FINDINGS } from '../../src/session/findingFilter'
import { initialState } from '../../src/session/initialState'
import type { Replaced } from '../../src/session/keeping/projects'
import type { Session } from '../../src/session/session'
import { NO_FILTER, type SessionState } from '../../src/session/state'
import { PROVINCE, REPORT } from './fakeProvince'

export const OPEN_STATE: SessionState = {
  ...initialState({ theme: 'light', language: 'vi' }),
  opening: { state: 'open' },
  dataset: PROVINCE,
  measurement: { state: 'done', last: REPORT },
}

/**
 * A session made of plain state: it opens on the tiny province with its figures computed. Verbs that only choose do
 * what they say, so that a panel shows its answer; verbs that need files or a calculation do nothing but are noted.
 */
export function fakeSession(change: Partial<SessionState> = {}) {
  const store = createStore<SessionState>(() => ({ ...OPEN_STATE, ...change }))
  const set = (part: Partial<SessionState>) => store.setState(part)
  const askSignal = (part: Partial<SessionState['question']['signal']>) => {
    const { question } = store.getState()
    set({ question: { ...question, signal: { ...question.signal, ...part } } })
  }
  const askPostal = (part: Partial<SessionState['question']['postal']>) => {
    const { question } = store.getState()
    set({ question: { ...question, postal: { ...question.postal, ...part } } })
  }
  const session = {
    store,
    openDataset: vi.fn(async () => {}),
    giveFiles: vi.fn(async () => {}),
    projects: {
      resume: vi.fn(async () => {}),
      list: vi.fn(async () => {}),
      open: vi.fn(async (): Promise<Replaced> => 'done'),
      startNew: vi.fn(async (): Promise<Replaced> => 'done'),
      rename: vi.fn(async () => {}),
      duplicate: vi.fn(async () => {}),
      remove: vi.fn(async () => {}),
      undo: vi.fn(async () => {}),
      redo: vi.fn(async () => {}),
      keepCopy: vi.fn(async () => {}),
      takeOver: vi.fn(async () => {}),
      leave: vi.fn(),
      exportFile: vi.fn(async () => null),
      importFile: vi.fn(async () => true),
      openWaiting: vi.fn(async () => {}),
      leaveWaiting: vi.fn(),
      leaveFile: vi.fn(),
      dismissRefusal: vi.fn(),
      flush: vi.fn(async () => {}),
    },
    imports: {
      give: vi.fn(async () => {}),
      lookAt: vi.fn((lookedAt) => set({ lookedAt })),
      chooseSheet: vi.fn(async () => {}),
      choose: vi.fn(),
      correct: vi.fn(),
      startOver: vi.fn(),
      forget: vi.fn(),
      undo: vi.fn(),
      redo: vi.fn(),
      rowsOf: vi.fn(async () => []),
      rejectedRows: vi.fn(async () => null),
      take: vi.fn(() => []),
      leave: vi.fn(),
      leaveAll: vi.fn(() => set({ drafts: [], lookedAt: null })),
      close: vi.fn(),
    },
    openSample: vi.fn(async () => {}),
    cancelSample: vi.fn(() => set({ sampling: null })),
    dismissOutcomes: vi.fn(() => set({ outcomes: null })),
    setEdition: vi.fn((edition) => set({ question: { ...store.getState().question, edition } })),
    setTechnologies: vi.fn((technologies) => askSignal({ technologies })),
    setOperators: vi.fn((operators) => askSignal({ operators })),
    setReach: vi.fn((technology, radiusKm) => {
      const { question } = store.getState()
      set({ question: { ...question, assumedReach: { ...question.assumedReach, [technology]: radiusKm } } })
    }),
    setReachFactor: vi.fn((reachFactor) => askSignal({ reachFactor })),
    setPostalKinds: vi.fn((kinds) => askPostal({ kinds })),
    setStaffedOnly: vi.fn((staffedOnly) => askPostal({ staffedOnly })),
    setFilter: vi.fn((part) => set({ filter: { ...store.getState().filter, ...part } })),
    clearFilter: vi.fn(() => set({ filter: NO_FILTER })),
    setFill: vi.fn((fill) => set({ fill, filter: { ...store.getState().filter, fillRange: null } })),
    setLayer: vi.fn((layer, on) => {
      const layers = new Set(store.getState().layers)
      if (on) layers.add(layer)
      else layers.delete(layer)
      set({ layers })
    }),
    select: vi.fn((selection) => set({ selection })),
    hover: vi.fn((hovered) => set({ hovered })),
    lookAt: vi.fn((placeLookedAt) => set({ placeLookedAt })),
    ...createEditing(store, (_, part) => set(part)),
    check: vi.fn(),
    dismissFindings: vi.fn((keys) =>
      set({ dismissedFindings: new Set([...store.getState().dismissedFindings, ...keys]) }),
    ),
    recallFindings: vi.fn(() => set({ dismissedFindings: new Set() })),
    filterFindings: vi.fn((change) =>
      set({ findingFilter: { ...store.getState().findingFilter, ...change } }),
    ),
    showFindings: vi.fn((filter) =>
      set({ view: 'data', dataTab: 'findings', findingFilter: { ...ALL_FINDINGS, ...filter } }),
    ),
    swapPositions: vi.fn(),
    setView: vi.fn((view) => set({ view })),
    setDataTab: vi.fn((dataTab) => set({ dataTab })),
    retry: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    setTheme: vi.fn((theme) => set({ theme })),
    setLanguage: vi.fn((language) => set({ language })),
    close: vi.fn(),
  } satisfies Session
  return session
}
