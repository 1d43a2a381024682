import { operatorSymbol, othersOf } from '../look/symbols'
import { HIDDEN, packSiteLook, symbolCode } from '../map/pointLook'
import type { PointMarks, PointPlaces } from '../map/scene'
import { type SiteId, type Station, TECHNOLOGIES } from '../province/station'
import { memo } from '../session/memo'
import type { Indices } from '../session/visible'
import { placesOf } from './placesOf'

/** What the map needs of each station, as columns: a filter then walks numbers. */
interface StationColumns {
  readonly places: PointPlaces<SiteId>
  /** Index of the site of each station. */
  readonly site: Uint32Array
  /** Number of its operator from 1, and the symbols by that number. */
  readonly operator: Uint16Array
  readonly symbols: readonly number[]
  /** One bit, in the order of `TECHNOLOGIES`. */
  readonly technology: Uint8Array
}

/** The site of each station, and the station that each site stands where: its first. */
function sitesAmong(stations: readonly Station[]): { site: Uint32Array; first: Station[] } {
  const indices = new Map<SiteId, number>()
  const first: Station[] = []
  const site = new Uint32Array(stations.length)
  stations.forEach((station, i) => {
    // Most files list a site's stations one after another: no need to look those up.
    const isSameAgain = i > 0 && stations[i - 1]!.siteId === station.siteId
    const known = isSameAgain ? site[i - 1] : indices.get(station.siteId)
    site[i] = known ?? first.length
    if (known !== undefined) return
    indices.set(station.siteId, first.length)
    first.push(station)
  })
  return { site, first }
}

const stationColumns = memo((stations: readonly Station[]): StationColumns => {
  const { site, first } = sitesAmong(stations)
  const numbers = new Map<string, number>()
  const [operator, technology] = [new Uint16Array(stations.length), new Uint8Array(stations.length)]
  stations.forEach((station, i) => {
    if (!numbers.has(station.operator)) numbers.set(station.operator, numbers.size + 1)
    operator[i] = numbers.get(station.operator)!
    technology[i] = 1 << TECHNOLOGIES.indexOf(station.technology)
  })
  const others = othersOf(numbers.keys())
  return {
    places: placesOf(
      first.map(({ siteId, position }) => ({ id: siteId, position })),
      () => '',
    ),
    site,
    operator,
    symbols: [0, ...[...numbers.keys()].map((name) => symbolCode(operatorSymbol(name, others)))],
    technology,
  }
})

/** Sites by the operator of their first visible station, larger where visible stations of several operators share one. */
export const siteMarks = memo((stations: readonly Station[], visible: Indices): PointMarks<SiteId> => {
  const { places, site, operator, symbols, technology } = stationColumns(stations)
  const sites = places.ids.length
  const [firstOperator, shared, technologies] = [
    new Uint16Array(sites),
    new Uint8Array(sites),
    new Uint8Array(sites),
  ]
  for (const i of visible) {
    const at = site[i]!
    if (firstOperator[at] === 0) firstOperator[at] = operator[i]!
    else if (firstOperator[at] !== operator[i]) shared[at] = 1
    technologies[at]! |= technology[i]!
  }
  const looks = new Uint16Array(sites).fill(HIDDEN)
  firstOperator.forEach((number, at) => {
    if (number > 0) looks[at] = packSiteLook(symbols[number]!, shared[at] === 1, technologies[at]!)
  })
  return { places, looks }
})
