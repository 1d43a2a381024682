import { NO_POINTS } from './noPoints'
import type { Scene } from './scene'

/** What a new map shows: nothing. */
export const emptyScene = (theme: Scene['theme']): Scene => ({
  theme,
  backdrop: null,
  communes: [],
  ramp: 'post',
  looks: new Map(),
  villages: NO_POINTS,
  sites: NO_POINTS,
  postalPoints: NO_POINTS,
  corridors: [],
  coverage: [],
  layers: new Set(),
  selected: null,
  hovered: null,
  lookedAt: null,
  tool: 'choose',
  carried: null,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
})
