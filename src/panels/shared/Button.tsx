import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './Button.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** One primary action at most on a card or a dialog. `link` stands inside a sentence. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'link'
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A verb with its object: "Xuất 125 hàng". */
export function Button({ kind = 'secondary', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${kind}`}>
      {icon}
      {children}
    </AriaButton>
  )
}
