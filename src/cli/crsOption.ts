import { err, ok, type Result } from '../base/result'
import { type Crs, meridianName } from '../files/crs'
import { TM3_MERIDIANS } from '../files/vn2000'

/** Systems that have a name of one word. A UTM zone alone is that of VN-2000, as the lists of the country mean it. */
const NAMED: Readonly<Record<string, Crs>> = {
  auto: { kind: 'auto' },
  wgs84: { kind: 'wgs84' },
  'vn2000-degrees': { kind: 'vn2000-degrees' },
  utm48: { kind: 'utm', zone: 48, datum: 'vn2000' },
  utm49: { kind: 'utm', zone: 49, datum: 'vn2000' },
  'utm48:vn2000': { kind: 'utm', zone: 48, datum: 'vn2000' },
  'utm49:vn2000': { kind: 'utm', zone: 49, datum: 'vn2000' },
  'utm48:wgs84': { kind: 'utm', zone: 48, datum: 'wgs84' },
  'utm49:wgs84': { kind: 'utm', zone: 49, datum: 'wgs84' },
}

/** Every value of --crs; K stands for a central meridian. */
export const CRS_NAMES: readonly string[] = [...Object.keys(NAMED), 'vn2000:K']
/** What K may be, in degrees. */
export const MERIDIANS: readonly number[] = TM3_MERIDIANS

/** "106.25", "106,25", "106°15" and "106d15". */
const DECIMAL = /^(\d{3}(?:[.,]\d+)?)$/
const MINUTES = /^(\d{3})[°d](\d{1,2})['′]?$/

function meridianOf(text: string): number | null {
  const decimal = DECIMAL.exec(text)?.[1]
  if (decimal !== undefined) return Number(decimal.replace(',', '.'))
  const [, degrees, minutes] = MINUTES.exec(text) ?? []
  return degrees !== undefined && Number(minutes) < 60 ? Number(degrees) + Number(minutes) / 60 : null
}

const MERIDIAN_NAMES = MERIDIANS.map((meridian) => `${meridian} (${meridianName(meridian)})`).join(', ')

/** What --crs names; the error is one line that says what it may be. A meridian has to be one of a zone of VN-2000. */
export function crsOption(found: string): Result<Crs, string> {
  const name = found.trim().toLowerCase()
  if (Object.hasOwn(NAMED, name)) return ok(NAMED[name]!)
  if (!name.startsWith('vn2000:'))
    return err(`--crs ${found}: cần ${CRS_NAMES.join(', ')}; K là kinh tuyến trục, ví dụ 106.25`)
  const meridian = meridianOf(name.slice('vn2000:'.length))
  const centralMeridian = TM3_MERIDIANS.find((known) => known === meridian)
  return centralMeridian === undefined
    ? err(`--crs ${found}: cần một kinh tuyến trục của VN-2000: ${MERIDIAN_NAMES}`)
    : ok({ kind: 'vn2000', centralMeridian })
}
