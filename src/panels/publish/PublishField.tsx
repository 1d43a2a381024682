import { FieldError, Input, Label, TextField } from 'react-aria-components'

export interface PublishFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What to write instead; null where nothing is wrong. */
  readonly fault?: string | null
}

/** A line of text, with what is wrong with it below. */
export function PublishField({ label, value, onChange, fault = null }: PublishFieldProps) {
  return (
    <TextField className="publish-field" value={value} onChange={onChange} isInvalid={fault !== null}>
      <Label className="publish-label">{label}</Label>
      <Input className="publish-input" />
      <FieldError className="publish-fault">{fault}</FieldError>
    </TextField>
  )
}
