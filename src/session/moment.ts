import type { SessionState } from './state'

/** What undo brings back. */
export type Moment = Pick<
  SessionState,
  | 'dataset'
  | 'backdrop'
  | 'openingIssues'
  | 'openingRefusals'
  | 'question'
  | 'filter'
  | 'fill'
  | 'dismissedFindings'
>

export function momentOf(state: SessionState): Moment {
  const { dataset, backdrop, openingIssues, openingRefusals, question, filter, fill, dismissedFindings } =
    state
  return { dataset, backdrop, openingIssues, openingRefusals, question, filter, fill, dismissedFindings }
}
