import type { Layer } from './maplibre'

export interface PropertyChange {
  readonly layer: string
  readonly kind: 'paint' | 'layout'
  readonly name: string
  /** undefined where the property goes back to its default. */
  readonly value: unknown
}

type Properties = Readonly<Record<string, unknown>>

const propertiesOf = (layer: Layer | undefined, kind: 'paint' | 'layout'): Properties =>
  ((layer && kind in layer
    ? (layer as { paint?: object; layout?: object })[kind]
    : undefined) as Properties) ?? {}

function changesOf(previous: Layer | undefined, next: Layer, kind: 'paint' | 'layout'): PropertyChange[] {
  const [before, after] = [propertiesOf(previous, kind), propertiesOf(next, kind)]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({ layer: next.id, kind, name, value: after[name] }))
}

/** What to set so that `previous` becomes `next`: the same layers, dressed anew. Data and feature state stay as they are. */
export function changedProperties(previous: readonly Layer[], next: readonly Layer[]): PropertyChange[] {
  const before = new Map(previous.map((layer) => [layer.id, layer]))
  return next.flatMap((layer) => [
    ...changesOf(before.get(layer.id), layer, 'layout'),
    ...changesOf(before.get(layer.id), layer, 'paint'),
  ])
}
