import { geokdbush } from './geokdbush'
import { geopandas, geopandasTuned } from './geopandas'
import { kdbushFlatbush } from './kdbushFlatbush'
import type { PeerKind } from './peer'
import { postgis } from './postgis/postgis'
import { turf } from './turf'

/** In the order of the tables. */
export const PEER_KINDS: readonly PeerKind[] = [
  turf,
  kdbushFlatbush,
  geokdbush,
  geopandas,
  geopandasTuned,
  postgis,
]
