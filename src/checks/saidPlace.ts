import { fold } from '../base/fold'
import type { ExtraProperties, Json } from '../base/json'
import { PLACE_HEADINGS, type PlaceField } from '../province/placeHeadings'

/** What a row says of where it lies, in its own words, each with the heading it stands under. */
export type SaidPlace = {
  readonly [Field in PlaceField]?: { readonly text: string; readonly heading: string }
}

const FIELD_OF: ReadonlyMap<string, PlaceField> = new Map(
  (Object.entries(PLACE_HEADINGS) as [PlaceField, readonly string[]][]).flatMap(([field, headings]) =>
    headings.map((heading) => [fold(heading), field] as const),
  ),
)

const CODE_LENGTH = { code: 5, districtCode: 3, provinceCode: 2 } as const
const isCode = (field: PlaceField): field is keyof typeof CODE_LENGTH => field in CODE_LENGTH

/** A spreadsheet takes the zeros from the front of a code. */
function textOf(field: PlaceField, value: Json): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value).normalize('NFC').trim()
  if (text === '') return null
  return isCode(field) && /^\d+$/.test(text) ? text.padStart(CODE_LENGTH[field], '0') : text
}

/** "Phường 1, TP Đông Hà" names two things; "19330" under "Xã" is a code. */
function untangled(said: SaidPlace): SaidPlace {
  const { name } = said
  if (!name) return said
  if (/^\d{5}$/.test(name.text)) {
    const { name: _, ...others } = said
    return { ...others, code: said.code ?? name }
  }
  const [commune, district] = name.text.split(',').map((part) => part.trim())
  if (!commune || !district) return said
  const { heading } = name
  return { ...said, name: { text: commune, heading }, district: said.district ?? { text: district, heading } }
}

/** Reads what the rows of one layer say; headings are folded once. */
export function saidPlaceReader(): (extra: ExtraProperties) => SaidPlace {
  const fields = new Map<string, PlaceField | null>()
  const fieldOf = (heading: string): PlaceField | null => {
    const known = fields.get(heading)
    if (known !== undefined) return known
    const field = FIELD_OF.get(fold(heading)) ?? null
    fields.set(heading, field)
    return field
  }
  return (extra) => {
    const said: { -readonly [Field in PlaceField]?: SaidPlace[Field] } = {}
    for (const heading in extra) {
      const field = fieldOf(heading)
      const text = field === null ? null : textOf(field, extra[heading]!)
      if (field !== null && text !== null && !said[field]) said[field] = { text, heading }
    }
    return untangled(said)
  }
}
