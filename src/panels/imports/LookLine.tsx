import type { ReactNode } from 'react'

interface LookLineProps {
  readonly icon: ReactNode
  readonly title: string
  readonly detail: string
  readonly children: ReactNode
}

/** A thing to look at: what it is, where it is, and what can be done. */
export const LookLine = ({ icon, title, detail, children }: LookLineProps) => (
  <li className="imports-look-line">
    {icon}
    <div className="imports-look-words">
      <p className="imports-look-title">{title}</p>
      <p className="imports-faint">{detail}</p>
    </div>
    {children}
  </li>
)
