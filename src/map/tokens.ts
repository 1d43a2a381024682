import { PAINTS, propertyOf } from '../look/symbolShape'

const RAMPS = [
  ...[1, 2, 3, 4, 5, 6].map((step) => `--seq-post-${step}`),
  ...[1, 2, 3, 4, 5].map((step) => `--seq-mob-${step}`),
]

const GROUND = [
  '--map-sea',
  '--map-land',
  '--map-prov',
  '--map-coast',
  '--map-border',
  '--map-border-2',
  '--map-outline',
  '--map-road-case',
  '--map-road',
  '--map-express',
  '--map-label',
  '--map-label-2',
  '--map-sea-label',
  '--map-halo',
  '--map-select',
  '--map-select-case',
  '--cov-1-a',
  '--cov-2-a',
]

/** Every custom property that the map draws with, once. */
export const TOKENS: readonly string[] = [...new Set([...PAINTS.map(propertyOf), ...RAMPS, ...GROUND])]

/** Values of custom properties by name, as in `--gap`. A value that the page does not define is `fallback`. */
export type Tokens = (name: string) => string

/** Drawn when the page has no stylesheet (yet): visible on both grounds, and never an error of the library. */
const FALLBACK = '#808080'

/** Reads the tokens as they stand on `root` now; later changes of theme do not show in what was read. */
export function readTokens(root: Element): Tokens {
  const style = getComputedStyle(root)
  const values = new Map(TOKENS.map((name) => [name, style.getPropertyValue(name).trim()]))
  return (name) => values.get(name) || FALLBACK
}

/** An opacity held in a token; 1 where it is none. */
export function opacityOf(tokens: Tokens, name: string): number {
  const value = Number.parseFloat(tokens(name))
  return value >= 0 && value <= 1 ? value : 1
}
