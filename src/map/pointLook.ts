import { SHARED_SCALE, SYMBOLS, type SymbolKey } from '../look/symbols'
import { TECHNOLOGIES, type Technology } from '../province/station'

/** How a point is drawn. */
export interface PointLook {
  readonly symbol: SymbolKey
  /** Several operators on one mast: drawn larger. */
  readonly shared?: boolean
  /** Written under a mast. */
  readonly technologies?: readonly Technology[]
}

/** The code of a point that a filter leaves out. */
export const HIDDEN = 0xffff

const KEYS = Object.keys(SYMBOLS) as SymbolKey[]
const CODES = new Map(KEYS.map((key, code) => [key, code]))

// Six bits for the symbol, one for a shared mast, four for the technologies: 11 bits, so HIDDEN is none of them.
const SYMBOL_BITS = 0b111111
const SHARED_BIT = 6
const TECHNOLOGY_BIT = 7

const technologyBits = (technologies: readonly Technology[]) =>
  technologies.reduce((bits, technology) => bits | (1 << TECHNOLOGIES.indexOf(technology)), 0)

export const packLook = ({ symbol, shared = false, technologies = [] }: PointLook): number =>
  packSiteLook(CODES.get(symbol)!, shared, technologyBits(technologies))

export const symbolCode = (symbol: SymbolKey): number => packLook({ symbol })

/** The same from a symbol's code and a bit per technology, in the order of `TECHNOLOGIES`: nothing is allocated. */
export const packSiteLook = (symbol: number, shared: boolean, technologies: number): number =>
  symbol | (Number(shared) << SHARED_BIT) | (technologies << TECHNOLOGY_BIT)

/** From the surest coverage to the surest gap: the later is drawn on top, and stays where two would share a pixel. */
const ORDER: Readonly<Partial<Record<SymbolKey, number>>> = {
  'village-doubtful': 1,
  'gap-likely': 2,
  'gap-certain': 3,
}

const symbolOf = (look: number): SymbolKey => KEYS[look & SYMBOL_BITS]!

export const orderOf = (look: number): number => ORDER[symbolOf(look)] ?? 0

/** "2·3·4" as it is written under a mast; empty for what is no mast. */
const technologiesLabel = (look: number): string =>
  TECHNOLOGIES.filter((_, bit) => (look >> TECHNOLOGY_BIT) & (1 << bit))
    .map((technology) => technology.charAt(0))
    .join('·')

/** What layers read of a point. `label` is a name or, under a mast, its technologies. */
export interface PointProperties {
  readonly symbol: SymbolKey
  readonly gap: boolean
  readonly order: number
  readonly scale: number
  readonly label: string
}

export function pointProperties(look: number, name: string): PointProperties {
  const order = orderOf(look)
  return {
    symbol: symbolOf(look),
    gap: order >= 2,
    order,
    scale: (look >> SHARED_BIT) & 1 ? SHARED_SCALE : 1,
    label: technologiesLabel(look) || name,
  }
}
