import type { StoreApi } from 'zustand/vanilla'
import type { SessionState } from '../state'
import type { Draft, DraftId } from './draft'

/** The drafts of a session, one at a time. */
export interface Drafts {
  draftOf(id: DraftId): Draft | undefined
  /** Changes nothing where the draft was left. */
  put(id: DraftId, part: Partial<Draft>): void
}

export const draftsIn = (store: StoreApi<SessionState>): Drafts => ({
  draftOf: (id) => store.getState().drafts.find((draft) => draft.id === id),
  put: (id, part) =>
    store.setState(({ drafts }) => ({
      drafts: drafts.map((draft) => (draft.id === id ? { ...draft, ...part } : draft)),
    })),
})
