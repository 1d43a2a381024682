import { fold } from '../base/fold'

const COMMUNE_TYPE = /^(?:xã|phường|thị trấn|đặc khu)\s+|^(?:x|p|tt|đk)\.\s*|^tt\s+|^p\s*(?=\d)/iu
const COMMUNE_TYPE_WITHOUT_ACCENTS = /^(?:xa|phuong|thi tran|dac khu)\s+|^dk\.\s*/i
const DISTRICT_TYPE = /^(?:huyện đảo|huyện|thị xã|thành phố|quận)\s+|^(?:h|tx|tp|q)\.\s*|^(?:tx|tp)\s+/iu
const DISTRICT_TYPE_WITHOUT_ACCENTS = /^(?:huyen dao|huyen|thi xa|thanh pho|quan)\s+/i
const VILLAGE_KIND =
  /^(?:thôn|bản|làng|xóm|ấp|khóm|khu phố|tổ dân phố|tiểu khu)\s+|^(?:kp|tdp|tk)\.?\s*(?=\d)/iu

const hasAccents = (text: string) => /[^\p{ASCII}]/u.test(text)

/** The folded text as it stands, and without what is taken for a type: "Phuong Thien" may be the whole name. */
function keysOf(text: string, type: RegExp, typeWithoutAccents: RegExp): readonly string[] {
  const plain = text.normalize('NFC').trim()
  const name = plain.replace(type, '')
  const bare = name === plain && !hasAccents(plain) ? plain.replace(typeWithoutAccents, '') : name
  return [...new Set([fold(plain), fold(bare)])].filter((key) => key !== '')
}

/**
 * How a commune's name may be looked up: "Xã Ba Lòng", "x. Ba Lòng" and "BA LONG" all lead to "balong"; "Hoá" to the same
 * as "Hóa", "Đa Krông" as "Đakrông", "P1" as "Phường 1".
 */
export const communeNameKeys = (text: string) => keysOf(text, COMMUNE_TYPE, COMMUNE_TYPE_WITHOUT_ACCENTS)

/** "TX Quảng Trị", "Thị xã Quảng Trị" and "Quảng Trị" share a key. */
export const districtNameKeys = (text: string) => keysOf(text, DISTRICT_TYPE, DISTRICT_TYPE_WITHOUT_ACCENTS)

/** "Thôn Hà My" and "Hà My" are one name. A number alone keeps its kind: "Thôn 2" is not "Khu phố 2". */
export function villageNameKey(name: string): string {
  const plain = name.normalize('NFC').trim()
  const bare = plain.replace(VILLAGE_KIND, '')
  return fold(/^\d+\p{L}?$/u.test(bare) ? plain : bare)
}
