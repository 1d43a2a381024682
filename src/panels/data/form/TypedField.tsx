import { useId, useState } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'

export interface TypedFieldProps {
  readonly label: string
  /** As it stands in the record; shown again when it changes there. */
  readonly value: string
  readonly isRequired?: boolean
  /** Says what is wanted, under the box. */
  readonly hint?: string
  readonly suggestions?: readonly string[]
  /** Takes what was typed, or says why not. Called when the box is left and at Enter, if anything was typed. */
  readonly onCommit: (text: string) => string | null | Promise<string | null>
}

interface Typed {
  readonly text: string
  readonly over: string
  readonly fault: string | null
}

/** A box whose text goes into the record when it is left: nothing that was typed is lost by pressing elsewhere. */
export function TypedField(props: TypedFieldProps) {
  const { label, value, isRequired = false, hint, suggestions, onCommit } = props
  const [typed, setTyped] = useState<Typed | null>(null)
  const listId = useId()
  // Another value of the record takes the place of what was typed over the one before.
  const draft = typed?.over === value ? typed : null
  const fault = draft?.fault ?? null
  const commit = async () => {
    if (!draft || draft.text === value) return setTyped(null)
    const refused = await onCommit(draft.text)
    setTyped(refused === null ? null : { ...draft, fault: refused })
  }
  return (
    <TextField
      className="form-field"
      value={draft?.text ?? value}
      onChange={(text) => setTyped({ text, over: value, fault })}
      onBlur={() => void commit()}
      isInvalid={fault !== null}
      isRequired={isRequired}
      validationBehavior="aria"
    >
      <Label className="form-label">{label}</Label>
      <Input
        className="form-input"
        list={suggestions ? listId : undefined}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void commit()
          if (event.key === 'Escape' && draft) {
            event.preventDefault()
            setTyped(null)
          }
        }}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {hint && fault === null && <p className="form-hint">{hint}</p>}
      <FieldError className="form-fault">{fault}</FieldError>
    </TextField>
  )
}
