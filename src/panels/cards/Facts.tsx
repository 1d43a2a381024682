import type { ReactNode } from 'react'

/** Names and values, a line each. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>
}

export function Fact({
  name,
  isFaint = false,
  children,
}: {
  readonly name: string
  /** For a value that is not there. */
  readonly isFaint?: boolean
  readonly children: ReactNode
}) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd className="figures" data-faint={isFaint || undefined}>
        {children}
      </dd>
    </div>
  )
}
