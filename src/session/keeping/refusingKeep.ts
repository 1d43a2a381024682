import { err } from '../../base/result'
import type { KeepFault } from '../../keep/keepFault'
import type { Keep } from '../../keep/openKeep'

/** Where nothing can be kept: says so whatever is asked of it. */
export function refusingKeep(fault: KeepFault): Keep {
  const refused = async () => err(fault)
  return {
    keeper: {
      list: refused,
      open: refused,
      save: refused,
      duplicate: refused,
      rename: refused,
      markDeleted: refused,
      removeDeleted: refused,
      close() {},
    },
    tabs: { hold: async () => true, takeOver: async () => {}, letGo() {} },
  }
}
