import { CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import './Note.css'

/** A remark under what it is about. `bad` only for input that is wrong or a calculation that failed. */
export function Note({
  tone = 'neutral',
  children,
}: {
  readonly tone?: 'neutral' | 'bad'
  readonly children: ReactNode
}) {
  const Icon = tone === 'bad' ? CircleAlert : Info
  return (
    <div className={`note note-${tone}`} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon size={15} className="note-icon" aria-hidden />
      <div>{children}</div>
    </div>
  )
}
