/** What the titles and headings of a file say of its system of coordinates. */
export interface StatedSystem {
  /** Degrees east. */
  readonly meridian: number | null
  readonly utmZone: 48 | 49 | null
  readonly datum: 'vn2000' | 'wgs84' | null
}

const MERIDIAN =
  /(?:kinh tuyến trục|kt\s?trục|ktt|central meridian|tm-?3)[^\d]{0,16}(1\d\d)(?:[.,](\d{1,4})|\s?[°º˚⁰o0-]?\s?(\d{2}))?(?!\d)/i
const UTM = /utm[^\d]{0,12}(48|49)\s?n?/i
const VN2000 = /vn[\s-]?2000/i
const WGS84 = /wgs[\s-]?84|\bgps\b/i

const meridianIn = (text: string): number | null => {
  const match = MERIDIAN.exec(text)
  if (!match) return null
  const [, whole, decimals, minutes] = match
  return Number(whole) + (decimals ? Number(`0.${decimals}`) : Number(minutes ?? 0) / 60)
}

/** Reads "Hệ toạ độ VN-2000, kinh tuyến trục 106°15′, múi 3°" and the like. */
export function statedSystem(texts: readonly string[]): StatedSystem {
  const text = texts.join('\n').normalize('NFC')
  const zone = UTM.exec(text)?.[1]
  const isVn2000 = VN2000.test(text)
  // A file that names both has columns of both: nothing is stated of the ones in use.
  const datum = isVn2000 === WGS84.test(text) ? null : isVn2000 ? 'vn2000' : 'wgs84'
  return { meridian: meridianIn(text), utmZone: zone === '48' ? 48 : zone === '49' ? 49 : null, datum }
}
