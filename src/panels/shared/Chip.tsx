import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useWords } from '../words/useWords'
import './Chip.css'

export interface ChipProps {
  readonly label: string
  readonly symbol?: ReactNode
  /** How many rows the chip would leave; a chip that would leave none cannot be switched on. */
  readonly count?: number
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A filter that is on or off. */
export function Chip({ label, symbol, count, isSelected, onChange }: ChipProps) {
  const { f } = useWords()
  return (
    <ToggleButton
      className="chip"
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={count === 0 && !isSelected}
    >
      {symbol}
      {label}
      {count !== undefined && <span className="chip-count figures">{f.count(count)}</span>}
    </ToggleButton>
  )
}
