import type { ReactNode } from 'react'

/** A part of a card, under a hairline. */
export function CardSection({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className="card-section">
      {title && <h3 className="card-section-title">{title}</h3>}
      {children}
    </section>
  )
}
