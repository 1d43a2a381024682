import type { Scene } from '../map/scene'
import { remPx, stageShapeOf } from '../panels/frame/stageShape'
import type { SessionState } from '../session/state'

/** Whatever else lies over a wide map lies on open land: see panels/frame/stageShape. */
const EDGES: Scene['padding'] = { top: 24, right: 24, bottom: 24, left: 24 }
/** The width of a card, the buttons beside it and the gaps between (panels/frame/stage.css), in px. */
const BESIDE_CARD: Scene['padding'] = { ...EDGES, right: 340 + 50 + 2 * 16 + 24 }

/** What lies over a map so many px wide: the card of what is selected, unless it stands beside the map. */
export const mapPaddingOf = (
  { selection }: Pick<SessionState, 'selection'>,
  widthPx: number,
): Scene['padding'] => (selection && stageShapeOf(widthPx / remPx()) === 'spread' ? BESIDE_CARD : EDGES)
