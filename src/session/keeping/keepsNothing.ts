import type { KeepingSurroundings } from './projects'
import { refusingKeep } from './refusingKeep'

/** For a session that is not to outlive its page: every project is refused. */
export const KEEPS_NOTHING: KeepingSurroundings = {
  keep: async () => refusingKeep({ kind: 'unavailable', detail: '' }),
  last: { recall: () => null, remember() {} },
}
