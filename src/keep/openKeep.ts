import { createKeeper } from './createKeeper'
import type { Keeper } from './keeper'
import { createTabs, type Tabs } from './tabs'

/** All that is needed to keep projects. */
export interface Keep {
  readonly keeper: Keeper
  readonly tabs: Tabs
}

export const openKeep = (): Keep => ({ keeper: createKeeper(), tabs: createTabs() })
