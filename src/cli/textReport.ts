import { fullNameOf } from '../province/commune'
import type { Bilingual, Dataset } from '../province/dataset'
import { TECHNOLOGIES } from '../province/station'
import type { ComparedFigure, ProvinceReport, TerritoryFigures } from '../report/figures'
import { written } from '../report/written'
import { figure, NO_VALUE, percent } from './figure'
import { textTable } from './textTable'

/** With as many decimals as it has, up to a limit: counts and lengths stand in one column. */
const number = (value: number | null, decimals = 0) =>
  value === null ? NO_VALUE : written(value, decimals).vi
function heading(dataset: Dataset, { question }: ProvinceReport): string {
  const { technologies, operators, reachFactor } = question.signal
  const reach = TECHNOLOGIES.map(
    (technology) => `${technology} ${number(question.assumedReach[technology], 2)} km`,
  )
  return [
    [`Điểm Sóng – ${dataset.title.vi}`, dataset.period, `địa giới ${question.edition}`]
      .filter((part) => part !== '')
      .join(', '),
    `Có sóng khi trong tầm của ${technologies.join(', ')}; nhà mạng: ${operators ? operators.join(', ') : 'tất cả'}`,
    `Bán kính giả định khi tệp không khai báo: ${reach.join(', ')}; hệ số ${number(reachFactor, 2)}`,
  ].join('\n')
}

const difference = (value: number | null) => {
  if (value === null || Math.abs(value) < 5e-4) return value === null ? NO_VALUE : '0'
  return value > 0 ? `+${number(value, 3)}` : number(value, 3)
}

const comparedRow = ({ label, unit, computed, published, difference: by }: ComparedFigure) => [
  label.vi,
  number(computed, 3),
  number(published, 3),
  difference(by),
  unit,
]

/** Published figures that we can compute, beside ours, and why they differ where we know. */
function comparison({ compared }: ProvinceReport): string {
  const rows = compared.filter(({ computed }) => computed !== null)
  if (rows.length === 0) return ''
  const reasons = rows.flatMap(({ label, why }) => (why ? [`  ${label.vi}: ${why.vi}`] : []))
  const table = textTable([
    ['Chỉ tiêu', 'Tính toán', 'Công bố', 'Chênh lệch', 'Đơn vị'],
    ...rows.map(comparedRow),
  ])
  return reasons.length === 0 ? table : `${table}\nVì sao khác:\n${reasons.join('\n')}`
}

const territoryRow = (name: string, figures: TerritoryFigures) => [
  name,
  figure(figures.areaKm2, 1),
  figure(figures.population),
  figure(figures.postalPoints),
  `${figure(figures.communesWithCulturePost)}/${figure(figures.communes)}`,
  figure(figures.meanServiceRadiusKm, 2),
  figure(figures.peoplePerPoint),
  figure(figures.stations),
  figure(figures.villages),
  figure(figures.deadZoneVillages),
  percent(figures.populationCoveredShare),
  percent(figures.areaCoveredShare),
]

const TERRITORY_HEADS = [
  'Địa bàn',
  'km²',
  'Dân số',
  'Điểm BC',
  'Xã có VHX',
  'R (km)',
  'Dân/điểm',
  'Trạm',
  'Thôn',
  'Trắng sóng',
  'Dân có sóng',
  'Diện tích có sóng',
]

const territories = ({ districts, province }: ProvinceReport) =>
  textTable([
    TERRITORY_HEADS,
    ...districts.map((figures) => territoryRow(figures.district, figures)),
    territoryRow('Toàn bộ', province),
  ])

/** Of how many communes the population is known; empty where it is known of all. */
function knownPopulation({ province: { populationKnownCommunes: known, communes } }: ProvinceReport): string {
  if (known === communes) return ''
  return `${figure(known)}/${figure(communes)} xã có dân số: dân số là của các xã đó, và dân/điểm chỉ tính các điểm trong đó.`
}

const technologies = ({ province }: ProvinceReport) =>
  textTable([
    ['Công nghệ', 'Trạm', 'Dân có sóng', 'Diện tích có sóng'],
    ...TECHNOLOGIES.map((technology) => [
      technology,
      figure(province.stationsByTechnology[technology]),
      percent(province.populationCoveredShareByTechnology[technology]),
      percent(province.areaCoveredShareByTechnology[technology]),
    ]),
  ])

const MOST_SHOWN = 10

/** Communes with the most villages out of reach; none, no table. */
function deadZones(dataset: Dataset, report: ProvinceReport): string {
  const communes = dataset.communes[report.question.edition]?.records ?? []
  const ranked = report.communes
    .map((figures, i) => ({ figures, commune: communes[i] }))
    .filter(({ figures }) => figures.deadZoneVillages > 0)
    .sort((a, b) => b.figures.deadZoneVillages - a.figures.deadZoneVillages)
  const rows = ranked
    .slice(0, MOST_SHOWN)
    .map(({ figures, commune }) => [
      commune ? fullNameOf(commune) : NO_VALUE,
      `${figure(figures.deadZoneVillages)}/${figure(figures.villages)}`,
      figure(figures.villagePopulation > 0 ? figures.deadZonePopulation : null),
    ])
  if (rows.length === 0) return ''
  const title = `Xã có thôn trắng sóng (${Math.min(MOST_SHOWN, ranked.length)} trên ${ranked.length})`
  return textTable([[title, 'Thôn trắng sóng', 'Dân số'], ...rows])
}

function outside({ outside: { stations, postalPoints, villages } }: ProvinceReport): string {
  if (stations + postalPoints + villages === 0) return ''
  return `Ngoài địa bàn, không tính vào xã nào: ${figure(stations)} trạm, ${figure(postalPoints)} điểm bưu chính, ${figure(villages)} thôn.`
}

/** The report for people to read, in Vietnamese, published figures beside computed ones. */
export function textReport(dataset: Dataset, report: ProvinceReport, notes: readonly Bilingual[]): string {
  const parts = [
    heading(dataset, report),
    notes.map(({ vi }) => vi).join('\n'),
    comparison(report),
    territories(report),
    knownPopulation(report),
    technologies(report),
    deadZones(dataset, report),
    outside(report),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}
