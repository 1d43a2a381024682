import type { Commune } from '../province/commune'
import type { Dataset } from '../province/dataset'
import type { CommuneFigures, ProvinceReport, TerritoryFigures } from './figures'
import { type Row, rounded } from './row'

const postalColumns = (figures: TerritoryFigures): Row => ({
  postal_points: figures.postalPoints,
  culture_posts: figures.culturePosts,
  mean_service_radius_km: rounded(figures.meanServiceRadiusKm, 'km'),
  people_per_point: rounded(figures.peoplePerPoint, 'people'),
  mean_way_to_post_km: rounded(figures.access?.meanKm ?? null, 'km'),
  longest_way_to_post_km: rounded(figures.access?.worstKm ?? null, 'km'),
  people_within_3km_share: rounded(figures.access?.within3Km ?? null, 'share'),
})

const stationColumns = ({ stations, stationsByTechnology, sites }: TerritoryFigures): Row => ({
  stations,
  stations_2g: stationsByTechnology['2G'],
  stations_3g: stationsByTechnology['3G'],
  stations_4g: stationsByTechnology['4G'],
  stations_5g: stationsByTechnology['5G'],
  sites,
})

const villageColumns = (figures: TerritoryFigures): Row => ({
  villages: figures.villages,
  dead_zone_villages: figures.deadZoneVillages,
  certain_gaps: figures.certainGaps,
  likely_gaps: figures.deadZoneVillages - figures.certainGaps,
  doubtful_villages: figures.doubtfulVillages,
  village_population: figures.villagePopulation,
  dead_zone_population: figures.deadZonePopulation,
})

function coverageColumns(figures: TerritoryFigures): Row {
  const people = figures.populationCoveredShareByTechnology
  const area = figures.areaCoveredShareByTechnology
  return {
    population_covered_share: rounded(figures.populationCoveredShare, 'share'),
    population_covered_share_2g: rounded(people['2G'], 'share'),
    population_covered_share_3g: rounded(people['3G'], 'share'),
    population_covered_share_4g: rounded(people['4G'], 'share'),
    population_covered_share_5g: rounded(people['5G'], 'share'),
    area_covered_share: rounded(figures.areaCoveredShare, 'share'),
    area_covered_share_2g: rounded(area['2G'], 'share'),
    area_covered_share_3g: rounded(area['3G'], 'share'),
    area_covered_share_4g: rounded(area['4G'], 'share'),
    area_covered_share_5g: rounded(area['5G'], 'share'),
  }
}

/** What an export says of a commune. The first columns are those of communes.geojson, so that it can be read back. */
export const communeRow = (commune: Commune, figures: CommuneFigures, worstVillage: string | null): Row => ({
  edition: commune.edition,
  code: commune.code,
  name: commune.name,
  type: commune.type,
  district_code: commune.districtCode,
  district: commune.district,
  successor_code: commune.successorCode,
  population: rounded(commune.population, 'people'),
  population_year: rounded(commune.populationYear, 'people'),
  area_km2: rounded(figures.areaKm2, 'areaKm2'),
  ...postalColumns(figures),
  farthest_village_from_post: worstVillage,
  ...stationColumns(figures),
  ...villageColumns(figures),
  ...coverageColumns(figures),
})

/** One row per commune of the report's edition; with `indices`, only those communes, in that order. */
export function communeTable(dataset: Dataset, report: ProvinceReport, indices?: readonly number[]): Row[] {
  const communes = dataset.communes[report.question.edition]?.records ?? []
  return (indices ?? communes.map((_, i) => i)).flatMap((i) => {
    const [commune, figures] = [communes[i], report.communes[i]]
    if (!commune || !figures) return []
    const worst = dataset.villages.records[figures.access?.worstVillage ?? -1]
    return [communeRow(commune, figures, worst?.name ?? null)]
  })
}
