import type { TerritoryFigures } from '../report/figures'

/** The figure that colours the communes. */
export const FILLS = [
  'meanServiceRadiusKm',
  'peoplePerPoint',
  'accessKm',
  'populationCoveredShare',
  'areaCoveredShare',
  'deadZoneVillages',
] as const
export type FillKey = (typeof FILLS)[number]

/** purple: postal burden, 6 classes (--seq-post-1…6). teal: coverage, 5 classes (--seq-mob-1…5). */
export type Ramp = 'post' | 'mob'

export interface Fill {
  readonly key: FillKey
  readonly ramp: Ramp
  /** Inner class edges, ascending: one fewer than the classes. A value on an edge belongs to the class above it. */
  readonly edges: readonly number[]
  /** A reference value worth a dotted line in the legend, or null. */
  readonly reference: number | null
  readonly valueOf: (figures: TerritoryFigures) => number | null
}

/** The 3 km and 8,000-people references are class edges, so that a class never straddles them. */
export const FILL_BY_KEY: Readonly<Record<FillKey, Fill>> = {
  meanServiceRadiusKm: {
    key: 'meanServiceRadiusKm',
    ramp: 'post',
    edges: [1, 2, 3, 4.5, 6],
    reference: 3,
    valueOf: (figures) => figures.meanServiceRadiusKm,
  },
  peoplePerPoint: {
    key: 'peoplePerPoint',
    ramp: 'post',
    edges: [1000, 2000, 4000, 6000, 8000],
    reference: 8000,
    valueOf: (figures) => figures.peoplePerPoint,
  },
  accessKm: {
    key: 'accessKm',
    ramp: 'post',
    edges: [1, 2, 3, 4.5, 6],
    reference: 3,
    valueOf: (figures) => figures.access?.meanKm ?? null,
  },
  populationCoveredShare: {
    key: 'populationCoveredShare',
    ramp: 'mob',
    edges: [0.5, 0.8, 0.9, 0.99],
    reference: null,
    valueOf: (figures) => figures.populationCoveredShare,
  },
  areaCoveredShare: {
    key: 'areaCoveredShare',
    ramp: 'mob',
    edges: [0.25, 0.5, 0.75, 0.95],
    reference: null,
    valueOf: (figures) => figures.areaCoveredShare,
  },
  deadZoneVillages: {
    key: 'deadZoneVillages',
    ramp: 'post',
    edges: [1, 2, 3, 5, 8],
    reference: null,
    valueOf: (figures) => figures.deadZoneVillages,
  },
}

/** 0 for the lowest class. */
export const classOf = (fill: Fill, value: number) => fill.edges.filter((edge) => value >= edge).length
