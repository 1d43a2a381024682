import type { Json } from '../base/json'
import type { Share } from '../base/units'
import type { Technology } from '../province/station'
import type { ProvinceReport } from './figures'
import { rounded } from './row'

const shares = (byTechnology: Readonly<Record<Technology, Share | null>>): { [key: string]: Json } => ({
  '2G': rounded(byTechnology['2G'], 'share'),
  '3G': rounded(byTechnology['3G'], 'share'),
  '4G': rounded(byTechnology['4G'], 'share'),
  '5G': rounded(byTechnology['5G'], 'share'),
})

/** Published beside computed, for those figures that we can compute. */
const comparedOf = ({ compared }: ProvinceReport): Json =>
  compared
    .filter(({ computed }) => computed !== null)
    .map(({ key, asOf, published, computed, difference, why }) => ({
      key,
      as_of: asOf,
      published,
      computed: rounded(computed, 'km'),
      difference: rounded(difference, 'km'),
      why: why && { vi: why.vi, en: why.en },
    }))

/** The province in one JSON object: what the command line prints, and `summary.json`. Shares 0…1, null for no value. */
export function summaryOf(report: ProvinceReport): { readonly [key: string]: Json } {
  const { province, question, outside } = report
  return {
    edition: question.edition,
    communes: province.communes,
    population: rounded(province.population, 'people'),
    population_known_communes: province.populationKnownCommunes,
    area_km2: rounded(province.areaKm2, 'areaKm2'),
    postal_points: province.postalPoints,
    communes_with_culture_post: province.communesWithCulturePost,
    mean_service_radius_km: rounded(province.meanServiceRadiusKm, 'km'),
    people_per_point: rounded(province.peoplePerPoint, 'people'),
    people_within_3km_share: rounded(province.access?.within3Km ?? null, 'share'),
    stations: {
      total: province.stations,
      by_technology: { ...province.stationsByTechnology },
      by_operator: { ...province.stationsByOperator },
    },
    sites: province.sites,
    villages: province.villages,
    dead_zone_villages: province.deadZoneVillages,
    certain_gaps: province.certainGaps,
    dead_zone_population: province.deadZonePopulation,
    population_covered_share: rounded(province.populationCoveredShare, 'share'),
    population_covered_share_by_technology: shares(province.populationCoveredShareByTechnology),
    area_covered_share: rounded(province.areaCoveredShare, 'share'),
    area_covered_share_by_technology: shares(province.areaCoveredShareByTechnology),
    outside_every_commune: {
      stations: outside.stations,
      postal_points: outside.postalPoints,
      villages: outside.villages,
    },
    compared: comparedOf(report),
  }
}
