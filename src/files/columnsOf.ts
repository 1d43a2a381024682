import { fold } from '../base/fold'
import type { LayerKind } from '../province/dataset'
import { HEADINGS, type Headings, withoutUnit } from './headings'

/** Field → heading of the column that a person says holds it, null for none; fields left out are guessed. */
export type ChosenColumns = Readonly<Record<string, string | null>>

interface Match {
  readonly field: string
  readonly heading: string
  readonly rank: number
}

interface Naming {
  readonly field: string
  /** How well the heading names the field: 0 for the field's own name, then in the order of the list. */
  readonly rank: number
}

/** Folded heading → the fields that it names. */
type Index = ReadonlyMap<string, readonly Naming[]>

function indexOf(headings: Headings): Index {
  const index = new Map<string, Naming[]>()
  for (const [field, names] of Object.entries(headings)) {
    for (const [rank, name] of [field, ...names].entries()) {
      const namings = index.get(fold(name)) ?? []
      if (!namings.some((naming) => naming.field === field)) namings.push({ field, rank })
      index.set(fold(name), namings)
    }
  }
  return index
}

const INDEXES: Readonly<Record<LayerKind, Index>> = {
  communes: indexOf(HEADINGS.communes),
  stations: indexOf(HEADINGS.stations),
  postalPoints: indexOf(HEADINGS.postalPoints),
  villages: indexOf(HEADINGS.villages),
  corridors: indexOf(HEADINGS.corridors),
}

/** What is longer names no field. */
const LONGEST = 200

/** A heading that only names the field once its unit is taken off comes after every one that does as it stands. */
const UNIT_TAKEN_OFF = 1000

/** A heading that names the field in two languages or by two words comes last. */
const COMPOSED = 2000
const BETWEEN_PARTS = /[/|:\n()[\]]|\s[-–]\s/

/** "Kinh độ/Longitude", "Toạ độ (Kinh độ)": what all parts name that name anything; "Toạ độ" then says nothing of its own. */
function namingsOfParts(heading: string, index: Index): readonly Naming[] {
  const parts = heading.split(BETWEEN_PARTS).map((part) => index.get(fold(part)) ?? [])
  const telling = parts.filter((namings) => namings.some(({ field }) => field !== 'both'))
  const [first = [], ...others] = telling
  const isOfAll = ({ field }: Naming) =>
    others.every((namings) => namings.some((naming) => naming.field === field))
  return first.filter(isOfAll).map(({ field, rank }) => ({ field, rank: COMPOSED + rank }))
}

function matchesOfHeading(heading: string, index: Index): readonly Match[] {
  if (heading.length > LONGEST) return []
  const whole = index.get(fold(heading)) ?? []
  const bare = index.get(fold(withoutUnit(heading))) ?? []
  const known = [
    // The very name counts before a heading that only folds to it: "lon" before "Lon".
    ...whole.map(({ field, rank }) => ({ field, heading, rank: heading === field ? -1 : rank })),
    ...bare
      .filter(({ field }) => !whole.some((naming) => naming.field === field))
      .map(({ field, rank }) => ({ field, heading, rank: UNIT_TAKEN_OFF + rank })),
  ]
  const isOpen = known.every(({ field }) => field === 'both')
  const composed = isOpen ? namingsOfParts(heading, index) : []
  return composed.length > 0 ? composed.map((naming) => ({ ...naming, heading })) : known
}

const matchesOf = (layer: LayerKind, columns: readonly string[]): readonly Match[] =>
  columns.flatMap((heading) => matchesOfHeading(heading, INDEXES[layer])).sort((a, b) => a.rank - b.rank)

/** The choices that hold for a file: a heading that it does not have is none. */
const heldBy = (columns: readonly string[], asked: ChosenColumns) =>
  Object.entries(asked).filter(
    (choice): choice is [string, string] => choice[1] !== null && columns.includes(choice[1]),
  )

/**
 * Which column holds which field of a layer: the one that `asked` names; else each field gets the column that names it
 * best, each column serves one field. The rest are unknown properties, kept as they are.
 */
export function columnsOf(
  layer: LayerKind,
  columns: readonly string[],
  asked: ChosenColumns = {},
): ReadonlyMap<string, string> {
  const chosen = new Map(heldBy(columns, asked))
  const taken = new Set(chosen.values())
  for (const { field, heading } of matchesOf(layer, columns)) {
    if (chosen.has(field) || taken.has(heading) || asked[field] === null) continue
    chosen.set(field, heading)
    taken.add(heading)
  }
  return chosen
}

/** The columns that say where a record is: shapes as text, or longitude and latitude, or both in one; or none. */
export function positionColumnsOf(columns: readonly string[]): readonly string[] {
  const found = columnsOf('corridors', columns)
  const [lon, lat, both, wkt] = ['lon', 'lat', 'both', 'wkt'].map((field) => found.get(field))
  const pair = lon !== undefined && lat !== undefined ? [lon, lat] : []
  return [...pair, ...[both, wkt].filter((column) => column !== undefined)]
}
