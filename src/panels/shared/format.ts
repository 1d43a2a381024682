import type { Language } from '../words/startWords'

/** Between a number and the sign of its unit: km, %. */
const NARROW_NO_BREAK_SPACE = '\u202f'
/** Between a number and a word that counts: người, people. The narrow space of Inter is too thin for two words. */
const NO_BREAK_SPACE = '\u00a0'
/** No sign of a unit is longer. */
const LONGEST_SIGN = 3
const MINUS = '\u2212'
export const UNKNOWN = '–'

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }

/** Every number on a page goes through here. null and what is not finite is "–", never 0 and never NaN. */
export interface Format {
  readonly language: Language
  /** "vi-VN", for dates and for sorting by name. */
  readonly locale: string
  /** Whole: "3.109". */
  readonly count: (value: number | null) => string
  /** With exactly `digits` decimals: "2,65". */
  readonly decimal: (value: number | null, digits: number) => string
  /** With at most `digits` decimals: "4,5", "3". */
  readonly short: (value: number, digits?: number) => string
  /** Of a share 0 to 1, in per cent without the sign: "96,3". */
  readonly share: (value: number | null, digits?: number) => string
  /** Of a share 0 to 1: "96,3 %". */
  readonly percent: (value: number | null, digits?: number) => string
  /** "2,65 km": a no-break space between. A missing number keeps no unit. */
  readonly withUnit: (number: string, unit: string) => string
  /** "2,65 km". */
  readonly km: (value: number | null, digits?: number) => string
  /** "+0,27", "−0,27", "0,00". */
  readonly signed: (value: number, digits: number) => string
  /** Of an ISO date, month, half-year or year: "30/6/2024", "6/2024", "H1 2024"; other text as it is. */
  readonly date: (iso: string) => string
}

const spaceBefore = (unit: string) => (unit.length > LONGEST_SIGN ? NO_BREAK_SPACE : NARROW_NO_BREAK_SPACE)
const withMinus = (text: string) => text.replace('-', MINUS)

function makeFormat(language: Language): Format {
  const locale = LOCALES[language]
  const made = new Map<string, Intl.NumberFormat>()
  const numberFormat = (least: number, most: number) => {
    const key = `${least}-${most}`
    const known = made.get(key)
    if (known) return known
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: 'negative',
    })
    made.set(key, format)
    return format
  }
  const print = (value: number | null, least: number, most: number) =>
    value === null || !Number.isFinite(value) ? UNKNOWN : withMinus(numberFormat(least, most).format(value))
  const withUnit = (number: string, unit: string) =>
    number === UNKNOWN ? number : `${number}${spaceBefore(unit)}${unit}`
  const decimal = (value: number | null, digits: number) => print(value, digits, digits)
  const share = (value: number | null, digits = 1) => decimal(value === null ? null : value * 100, digits)
  return {
    language,
    locale,
    count: (value) => decimal(value, 0),
    decimal,
    short: (value, digits = 2) => print(value, 0, digits),
    share,
    percent: (value, digits = 1) => withUnit(share(value, digits), '%'),
    withUnit,
    km: (value, digits = 2) => withUnit(decimal(value, digits), 'km'),
    signed: (value, digits) => {
      const text = decimal(value, digits)
      return value > 0 && text !== decimal(0, digits) ? `+${text}` : text
    },
    date: (iso) => dateOf(iso, language, locale),
  }
}

function dateOf(iso: string, language: Language, locale: string): string {
  const half = /^(\d{4})-H([12])$/.exec(iso)
  if (half)
    return language === 'vi' ? `nửa ${half[2] === '1' ? 'đầu' : 'cuối'} ${half[1]}` : `H${half[2]} ${half[1]}`
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (day) {
    const at = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])))
    return new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format(at)
  }
  const month = /^(\d{4})-(\d{2})$/.exec(iso)
  return month ? `${Number(month[2])}/${month[1]}` : iso
}

const FORMATS: Readonly<Record<Language, Format>> = { vi: makeFormat('vi'), en: makeFormat('en') }

/** The same object for the same language. */
export const formatOf = (language: Language): Format => FORMATS[language]
