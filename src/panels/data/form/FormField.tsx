import type { Json } from '../../../base/json'
import type { EditableLayer } from '../../../editing/editableLayer'
import { Select } from '../../shared/Select'
import { useWords } from '../../words/useWords'
import { fieldName, fieldText } from '../fieldText'
import type { FieldInput, RecordField } from '../recordFields'
import { faultWords } from './faultWords'
import { TypedField } from './TypedField'
import { type TextInput, textOfValue, valueOfText } from './typedText'

export interface FormFieldProps {
  readonly layer: EditableLayer
  readonly field: RecordField
  readonly value: Json
  /** Of a text field, what others of its kind have. */
  readonly suggestions: readonly string[]
  readonly onChange: (value: Json) => void
}

/** One field of a form, whatever it takes. */
export function FormField({ field, ...rest }: FormFieldProps) {
  const { input } = field
  return input.kind === 'choice' || input.kind === 'flag' ? (
    <ChoiceField {...rest} name={field.name} input={input} />
  ) : (
    <TextualField {...rest} name={field.name} input={input} />
  )
}

type Kind<Input extends FieldInput> = Omit<FormFieldProps, 'field'> & {
  readonly name: string
  readonly input: Input
}

function TextualField({ layer, name, input, value, suggestions, onChange }: Kind<TextInput>) {
  const words = useWords()
  const commit = (text: string) => {
    const read = valueOfText(text, input, value === '' || name === 'kind' || name === 'name' ? '' : null)
    if (!read.ok) return faultWords(read.error, input, words)
    onChange(read.value)
    return null
  }
  return (
    <TypedField
      label={fieldName(layer, name, words)}
      value={textOfValue(value, input, words.f)}
      isRequired={input.kind === 'text' && input.isRequired === true}
      {...(input.kind === 'text' && input.suggests && { suggestions })}
      onCommit={commit}
    />
  )
}

/** Key of "not known"; of a flag the others are "true" and "false". */
const NONE = ''

function ChoiceField({
  layer,
  name,
  input,
  value,
  onChange,
}: Kind<Extract<FieldInput, { kind: 'choice' | 'flag' }>>) {
  const words = useWords()
  const values: readonly Json[] = input.kind === 'flag' ? [true, false] : input.options
  const known = values.map((option) => ({
    key: String(option),
    label: fieldText(layer, name, option, words),
  }))
  const isRequired = input.kind === 'choice' && input.isRequired === true
  return (
    <Select
      label={fieldName(layer, name, words)}
      options={isRequired ? known : [{ key: NONE, label: words.t('cards.unknown') }, ...known]}
      selected={value === null ? NONE : String(value)}
      onChange={(key) => onChange(values.find((option) => String(option) === key) ?? null)}
    />
  )
}
