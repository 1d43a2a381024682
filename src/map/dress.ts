import type { MapLayer, Scene } from './scene'
import type { SourceName } from './sources'
import type { Tokens } from './tokens'

/** What the layers of the style depend on: everything else reaches them as data or as feature state. */
export interface Dress {
  readonly tokens: Tokens
  readonly ramp: Scene['ramp']
  readonly layers: ReadonlySet<MapLayer>
  /** More sites on screen than symbols can show: they become dots. */
  readonly crowded: boolean
  /** Sources with more features than the library takes as objects: their layers draw tiles that we cut. */
  readonly tiled: ReadonlySet<SourceName>
}

export const visibleIf = (shown: boolean) => (shown ? 'visible' : 'none')
