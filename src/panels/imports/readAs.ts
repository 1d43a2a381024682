import { columnsOf } from '../../files/columnsOf'
import type { LayerKind } from '../../province/dataset'
import type { Draft } from '../../session/importing/draft'

/** The layer that a draft is read as; of a file of which nothing was usable, the one that was tried; null where unknown. */
export function layerOf({ read, choices, refusal }: Draft): LayerKind | null {
  const tried = refusal?.kind === 'nothing-usable' ? refusal.layer : null
  return read?.kind ?? choices.layer ?? tried
}

/** Heading → field, as it was read; of a file of which nothing was usable, as its headings and the choices say. */
export function fieldsByHeading(draft: Draft): ReadonlyMap<string, string> {
  const { read, choices, shape } = draft
  if (read) return new Map(Object.entries(read.reading.columns).map(([field, heading]) => [heading, field]))
  const layer = layerOf(draft)
  if (!layer || !shape) return new Map()
  const headings = shape.columns.map(({ heading }) => heading)
  return new Map([...columnsOf(layer, headings, choices.columns)].map(([field, heading]) => [heading, field]))
}
