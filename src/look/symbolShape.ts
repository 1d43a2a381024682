/**
 * Colours by meaning, never by value: each is a custom property of the stylesheet, so that one drawing serves light,
 * dark and paper. `case` is the ring around a symbol that lifts it off any fill.
 */
export const PAINTS = [
  'case',
  'surface',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'gap',
  'op-viettel',
  'op-vnpt',
  'op-mobifone',
  'op-vietnamobile',
  'hatch',
  'nodata',
  'nodata-dot',
  'cov-1',
  'map-prov',
  'map-border-2',
  'map-label',
  'map-road',
  'map-road-case',
] as const
export type Paint = (typeof PAINTS)[number]

/** The custom property that holds a paint, as in `--gap`. */
export const propertyOf = (paint: Paint) => (paint === 'case' ? '--map-select-case' : `--${paint}`)

/** One path of a symbol. Lines have round joins; ends are cut straight unless `round`. */
export interface SymbolPart {
  /** SVG path data. */
  readonly d: string
  readonly fill?: Paint
  readonly stroke?: Paint
  /** Of the stroke, in units of the view box. */
  readonly width?: number
  /** Lengths of dashes and gaps in turn, in units of the view box. */
  readonly dash?: readonly number[]
  readonly round?: boolean
  /** Custom property that holds the opacity of the part, without its two dashes. */
  readonly opacity?: 'cov-1-a' | 'cov-2-a'
}

/** A drawing of `width` × `height` CSS pixels at its natural size; the view box starts at 0 0. Parts are painted in turn. */
export interface SymbolShape {
  readonly width: number
  readonly height: number
  readonly parts: readonly SymbolPart[]
}

/** Closed circle as path data. */
export const disc = (cx: number, cy: number, r: number) =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`
