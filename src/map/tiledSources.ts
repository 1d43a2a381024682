import type { Scene } from './scene'
import type { SourceName } from './sources'
import { verticesOf } from './tiles/communeColumns'

/** More features than this the library copies and cuts for so long that the page stands still. */
const MOST_FEATURES = 10_000
/** The same for the vertices of boundaries. */
const MOST_VERTICES = 400_000

type Counted = Pick<Scene, 'communes' | 'villages' | 'sites' | 'postalPoints'>

/** Which parts of a scene are to be drawn from tiles. */
export function tiledSources({ communes, villages, sites, postalPoints }: Counted): ReadonlySet<SourceName> {
  const tiled = new Set<SourceName>()
  if (verticesOf(communes) > MOST_VERTICES) tiled.add('communes').add('commune-names')
  if (villages.looks.length > MOST_FEATURES) tiled.add('villages')
  if (sites.looks.length > MOST_FEATURES) tiled.add('sites')
  if (postalPoints.looks.length > MOST_FEATURES) tiled.add('postal')
  return tiled
}

export const sameSources = (a: ReadonlySet<SourceName>, b: ReadonlySet<SourceName>) =>
  a.size === b.size && [...a].every((name) => b.has(name))
