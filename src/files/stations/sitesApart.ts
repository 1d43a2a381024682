import { chainsOf, joinNear } from '../../checks/chains'
import { SAME_SITE_M } from '../../checks/sameStations'
import { type SiteId, type Station, siteId } from '../../province/station'

/** "QT1" of "QT1#2": what the files call the site. */
const writtenOf = (id: SiteId): string => id.replace(/#\d+$/, '')

const isElsewhere = ([lon, lat]: Station['position'], [otherLon, otherLat]: Station['position']) =>
  lon !== otherLon || lat !== otherLat

/** Rows by what their site is called, of those names alone that stand at more than one position. */
function* spreadRows(stations: readonly Station[]): Generator<void, readonly (readonly number[])[]> {
  const rows = new Map<string, number[]>()
  const spread = new Set<string>()
  for (const [row, station] of stations.entries()) {
    if (row % 256 === 0) yield
    const name = writtenOf(station.siteId)
    const before = rows.get(name)
    if (!before) rows.set(name, [row])
    else if (isElsewhere(station.position, stations[before[0]!]!.position)) spread.add(name)
    before?.push(row)
  }
  return [...spread].map((name) => rows.get(name)!)
}

/** Gives out site ids: one that another place has gets a number behind it, the same for all stations of a place. */
function createSiteNames() {
  const placeOf = new Map<SiteId, number>()
  const given = new Map<string, SiteId>()
  const numbers = new Map<string, number>()
  function fresh(name: string): SiteId {
    for (let n = numbers.get(name) ?? 2; ; n++) {
      const id = siteId(`${name}#${n}`)
      if (placeOf.has(id)) continue
      numbers.set(name, n + 1)
      return id
    }
  }
  return {
    idAt(place: number, id: SiteId): SiteId {
      const key = `${place} ${writtenOf(id)}`
      const free = !placeOf.has(id) || placeOf.get(id) === place
      const name = free ? id : (given.get(key) ?? fresh(writtenOf(id)))
      placeOf.set(name, place)
      if (!given.has(key)) given.set(key, name)
      return name
    },
  }
}

/**
 * A site is an id and a place: stations that share an id but stand farther apart than two measurements of one mast (30 m,
 * where a chain of near ones is one place) are on different sites, which no figure may count as one. The place that is
 * met first keeps the id, the next is "QT1#2". Gives `more` with such ids, in its order; what is not changed is the same
 * object. Those of `known` were told apart before, and keep theirs.
 */
export function* sitesApart(
  known: readonly Station[],
  more: readonly Station[],
): Generator<void, readonly Station[]> {
  const all = known.length > 0 ? [...known, ...more] : more
  const apart = [...more]
  const chains = chainsOf(all.length)
  for (const rows of yield* spreadRows(all)) {
    yield* joinNear((row) => all[row]!.position, rows, SAME_SITE_M, chains)
    const names = createSiteNames()
    for (const row of rows) {
      const station = all[row]!
      const id = names.idAt(chains.rootOf(row), station.siteId)
      if (row >= known.length && id !== station.siteId) apart[row - known.length] = { ...station, siteId: id }
    }
  }
  return apart
}
