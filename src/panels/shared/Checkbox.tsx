import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components'
import './Checkbox.css'

/** In a CheckboxGroup give it a `value`; alone, `isSelected` and `onChange`. */
export function Checkbox({
  children,
  ...rest
}: Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> & { readonly children: ReactNode }) {
  return (
    <AriaCheckbox {...rest} className="checkbox">
      <span className="checkbox-box" aria-hidden="true">
        <Check size={13} strokeWidth={3} />
      </span>
      {children}
    </AriaCheckbox>
  )
}
