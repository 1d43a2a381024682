import { isEdition } from '../province/edition'
import type { Gazetteer, Place } from './gazetteer'
import { communeNameKeys, districtNameKeys } from './placeName'
import type { SaidPlace } from './saidPlace'

/** Which communes a row can mean, and what is wrong with its words. */
export interface NamedPlaces {
  /** Several where a name has namesakes, or a code or a name stands in several editions. */
  readonly places: readonly Place[]
  /** What stands in no edition. */
  readonly unknown: 'code' | 'name' | 'both' | null
  /** Code and name are of two communes: which is meant is not known. */
  readonly differ: boolean
}

const NOTHING: NamedPlaces = { places: [], unknown: null, differ: false }

const hasDistrict = ({ districtKeys, districtCode }: Place) =>
  districtKeys.length > 0 || districtCode !== null

function inDistrict({ district, districtCode }: SaidPlace, place: Place): boolean {
  if (districtCode && place.districtCode !== null) return place.districtCode === districtCode.text
  if (!district || place.districtKeys.length === 0) return true
  return districtNameKeys(district.text).some((key) => place.districtKeys.includes(key))
}

/**
 * Where the row names a district, namesakes of another are not meant; nor are those of an edition without districts, when
 * none of an edition with them is: the row then means a commune that we do not know.
 */
function byName(said: SaidPlace, gazetteers: readonly Gazetteer[]): readonly Place[] {
  if (!said.name) return []
  const keys = communeNameKeys(said.name.text)
  const namesakes = gazetteers.flatMap((gazetteer) => keys.flatMap((key) => gazetteer.byName.get(key) ?? []))
  const meant = namesakes.filter((place) => inDistrict(said, place))
  return namesakes.some(hasDistrict) && !meant.some(hasDistrict) ? [] : meant
}

const byCode = ({ code }: SaidPlace, gazetteers: readonly Gazetteer[]): readonly Place[] =>
  code ? gazetteers.flatMap((gazetteer) => gazetteer.byCode.get(code.text) ?? []) : []

/**
 * The communes that a row can mean, by code and name together where it has both: codes were used again in 2025, names have
 * namesakes. A row that states its edition means one of that.
 */
export function namedPlaces(said: SaidPlace, all: readonly Gazetteer[]): NamedPlaces {
  if (!said.code && !said.name) return NOTHING
  const stated = said.edition?.text
  const gazetteers =
    stated !== undefined && isEdition(stated) && all.some(({ edition }) => edition === stated)
      ? all.filter(({ edition }) => edition === stated)
      : all
  const [coded, called] = [byCode(said, gazetteers), byName(said, gazetteers)]
  if (!said.code) return { places: called, unknown: called.length > 0 ? null : 'name', differ: false }
  if (!said.name) return { places: coded, unknown: coded.length > 0 ? null : 'code', differ: false }
  const both = coded.filter((place) => called.includes(place))
  if (both.length > 0) return { places: both, unknown: null, differ: false }
  const unknown = coded.length > 0 ? (called.length > 0 ? null : 'name') : called.length > 0 ? 'code' : 'both'
  return { places: [...coded, ...called], unknown, differ: unknown === null }
}

/** Rows say the same thing over and over: each wording is looked up once. */
export function rememberNamedPlaces(gazetteers: readonly Gazetteer[]): (said: SaidPlace) => NamedPlaces {
  const known = new Map<string, NamedPlaces>()
  return (said) => {
    const parts = [said.code, said.name, said.districtCode, said.district, said.edition]
    const key = parts.map((part) => part?.text ?? '').join('\n')
    const answer = known.get(key) ?? namedPlaces(said, gazetteers)
    known.set(key, answer)
    return answer
  }
}
