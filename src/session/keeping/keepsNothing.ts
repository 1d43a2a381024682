import { err } from '../../base/result'
import type { Keeper } from '../../keep/keeper'
import type { KeepingSurroundings } from './projects'

const refused = async () => err({ kind: 'unavailable', detail: '' } as const)

const keeper: Keeper = {
  list: refused,
  open: refused,
  save: refused,
  duplicate: refused,
  rename: refused,
  markDeleted: refused,
  removeDeleted: refused,
  close() {},
}

/** For a session that is not to outlive its page: every project is refused. */
export const KEEPS_NOTHING: KeepingSurroundings = {
  keep: async () => ({
    keeper,
    tabs: { hold: async () => true, takeOver: async () => {}, letGo() {} },
  }),
  last: { recall: () => null, remember() {} },
}
