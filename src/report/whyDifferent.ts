import type { Bilingual, PublishedFigure } from '../province/dataset'
import type { TerritoryFigures } from './figures'
import { impliedPopulation, publishedValue, roundingOf } from './impliedPopulation'
import { written } from './written'

/** What a reason can be found in: all that was published, and our figures of the whole province. */
export interface Grounds {
  readonly published: readonly PublishedFigure[]
  readonly province: TerritoryFigures
}

const ROUNDED: Bilingual = { vi: 'Số công bố đã làm tròn.', en: 'The published figure is rounded.' }

function whyCommunes(figure: PublishedFigure, { published, province }: Grounds): Bilingual | null {
  const communes = publishedValue(published, 'communes_total')
  if (communes === null || communes === province.communes) return null
  const [now, then] = [written(province.communes), written(communes)]
  return {
    vi: `Địa giới đang xem có ${now.vi} đơn vị; số công bố (${figure.asOf}) theo địa giới ${then.vi} đơn vị.`,
    en: `The boundaries on view have ${now.en} units; the published figure (${figure.asOf}) is for ${then.en}.`,
  }
}

/** Other boundaries may hold another area: that is said first. */
function whyRadius(figure: PublishedFigure, { published, province }: Grounds): Bilingual | null {
  const { value } = figure
  const points = publishedValue(published, 'postal_points')
  if (points === null || points <= 0 || value <= 0) return null
  const area = province.areaKm2
  const radius = Math.sqrt(area / (Math.PI * points))
  if (Math.abs(radius - value) <= roundingOf(value)) return null
  const [n, s, r] = [written(points), written(area, 2), written(radius, 3)]
  const [shown, needed] = [written(value, 3), written(area / (Math.PI * value * value))]
  const boundaries = whyCommunes(figure, { published, province })
  return {
    vi:
      `${boundaries ? `${boundaries.vi} ` : ''}Số công bố không tính lại được từ ${n.vi} điểm: R = √(S/(π·N)) với S = ${s.vi} km² cho ${r.vi} km; ` +
      `${shown.vi} km ứng với ${needed.vi} điểm.`,
    en:
      `${boundaries ? `${boundaries.en} ` : ''}The published figure does not follow from ${n.en} points: R = √(S/(π·N)) with S = ${s.en} km² gives ` +
      `${r.en} km; ${shown.en} km would take ${needed.en} points.`,
  }
}

/** What the report's own densities say about the population, as a further sentence; empty where they say nothing. */
function densitySentence({ published }: Grounds): Bilingual {
  const range = impliedPopulation(published)
  if (!range) return { vi: '', en: '' }
  const [least, most] = [written(range[0]), written(range[1])]
  return {
    vi: ` Mật độ thuê bao công bố cùng kỳ ứng với ${least.vi}–${most.vi} người.`,
    en: ` The subscriber densities published with it imply ${least.en}–${most.en} people.`,
  }
}

/** " in 36 of 37 communes" where the population is not known of all; empty where it is. */
function knownPart({ populationKnownCommunes, communes }: TerritoryFigures): Bilingual {
  if (populationKnownCommunes === communes) return { vi: '', en: '' }
  const [known, all] = [written(populationKnownCommunes), written(communes)]
  return {
    vi: ` của ${known.vi}/${all.vi} xã có dân số`,
    en: ` in the ${known.en} of ${all.en} communes of known population`,
  }
}

function whyPeoplePerPoint({ value }: PublishedFigure, grounds: Grounds): Bilingual | null {
  const points = publishedValue(grounds.published, 'postal_points')
  const { population } = grounds.province
  if (points === null || population === null) return null
  const [v, n] = [written(value, 1), written(points)]
  const [implied, people] = [written(value * points), written(population)]
  const part = knownPart(grounds.province)
  const more = densitySentence(grounds)
  return {
    vi: `${v.vi} người × ${n.vi} điểm = ${implied.vi} người; ở đây tính với ${people.vi} người${part.vi}.${more.vi}`,
    en: `${v.en} people × ${n.en} points = ${implied.en} people; ours is for ${people.en} people${part.en}.${more.en}`,
  }
}

const REASONS: ReadonlyMap<string, (figure: PublishedFigure, grounds: Grounds) => Bilingual | null> = new Map(
  [
    ['mean_service_radius_km', whyRadius],
    ['people_per_point', whyPeoplePerPoint],
    ['communes_total', whyCommunes],
    ['communes_with_culture_post', whyCommunes],
  ],
)

/** Why a published figure and ours differ, where it can be known from the figures themselves; null where not. */
export function whyDifferent(
  figure: PublishedFigure,
  computed: number | null,
  grounds: Grounds,
): Bilingual | null {
  if (computed === null || computed === figure.value) return null
  if (Math.abs(computed - figure.value) <= roundingOf(figure.value)) return ROUNDED
  return REASONS.get(figure.key)?.(figure, grounds) ?? null
}
