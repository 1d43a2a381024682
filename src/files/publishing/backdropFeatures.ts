import type { Backdrop } from '../../look/backdrop'
import type { Feature } from '../feature'
import { writtenBoundary, writtenPosition } from '../written'

const shapes = (kind: string, list: Backdrop['islands']): readonly Feature[] =>
  list.map(({ name, shape }, i) => ({
    type: 'Feature',
    id: `${kind}:${i + 1}`,
    properties: { kind, name },
    geometry: writtenBoundary(shape),
  }))

/** What lies behind a dataset, as `readBackdrop` reads it. */
export const backdropFeatures = ({ sea, islands, lands, places }: Backdrop): readonly Feature[] => [
  ...(sea.length > 0 ? shapes('sea', [{ name: '', shape: sea }]) : []),
  ...shapes('island', islands),
  ...lands.map(
    ({ name, at, kind }, i): Feature => ({
      type: 'Feature',
      id: `label:${i + 1}`,
      properties: { kind: `${kind}-label`, name },
      geometry: { type: 'Point', coordinates: writtenPosition(at) },
    }),
  ),
  ...places.map(
    ({ name, at, kind }, i): Feature => ({
      type: 'Feature',
      id: `place:${i + 1}`,
      properties: { kind: 'place', name, rank: kind },
      geometry: { type: 'Point', coordinates: writtenPosition(at) },
    }),
  ),
]
