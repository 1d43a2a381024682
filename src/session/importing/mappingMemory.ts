import { fold } from '../../base/fold'
import type { CoordinateSystem, Crs } from '../../files/crs'
import type { ReadChoices } from '../../files/openedFile'
import { LAYER_KINDS, type LayerKind } from '../../province/dataset'
import type { Draft } from './draft'

/** How files with certain headings are understood: what is worth keeping of the choices. */
export type Mapping = Pick<ReadChoices, 'layer' | 'columns' | 'crs' | 'reachFromRange'>

/** Keeps mappings from one run to the next. Never throws: a memory that is full or forbidden just forgets. */
export interface MappingMemory {
  recall(key: string): Mapping | null
  /** null forgets. */
  remember(key: string, mapping: Mapping | null): void
}

/** A memory of this run only: for tests, and where nothing else is to be had. */
export function memoryOfThisRun(): MappingMemory {
  const kept = new Map<string, Mapping>()
  return {
    recall: (key) => kept.get(key) ?? null,
    remember(key, mapping) {
      if (mapping) kept.set(key, mapping)
      else kept.delete(key)
    },
  }
}

/** Files with the same headings, whatever their order, accents and case, that look like the same layer. */
export function mappingKey(headings: readonly string[], guessed: LayerKind | null): string {
  const folded = [...new Set(headings.map(fold))].sort()
  return `${guessed ?? 'unknown'}|${folded.join('|')}`
}

/** null for a file without headings: there is nothing to know it again by. */
export const mappingKeyOf = ({ shape, guess }: Draft): string | null =>
  shape && shape.columns.length > 0
    ? mappingKey(
        shape.columns.map(({ heading }) => heading),
        guess.layer,
      )
    : null

/** What a person settled by taking a draft that they looked at: the guesses that they saw and left count as chosen. */
export function mappingOf({ read, choices, shape }: Draft): Mapping {
  if (!read) return {}
  const { coordinates } = read.reading
  const isOpen = shape?.form === 'table' && coordinates && coordinates.basis !== 'file'
  return {
    layer: read.kind,
    ...(choices.columns && { columns: choices.columns }),
    ...(isOpen && { crs: coordinates.system }),
    ...(choices.reachFromRange !== undefined && { reachFromRange: choices.reachFromRange }),
  }
}

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

function systemFrom(value: unknown): Crs | null {
  const { kind, centralMeridian, zone, datum } = fieldsOf(value)
  if (kind === 'wgs84' || kind === 'vn2000-degrees') return { kind }
  if (kind === 'vn2000' && typeof centralMeridian === 'number') return { kind, centralMeridian }
  if (kind !== 'utm' || (zone !== 48 && zone !== 49)) return null
  return datum === 'vn2000' || datum === 'wgs84' ? ({ kind, zone, datum } satisfies CoordinateSystem) : null
}

const columnsFrom = (value: unknown) =>
  Object.fromEntries(
    Object.entries(fieldsOf(value)).filter(
      (entry): entry is [string, string | null] => entry[1] === null || typeof entry[1] === 'string',
    ),
  )

/** A mapping from what was kept somewhere outside; whatever is not as it should be is left out. */
export function mappingFrom(kept: unknown): Mapping | null {
  const { layer, columns, crs, reachFromRange } = fieldsOf(kept)
  const kind = LAYER_KINDS.find((known) => known === layer)
  if (!kind) return null
  const system = systemFrom(crs)
  return {
    layer: kind,
    ...(columns !== undefined && { columns: columnsFrom(columns) }),
    ...(system && { crs: system }),
    ...(typeof reachFromRange === 'boolean' && { reachFromRange }),
  }
}
