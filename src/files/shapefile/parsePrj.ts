import type { CoordinateSystem } from '../crs'

const numberAfter = (wkt: string, name: string): number | null => {
  const match = new RegExp(`PARAMETER\\s*\\[\\s*"${name}"\\s*,\\s*(-?[\\d.]+)`, 'i').exec(wkt)
  return match ? Number(match[1]) : null
}

const UTM_SCALE = 0.9996
const ZONES: Readonly<Record<number, 48 | 49>> = { 105: 48, 111: 49 }

/** Only systems that start where Viet Nam's do: metres, 500 km false easting, no false northing, equator. */
const startsAtTheEquator = (wkt: string) =>
  numberAfter(wkt, 'false_easting') === 500_000 &&
  (numberAfter(wkt, 'false_northing') ?? 0) === 0 &&
  (numberAfter(wkt, 'latitude_of_origin') ?? 0) === 0 &&
  !/UNIT\s*\[\s*"[^"]*foot/i.test(wkt)

/**
 * The system that the well-known text of a .prj names; null for one that is not of Viet Nam. The text seldom gives the
 * datum shift of VN-2000, so the name of the datum decides.
 */
export function parsePrj(wkt: string): CoordinateSystem | null {
  const datum = /vn[\s_-]?2000/i.test(wkt) ? 'vn2000' : /wgs[\s_-]?(?:19)?84/i.test(wkt) ? 'wgs84' : null
  if (datum === null) return null
  if (!/PROJC(?:S|RS)/i.test(wkt)) return datum === 'wgs84' ? { kind: 'wgs84' } : { kind: 'vn2000-degrees' }
  if (!/transverse[_ ]mercator|gauss[_ ]kruger/i.test(wkt) || !startsAtTheEquator(wkt)) return null
  const meridian = numberAfter(wkt, 'central_meridian') ?? numberAfter(wkt, 'longitude_of_center')
  const scale = numberAfter(wkt, 'scale_factor')
  if (meridian === null || scale === null) return null
  if (Math.abs(scale - UTM_SCALE) < 1e-9) {
    const zone = ZONES[meridian]
    return zone ? { kind: 'utm', zone, datum } : null
  }
  return datum === 'vn2000' ? { kind: 'vn2000', centralMeridian: meridian } : null
}
