import type { PublishedFigure } from '../province/dataset'
import type { ComparedFigure, TerritoryFigures } from './figures'
import { publishedValue } from './impliedPopulation'
import { type Grounds, whyDifferent } from './whyDifferent'

type Compute = (province: TerritoryFigures, published: readonly PublishedFigure[]) => number | null

/**
 * Subscribers per 100 people: their number is published, the population is ours. null while a commune's population is not
 * known: the subscribers of that commune are in the published number all the same.
 */
const densityOf =
  (subscribersKey: string): Compute =>
  ({ population, populationKnownCommunes, communes }, published) => {
    const subscribers = publishedValue(published, subscribersKey)
    return subscribers !== null &&
      population !== null &&
      population > 0 &&
      populationKnownCommunes === communes
      ? (subscribers * 100) / population
      : null
  }

/** The published figures that we can compute, by key. The others stand there without one of ours. */
const COMPUTED: ReadonlyMap<string, Compute> = new Map<string, Compute>([
  ['postal_points', (province) => province.postalPoints],
  ['communes_with_culture_post', (province) => province.communesWithCulturePost],
  ['communes_total', (province) => province.communes],
  ['mean_service_radius_km', (province) => province.meanServiceRadiusKm],
  ['people_per_point', (province) => province.peoplePerPoint],
  ['stations_total', (province) => province.stations],
  ['stations_2g', (province) => province.stationsByTechnology['2G']],
  ['stations_3g', (province) => province.stationsByTechnology['3G']],
  ['stations_4g', (province) => province.stationsByTechnology['4G']],
  ['stations_5g', (province) => province.stationsByTechnology['5G']],
  ['phone_density', densityOf('phone_subscribers')],
  ['fixed_broadband_density', densityOf('fixed_broadband_subscribers')],
])

function comparedFigure(figure: PublishedFigure, grounds: Grounds): ComparedFigure {
  const { key, label, unit, asOf, value } = figure
  const computed = COMPUTED.get(key)?.(grounds.province, grounds.published) ?? null
  return {
    key,
    label,
    unit,
    asOf,
    published: value,
    computed,
    difference: computed === null ? null : computed - value,
    why: whyDifferent(figure, computed, grounds),
  }
}

/**
 * Published figures beside ours, never tuned to each other. `province` holds the figures of the whole dataset: every
 * kind of postal point and every operator, as the published ones do, whatever the question leaves out.
 */
export const comparedFigures = (
  published: readonly PublishedFigure[],
  province: TerritoryFigures,
): readonly ComparedFigure[] => published.map((figure) => comparedFigure(figure, { published, province }))
