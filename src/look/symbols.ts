import type { Grade } from '../coverage/grade'
import type { PostalKind } from '../province/postalPoint'
import { disc, type Paint, type SymbolPart, type SymbolShape } from './symbolShape'

/** 16 × 16: what stands for a point. */
const point = (...parts: readonly SymbolPart[]): SymbolShape => ({ width: 16, height: 16, parts })
/** 20 × 16: what stands for a territory or a line. */
const swatch = (...parts: readonly SymbolPart[]): SymbolShape => ({ width: 20, height: 16, parts })

const RING = disc(8, 8, 5.1)
/** Vermillion on the darkest purple is only 1.05 in contrast: the casing, not the hue, carries a gap. */
const GAP: readonly SymbolPart[] = [
  { d: disc(8, 8, 7.3), fill: 'case' },
  { d: RING, fill: 'surface', stroke: 'gap', width: 1.9 },
]

/** A solid shape lifted off the map by a thin casing. */
const cased = (d: string, fill: Paint) => point({ d, stroke: 'case', fill: 'case', width: 2.2 }, { d, fill })

const TRIANGLE = 'M8 2.9L13.3 12.3H2.7Z'
const SQUARE = 'M4 4H12V12H4Z'
const DIAMOND = 'M8 2.4L13.6 8L8 13.6L2.4 8Z'
const CROSS = 'M6.4 2.8H9.6V6.4H13.2V9.6H9.6V13.2H6.4V9.6H2.8V6.4H6.4Z'
const STAR =
  'M8 1.9L9.62 5.78L13.8 6.11L10.61 8.85L11.59 12.94L8 10.75L4.41 12.94L5.39 8.85L2.2 6.11L6.38 5.78Z'
const HOUSE = 'M8 2.8L13.2 7H11.9V13H4.1V7H2.8Z'

/** An outline filled with the ground, so that it stays hollow on any fill. */
const hollow = (d: string, width: number) =>
  point({ d, stroke: 'case', width: width + 2 }, { d, fill: 'surface', stroke: 'ink', width })

const FRAME = 'M1 1.5H19V14.5H1Z'
const HATCH = 'M1 8L7.5 1.5M1 14.5L14 1.5M7.5 14.5L19 3M14 14.5L19 9.5'
const DOTS = [4, 10, 16]
  .flatMap((x) => [
    [x, 4.5],
    [x, 11.5],
  ])
  .concat([
    [7, 8],
    [13, 8],
  ])
  .map(([x, y]) => disc(x!, y!, 0.85))
  .join('')

/**
 * Every symbol, once: the map, the tables, the legend and the paper draw the same shapes. Told apart by shape, so that
 * they survive greyscale.
 */
