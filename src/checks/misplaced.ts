import { type Commune, communeId, fullNameOf } from '../province/commune'
import type { Edition } from '../province/edition'
import { aboutRecords, type CheckedLayer } from './checkedLayer'
import type { FindingOf } from './finding'
import type { Place } from './gazetteer'
import { filedUnder, type Grounds, type Verdict } from './verdict'
import { columnOf, wordsOf } from './wording'

/** Within this of the commune it names, a row may be right and the drawn border wrong. */
const BORDER_KM = 0.5

/** "Xã Ba Lòng, Huyện Đakrông" */
const fullPlaceOf = (commune: Commune) =>
  commune.district ? `${fullNameOf(commune)}, ${commune.district}` : fullNameOf(commune)

/** Of the communes that the row can mean the nearest; one without a boundary is infinitely far. */
function nearestNamed(checked: CheckedLayer, grounds: Grounds, { row, named }: Verdict) {
  const [lon, lat] = checked.records[row]!.position
  const kmTo = ({ edition, commune }: Place) => grounds.get(edition)?.tree.kmTo(commune, lon, lat) ?? Infinity
  return named.places.map((place) => ({ place, km: kmTo(place) })).sort((a, b) => a.km - b.km)[0]
}

/** The finding for a row that lies in another commune than it says, in no edition that could be meant. */
export function misplacedFinding(
  checked: CheckedLayer,
  grounds: Grounds,
  verdict: Verdict,
  usual: Edition,
): FindingOf<'other-commune'> | null {
  const { row, said, fits, blind } = verdict
  const edition = filedUnder(verdict, usual)
  if (edition === null || fits.length > 0 || blind.includes(edition)) return null
  const located = checked.ground?.communes[checked.communeOf[row]!]
  const nearest = nearestNamed(checked, grounds, verdict)
  if (!located || !nearest) return null
  return {
    ...aboutRecords(checked, [row], nearest.km > BORDER_KM ? 'must-see' : 'worth-a-look', {
      column: columnOf(said),
      found: wordsOf(said),
      expected: fullPlaceOf(located),
      treatment: 'placed-by-location',
    }),
    kind: 'other-commune',
    kmAway: Number.isFinite(nearest.km) ? nearest.km : null,
    named: communeId(nearest.place.edition, nearest.place.code),
    located: located.id,
  }
}
