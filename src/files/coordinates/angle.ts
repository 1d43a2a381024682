/** What an angle says of itself: the axis it is measured along, where a letter or word names it. */
export interface Angle {
  /** Degrees; south and west are negative. */
  readonly degrees: number
  readonly axis: 'lon' | 'lat' | null
}

/** No angle is written longer; what is longer would only keep the patterns busy. */
const LONGEST = 64

/**
 * The letter o or d, a star or a roof is a degree sign before minutes that have a sign or seconds behind them, before a
 * direction, and at the end. Elsewhere it is a slip of the keyboard: "1o7,20" is meant to be 107,20, and no one may make 1°7,20' of it.
 */
const LETTER_FOR_DEGREES = /(?<=\d) ?[oOdD*^](?= ?\d{1,2}(?:[.,]\d+)?(?: ?'| \d)| ?\p{L}|$)/gu

/** Signs that people and fonts write for degrees, minutes and seconds, each turned into one: ° ' ". */
function withPlainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[º˚⁰ᵒ]/g, '°')
    .replace(/(?<=\d\s*)(?:độ|deg)/gi, '°')
    .replace(/[’‘′`´ʹʼ]|phút/g, "'")
    .replace(/[”“″ʺ]|giây|''/g, '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(LETTER_FOR_DEGREES, '°')
}

interface Direction {
  readonly axis: 'lon' | 'lat'
  readonly sign: 1 | -1
}

/** English letters, and the Vietnamese words and their letters: Bắc, Nam, Đông, Tây. "N" alone is north. */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  n: { axis: 'lat', sign: 1 },
  s: { axis: 'lat', sign: -1 },
  e: { axis: 'lon', sign: 1 },
  w: { axis: 'lon', sign: -1 },
  b: { axis: 'lat', sign: 1 },
  đ: { axis: 'lon', sign: 1 },
  bắc: { axis: 'lat', sign: 1 },
  nam: { axis: 'lat', sign: -1 },
  đông: { axis: 'lon', sign: 1 },
  tây: { axis: 'lon', sign: -1 },
  'vĩ độ': { axis: 'lat', sign: 1 },
  'kinh độ': { axis: 'lon', sign: 1 },
  vđ: { axis: 'lat', sign: 1 },
  kđ: { axis: 'lon', sign: 1 },
  lat: { axis: 'lat', sign: 1 },
  lon: { axis: 'lon', sign: 1 },
  long: { axis: 'lon', sign: 1 },
}
const WORD = '(n|s|e|w|b|đ|bắc|nam|đông|tây|vĩ độ|kinh độ|vđ|kđ|lat|long|lon)'
const BEFORE = new RegExp(`^${WORD}\\.?\\s*[:=]?\\s*(?=[\\d+-])`, 'i')
const AFTER = new RegExp(`\\s*${WORD}\\.?$`, 'i')

function takeDirection(text: string): { readonly rest: string; readonly direction: Direction | null } {
  const match = BEFORE.exec(text) ?? AFTER.exec(text)
  if (!match) return { rest: text, direction: null }
  return { rest: text.replace(match[0], ''), direction: DIRECTIONS[match[1]!.toLowerCase()] ?? null }
}

const PART = '(\\d{1,2}(?:[.,]\\d+)?)'
/** Degrees, minutes and seconds, by the signs between them. */
const FORMS: readonly RegExp[] = [
  // 16°48'59"  16° 48,98'  16°
  new RegExp(`^(\\d{1,3})\\s?°\\s?(?:${PART}\\s?'?\\s?(?:${PART}\\s?["']?)?)?$`),
  // 16 48 59
  new RegExp(`^(\\d{1,3}) ${PART}(?: ${PART})?$`),
  // 16.48.59  16:48:59  16-48-59
  /^(\d{1,3})\.(\d{1,2})\.(\d{1,2}(?:[.,]\d+)?)$/,
  new RegExp(`^(\\d{1,3}):(\\d{1,2}):${PART}$`),
  new RegExp(`^(\\d{1,3})-(\\d{1,2})-${PART}$`),
  // 16'48'59"
  new RegExp(`^(\\d{1,3})'\\s?(\\d{1,2})'\\s?${PART}\\s?["']?$`),
  // 106015'  1060 15'  16048'59": the degree sign was a raised zero, and came out as a plain one.
  new RegExp(`^(\\d{2,3})0\\s?(\\d{2})\\s?'\\s?(?:${PART}\\s?["']?)?$`),
]
const DECIMAL = /^([+-]?\d{1,3}(?:[.,]\d+)?)\s?°?$/

const numberOf = (text: string | undefined) => (text === undefined ? 0 : Number(text.replace(',', '.')))

function unsignedDegrees(text: string): number | null {
  for (const form of FORMS) {
    const match = form.exec(text)
    if (!match) continue
    const [degrees, minutes, seconds] = [numberOf(match[1]), numberOf(match[2]), numberOf(match[3])]
    return minutes < 60 && seconds < 60 ? degrees + minutes / 60 + seconds / 3600 : null
  }
  return null
}

/**
 * An angle in any of the ways that lists of stations write one: decimal degrees with point or comma, degrees, minutes and
 * seconds with typed, curly, raised or missing signs, and a direction before or behind. Null for anything else.
 */
export function parseAngle(text: string): Angle | null {
  if (text.length > LONGEST) return null
  const { rest, direction } = takeDirection(withPlainSigns(text))
  const axis = direction?.axis ?? null
  const sign = direction?.sign ?? 1
  const decimal = DECIMAL.exec(rest)
  if (decimal) return { degrees: sign * numberOf(decimal[1]), axis }
  const negative = rest.startsWith('-')
  const degrees = unsignedDegrees(rest.replace(/^[+-]\s?/, ''))
  return degrees === null ? null : { degrees: (negative ? -sign : sign) * degrees, axis }
}
