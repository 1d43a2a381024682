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

interface Conversion {
  readonly from: number
  readonly to: number
}

const SAME: Conversion = { from: 1, to: 1 }

/** The unit in the cell counts before that of the heading; neither counts where it is of another kind than the field. */
function conversionTo(field: string, heading: string, cellUnit: string | null): Conversion {
  const own = unitOfField(field)
  const given = (cellUnit as Unit | null) ?? unitIn(heading, IN_HEADING)
  return own && given && KIND[own] === KIND[given] ? { from: UNITS[given], to: UNITS[own] } : SAME
}

/** A number in the unit of its field: 2381 under "Bán kính (m)" is 2.381 for `reach_km`. */
export function inUnitOf(field: string, heading: string, cellUnit: string | null, value: number): number {
  const { from, to } = conversionTo(field, heading, cellUnit)
  return (value * from) / to
}

/** Whether a heading's unit is finer than that of its field, so that the numbers below it are whole. */
export function isFiner(field: string, heading: string): boolean {
  const { from, to } = conversionTo(field, heading, null)
  return from < to
}
