import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'

/** One of a few, each on a line of its own. */
export function Choices<Key extends string>({
  label,
  value,
  onChange,
  children,
}: {
  readonly label: string
  readonly value: Key
  readonly onChange: (value: Key) => void
  readonly children: ReactNode
}) {
  return (
    <RadioGroup className="choices" value={value} onChange={(chosen) => onChange(chosen as Key)}>
      <Label className="exchange-heading">{label}</Label>
      {children}
    </RadioGroup>
  )
}

export function Choice({
  value,
  note,
  aside,
  children,
}: {
  readonly value: string
  readonly note?: string
  readonly aside?: string
  readonly children: ReactNode
}) {
  return (
    <Radio className="choice" value={value}>
      <span className="choice-dot" aria-hidden="true" />
      <span className="choice-words">
        {children}
        {note && <span className="choice-note">{note}</span>}
      </span>
      {aside !== undefined && <span className="choice-aside figures">{aside}</span>}
    </Radio>
  )
}
