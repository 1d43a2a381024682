import type { Json } from '../../../base/json'
import { err, ok, type Result } from '../../../base/result'
import { NUMBER_RULES } from '../../../files/fieldRules'
import { type TypedFault, typedDate, typedNumber } from '../../../files/typedValues'
import type { Format } from '../../shared/format'
import type { FieldInput } from '../recordFields'

export type TextInput = Extract<FieldInput, { kind: 'text' | 'number' | 'date' }>

/** Why a field cannot take what was typed. */
export type FieldFault = TypedFault | 'missing'

/** A value as it stands in its box, to be typed over: no thousands, the decimal sign of the language. */
export function textOfValue(value: Json, { kind }: TextInput, f: Format): string {
  if (value === null) return ''
  if (typeof value !== 'number') return kind === 'date' ? f.date(String(value)) : String(value)
  const text = String(value)
  return f.language === 'vi' ? text.replace('.', ',') : text
}

/** The value of what was typed. A text that may be blank is `blank` then: null for some fields, "" for others. */
export function valueOfText(text: string, input: TextInput, blank: Json): Result<Json, FieldFault> {
  const bare = text.normalize('NFC').trim()
  switch (input.kind) {
    case 'number':
      return typedNumber(bare, input.rule)
    case 'date':
      return typedDate(bare)
    case 'text':
      if (bare === '' && input.isRequired) return err('missing')
      return ok(bare === '' ? blank : bare)
  }
}

/** The limits of a number, to say what would do. */
export const limitsOf = (input: TextInput): { readonly least: number; readonly most: number } | null =>
  input.kind === 'number' ? NUMBER_RULES[input.rule] : null
