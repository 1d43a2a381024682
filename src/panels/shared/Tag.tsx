import type { ReactNode } from 'react'
import './Tag.css'

/** A word about a thing; its colour only repeats what the word says. */
export function Tag({
  tone = 'neutral',
  children,
}: {
  readonly tone?: 'neutral' | 'gap' | 'good' | 'bad'
  readonly children: ReactNode
}) {
  return <span className={`tag tag-${tone}`}>{children}</span>
}
