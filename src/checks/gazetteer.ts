import { fold } from '../base/fold'
import type { Commune } from '../province/commune'
import { REGISTER_2020, REGISTER_2025, type Register } from '../province/communeRegister'
import type { Dataset } from '../province/dataset'
import { EDITIONS, type Edition } from '../province/edition'
import { communeNameKeys, districtNameKeys } from './placeName'

/** A commune that a row may name. */
export interface Place {
  readonly edition: Edition
  /** Index into the edition's communes; −1 where only the register knows it. */
  readonly commune: number
  readonly code: string
  readonly nameKey: string
  readonly districtCode: string | null
  readonly districtKeys: readonly string[]
}

/** The communes of one edition by code and by folded name, which several may bear. */
export interface Gazetteer {
  readonly edition: Edition
  readonly byCode: ReadonlyMap<string, readonly Place[]>
  readonly byName: ReadonlyMap<string, readonly Place[]>
}

export const REGISTERS: Readonly<Partial<Record<Edition, Register>>> = {
  '2020': REGISTER_2020,
  '2025': REGISTER_2025,
}

const placeOf = (commune: Commune, index: number): Place => ({
  edition: commune.edition,
  commune: index,
  code: commune.code,
  nameKey: communeNameKeys(commune.name).at(-1) ?? fold(commune.name),
  districtCode: commune.districtCode,
  districtKeys: commune.district === null ? [] : districtNameKeys(commune.district),
})

const registered =
  (edition: Edition) =>
  ([code, nameKey]: readonly [string, string]): Place => ({
    edition,
    commune: -1,
    code,
    nameKey,
    districtCode: null,
    districtKeys: [],
  })

function gathered(places: readonly Place[], keyOf: (place: Place) => string): ReadonlyMap<string, Place[]> {
  const byKey = new Map<string, Place[]>()
  for (const place of places) {
    const known = byKey.get(keyOf(place))
    if (known) known.push(place)
    else byKey.set(keyOf(place), [place])
  }
  return byKey
}

const gazetteerOf = (edition: Edition, places: readonly Place[]): Gazetteer => ({
  edition,
  byCode: gathered(places, ({ code }) => code),
  byName: gathered(places, ({ nameKey }) => nameKey),
})

/**
 * What the rows of a dataset may name: the communes of each edition it has boundaries of, that in use first; and, where one
 * of these is an edition that we have the register of, what our registers know beside: a file of 37 communes may be part of
 * a province of 78.
 */
export function gazetteersOf({ communes }: Pick<Dataset, 'communes'>, inUse: Edition): readonly Gazetteer[] {
  const editions = [inUse, ...EDITIONS.filter((edition) => edition !== inUse)]
  const isRegistered = editions.some((edition) => communes[edition] && REGISTERS[edition])
  return editions.flatMap((edition) => {
    const places = (communes[edition]?.records ?? []).map(placeOf)
    const held = new Set(places.map(({ code }) => code))
    const register = isRegistered ? [...(REGISTERS[edition] ?? [])] : []
    const beside = register.filter(([code]) => !held.has(code)).map(registered(edition))
    const all = [...places, ...beside]
    return all.length > 0 ? [gazetteerOf(edition, all)] : []
  })
}
