import { type Filter, NO_FILTER } from '../../session/state'

/** Whether anything is left out of sight and of the exports. */
export const isFiltering = (filter: Filter): boolean =>
  (Object.keys(NO_FILTER) as (keyof Filter)[]).some((key) => filter[key] !== NO_FILTER[key])
