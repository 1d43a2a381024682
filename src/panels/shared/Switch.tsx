import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import './Switch.css'

/** A line with a label on the left and a switch on the right. */
export function Switch({
  children,
  isSelected,
  onChange,
}: {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}) {
  return (
    <AriaSwitch className="switch" isSelected={isSelected} onChange={onChange}>
      <span className="switch-label">{children}</span>
      <span className="switch-track" aria-hidden="true" />
    </AriaSwitch>
  )
}
