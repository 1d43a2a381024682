import type { Dataset } from '../province/dataset'
import type { Edition } from '../province/edition'
import { type CheckedLayer, groundOfEdition } from './checkedLayer'
import { type CommuneGround, communeAt } from './communeGround'
import type { Gazetteer } from './gazetteer'
import { type NamedPlaces, rememberNamedPlaces } from './namedPlaces'
import { type SaidPlace, saidPlaceReader } from './saidPlace'

/** What a row says of its commune, held against where it lies. */
export interface Verdict {
  readonly row: number
  readonly said: SaidPlace
  readonly named: NamedPlaces
  /** Editions that know what it says, that in use first; of these, those in which it lies where it says; and those without ground to look on. */
  readonly speaks: readonly Edition[]
  readonly fits: readonly Edition[]
  readonly blind: readonly Edition[]
}

export type Grounds = ReadonlyMap<Edition, CommuneGround>

/** The grounds of all editions that have boundaries. */
export function groundsOf(dataset: Pick<Dataset, 'communes'>, gazetteers: readonly Gazetteer[]): Grounds {
  const grounds = new Map<Edition, CommuneGround>()
  for (const { edition } of gazetteers) {
    const ground = groundOfEdition(dataset, edition)
    if (ground) grounds.set(edition, ground)
  }
  return grounds
}

/** Judges the rows of a layer one by one; each wording is looked up once. */
export function judgeOf(
  checked: CheckedLayer,
  inUse: Edition,
  grounds: Grounds,
  gazetteers: readonly Gazetteer[],
): (row: number) => Verdict {
  const said = saidPlaceReader()
  const namedBy = rememberNamedPlaces(gazetteers)

  /** Outside of all the ground nothing speaks against a commune that has no boundary. */
  function fits(row: number, edition: Edition, { places }: NamedPlaces): boolean {
    const ground = grounds.get(edition)
    if (!ground) return false
    const located =
      edition === inUse ? checked.communeOf[row]! : communeAt(ground, checked.records[row]!.position)
    return places.some((place) => place.edition === edition && place.commune === located)
  }

  return (row) => {
    const place = said(checked.records[row]!.extra)
    const named = namedBy(place)
    const speaks = [...new Set(named.places.map(({ edition }) => edition))]
    return {
      row,
      said: place,
      named,
      speaks,
      fits: speaks.filter((edition) => fits(row, edition, named)),
      blind: speaks.filter((edition) => !grounds.has(edition)),
    }
  }
}

/** The edition of most rows that can only be of one; the one in use where they do not tell. */
export function editionOfMost(verdicts: readonly Verdict[], inUse: Edition): Edition {
  const votes = new Map<Edition, number>()
  for (const { speaks, fits } of verdicts) {
    const only = speaks.length === 1 ? speaks[0] : fits.length === 1 ? fits[0] : undefined
    if (only !== undefined) votes.set(only, (votes.get(only) ?? 0) + 1)
  }
  let most = inUse
  for (const [edition, count] of votes) if (count > (votes.get(most) ?? 0)) most = edition
  return most
}

/** The edition that a row is filed under: one that it fits rather than one that only knows its words; else the usual one. */
export function filedUnder({ speaks, fits }: Verdict, usual: Edition): Edition | null {
  const likely = fits.length > 0 ? fits : speaks
  return likely.includes(usual) ? usual : (likely[0] ?? null)
}
