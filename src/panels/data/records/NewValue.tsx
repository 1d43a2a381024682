import { useId } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'
import type { Json } from '../../../base/json'
import type { EditableLayer } from '../../../editing/editableLayer'
import { useWords } from '../../words/useWords'
import { FormField } from '../form/FormField'
import type { RecordField } from '../recordFields'

interface NewValueProps {
  readonly layer: EditableLayer
  readonly field: RecordField
  /** A text for what is typed, the value itself for what is chosen. */
  readonly entered: Json
  readonly fault: string | null
  readonly suggestions: readonly string[]
  readonly onEnter: (entered: Json) => void
}

/** The box of a field as in its form; what is typed is only read when it is to be set. */
export function NewValue({ layer, field, entered, fault, suggestions, onEnter }: NewValueProps) {
  const { t } = useWords()
  const listId = useId()
  const { input } = field
  if (input.kind === 'choice' || input.kind === 'flag')
    return (
      <div className="form-field">
        <FormField layer={layer} field={field} value={entered} suggestions={suggestions} onChange={onEnter} />
        {fault && (
          <p role="alert" className="form-fault">
            {fault}
          </p>
        )}
      </div>
    )
  return (
    <TextField
      className="form-field"
      value={String(entered)}
      onChange={onEnter}
      isInvalid={fault !== null}
      validationBehavior="aria"
    >
      <Label className="form-label">{t('data.setField.value')}</Label>
      <Input className="form-input" list={listId} autoComplete="off" spellCheck={false} />
      <datalist id={listId}>
        {input.kind === 'text' &&
          input.suggests &&
          suggestions.map((suggestion) => <option key={suggestion} value={suggestion} />)}
      </datalist>
      <FieldError className="form-fault">{fault}</FieldError>
    </TextField>
  )
}
