import type { LonLat } from '../geometry/position'
import { type PostalPoint, postalPointId } from '../province/postalPoint'
import { type SiteId, type Station, siteId, stationId, type Technology } from '../province/station'
import { type Village, villageId } from '../province/village'

/** What made-up ids begin with: "mới" without its accent, as ids travel through files of every encoding. */
const PREFIX = 'moi-'

/** A name that none of `taken` has: one more than the largest number in use, so that a deleted one does not come back. */
export function freshName(taken: Iterable<string>): string {
  let largest = 0
  for (const name of taken) {
    if (!name.startsWith(PREFIX)) continue
    const number = Number.parseInt(name.slice(PREFIX.length), 10)
    if (number > largest) largest = number
  }
  return `${PREFIX}${largest + 1}`
}

function* idsOf(records: Iterable<{ readonly id: string }>) {
  for (const { id } of records) yield id
}

function* sitesOf(stations: Iterable<Station>) {
  for (const station of stations) yield station.siteId
}

/** Named as a file's station without an id is: by site, operator and technology; a second one of those is "#2". */
function stationNameAt(site: SiteId, operator: string, technology: Technology, known: readonly Station[]) {
  const name = [site, operator, technology].join('/')
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name}#${n}`
    if (!known.some(({ id }) => id === candidate)) return stationId(candidate)
  }
}

/** `known`: all records there are or were, so that no id is given twice. */
export function newStation(position: LonLat, operator: string, known: readonly Station[]): Station {
  const site = siteId(freshName(sitesOf(known)))
  const technology: Technology = '4G'
  return {
    id: stationNameAt(site, operator, technology, known),
    siteId: site,
    position,
    operator,
    technology,
    bandMhz: null,
    mastType: null,
    mastHeightM: null,
    shared: null,
    status: 'active',
    onAir: null,
    reachKm: null,
    extra: {},
  }
}

/** A station of another technology beside one, on the same mast. What is of the radio alone is left open. */
export const stationBeside = (
  { siteId: site, position, operator, mastType, mastHeightM, shared }: Station,
  technology: Technology,
  known: readonly Station[],
): Station => ({
  id: stationNameAt(site, operator, technology, known),
  siteId: site,
  position,
  operator,
  technology,
  bandMhz: null,
  mastType,
  mastHeightM,
  shared,
  status: 'active',
  onAir: null,
  reachKm: null,
  extra: {},
})

export const newPostalPoint = (position: LonLat, known: readonly PostalPoint[]): PostalPoint => ({
  id: postalPointId(freshName(idsOf(known))),
  position,
  name: '',
  kind: 'culture-post',
  operator: null,
  staffed: null,
  hoursPerWeek: null,
  services: null,
  postalCode: null,
  extra: {},
})

export const newVillage = (position: LonLat, known: readonly Village[]): Village => ({
  id: villageId(freshName(idsOf(known))),
  position,
  name: '',
  kind: '',
  population: null,
  households: null,
  poorHouseholds: null,
  gridPower: null,
  especiallyDisadvantaged: null,
  reportedStatus: null,
  measuredStatus: null,
  measuredOn: null,
  measuredBy: null,
  responsible: null,
  plannedOn: null,
  extra: {},
})
