/** Units that a heading or a cell may name, each in metres or megahertz. */
const UNITS = { m: 1, km: 1000, mhz: 1, ghz: 1000 } as const
type Unit = keyof typeof UNITS
const KIND: Readonly<Record<Unit, 'length' | 'frequency'>> = {
  m: 'length',
  km: 'length',
  mhz: 'frequency',
  ghz: 'frequency',
}

const IN_HEADING = /[([,:/]\s*(km|m|mhz|ghz)\s*[)\]]?\s*$/i
const BEHIND_NUMBER = /(?<=\d)\s*(km|m|mhz|ghz)\.?$/i

const unitIn = (text: string, pattern: RegExp): Unit | null =>
  (pattern.exec(text)?.[1]?.toLowerCase() as Unit | undefined) ?? null

/** The unit that our own name of a field ends in: "reach_km". */
const unitOfField = (field: string): Unit | null => {
  const last = field.slice(field.lastIndexOf('_') + 1)
  return Object.hasOwn(UNITS, last) ? (last as Unit) : null
}

/** A number's text without the unit behind it, and the unit: "42 m". */
export function splitUnit(text: string): { readonly number: string; readonly unit: string | null } {
  const unit = text.length > 64 ? null : unitIn(text, BEHIND_NUMBER)
  return { number: unit ? text.replace(BEHIND_NUMBER, '') : text, unit }
}

/**
 * What a number must be multiplied by to be in the unit of its field: 0.001 for "Bán kính (m)" read as `reach_km`. The
 * unit in the cell counts before that of the heading; 1 where neither names one of the same kind.
 */
export function factorTo(field: string, heading: string, cellUnit: string | null): number {
  const own = unitOfField(field)
  const given = (cellUnit as Unit | null) ?? unitIn(heading, IN_HEADING)
  return own && given && KIND[own] === KIND[given] ? UNITS[given] / UNITS[own] : 1
}