export const SYMBOLS = {
  'gap-certain': point(...GAP, { d: 'M4.5 11.5L11.5 4.5', stroke: 'gap', width: 1.9 }),
  'gap-likely': point(...GAP),
  'village-doubtful': point(
    { d: disc(8, 8, 4.9), fill: 'case' },
    { d: disc(8, 8, 3.3), fill: 'surface', stroke: 'ink-2', width: 1.4 },
    { d: 'M8 4.7A3.3 3.3 0 0 0 8 11.3Z', fill: 'ink-2' },
  ),
  'village-solid': point({ d: disc(8, 8, 3), fill: 'case' }, { d: disc(8, 8, 2), fill: 'ink-2' }),

  'operator-viettel': cased(TRIANGLE, 'op-viettel'),
  'operator-vnpt': cased(disc(8, 8, 4.6), 'op-vnpt'),
  'operator-mobifone': cased(SQUARE, 'op-mobifone'),
  'operator-vietnamobile': cased(DIAMOND, 'op-vietnamobile'),
  'operator-other': cased(CROSS, 'ink-2'),
  'operator-other-2': cased(STAR, 'ink-2'),

  'culture-post': point(
    { d: HOUSE, stroke: 'case', width: 3 },
    { d: HOUSE, fill: 'ink', stroke: 'ink', width: 1 },
  ),
  'culture-post-unstaffed': hollow(HOUSE, 1.4),
  'post-office': hollow(disc(8, 8, 4.2), 1.8),
  'special-office': point(...hollow(disc(8, 8, 4.2), 1.8).parts, { d: disc(8, 8, 1.5), fill: 'ink' }),
  'service-point': hollow(disc(8, 8, 3.1), 1.5),
  'letter-box': point(
    { d: 'M8 4.2V11.8', stroke: 'case', width: 4, round: true },
    { d: 'M8 4.2V11.8', stroke: 'ink', width: 2 },
  ),

  'lacks-culture-post': swatch(
    { d: HATCH, stroke: 'hatch', width: 1 },
    { d: FRAME, stroke: 'ink-3', width: 1.1, dash: [2.8, 2] },
  ),
  'no-value': swatch(
    { d: FRAME, fill: 'nodata', stroke: 'map-border-2', width: 0.8 },
    { d: DOTS, fill: 'nodata-dot' },
  ),
  'filtered-out': swatch({ d: FRAME, fill: 'map-prov', stroke: 'map-border-2', width: 1 }),
  coverage: point(
    { d: disc(8, 8, 7.5), fill: 'cov-1', opacity: 'cov-1-a' },
    { d: disc(8, 8, 5.4), fill: 'cov-1', opacity: 'cov-2-a' },
  ),
  // Eight dashes on a ring of 4.8: circumference 30.16, so 3.77 each.
  modelled: point({ d: disc(8, 8, 4.8), stroke: 'ink-3', width: 1.2, dash: [2.3, 1.47] }),
  reach: point({ d: disc(8, 8, 6.6), stroke: 'ink', width: 1.2, dash: [3, 2.18] }),

  corridor: swatch(
    { d: 'M1 8H19', stroke: 'map-road-case', width: 4.4, round: true },
    { d: 'M1 8H19', stroke: 'map-road', width: 2.2, round: true },
  ),
  'corridor-gap': swatch(
    { d: 'M1 8H19', stroke: 'case', width: 5.6, round: true },
    { d: 'M1 8H19', stroke: 'gap', width: 2.6, round: true },
  ),
  place: point(
    { d: disc(8, 8, 4), fill: 'case' },
    { d: disc(8, 8, 2.4), fill: 'surface', stroke: 'map-label', width: 1.6 },
  ),
  'place-seat': point(
    { d: disc(8, 8, 5), fill: 'case' },
    { d: disc(8, 8, 3.3), fill: 'surface', stroke: 'map-label', width: 1.8 },
  ),
} as const satisfies Readonly<Record<string, SymbolShape>>

export type SymbolKey = keyof typeof SYMBOLS

const BY_GRADE: Readonly<Record<Grade, SymbolKey>> = {
  certain: 'gap-certain',
  likely: 'gap-likely',
  doubtful: 'village-doubtful',
  solid: 'village-solid',
}

export const villageSymbol = (grade: Grade): SymbolKey => BY_GRADE[grade]

/** A site on a mast that several operators share is drawn larger by this factor. */
export const SHARED_SCALE = 1.3

/** Folded names; VNPT's mobile network goes by the brand VinaPhone. */
const BY_OPERATOR: ReadonlyMap<string, SymbolKey> = new Map([
  ['viettel', 'operator-viettel'],
  ['vnpt', 'operator-vnpt'],
  ['vinaphone', 'operator-vnpt'],
  ['mobifone', 'operator-mobifone'],
  ['vietnamobile', 'operator-vietnamobile'],
])

/** Upright cross for the first of the `others`, star for the rest: `othersOf` says which operators those are. */
export function operatorSymbol(operator: string, others: readonly string[] = []): SymbolKey {
  const known = BY_OPERATOR.get(operator.trim().toLowerCase())
  if (known) return known
  return others.indexOf(operator) > 0 ? 'operator-other-2' : 'operator-other'
}

/** Operators without a shape of their own, in a fixed order whatever the order of the file. */
export const othersOf = (operators: Iterable<string>): readonly string[] =>
  [...new Set(operators)].filter((operator) => !BY_OPERATOR.has(operator.trim().toLowerCase())).sort()

const BY_POSTAL_KIND: Readonly<Record<Exclude<PostalKind, 'culture-post'>, SymbolKey>> = {
  'office-1': 'post-office',
  'office-2': 'post-office',
  'office-3': 'post-office',
  'special-office': 'special-office',
  'commune-office': 'post-office',
  agency: 'service-point',
  kiosk: 'service-point',
  'letter-box': 'letter-box',
  'courier-agency': 'service-point',
  'representative-office': 'service-point',
  other: 'service-point',
}

/** A culture post is a house, filled only when somebody is known to serve there. */
export function postalSymbol(kind: PostalKind, staffed: boolean | null): SymbolKey {
  if (kind !== 'culture-post') return BY_POSTAL_KIND[kind]
  return staffed ? 'culture-post' : 'culture-post-unstaffed'
}
