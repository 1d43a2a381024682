import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { IconButton } from '../shared/IconButton'
import { useWords } from '../words/useWords'
import './cards.css'

/** The card of one thing: what it is called, where it is, and the way out. */
export function CardShell({
  title,
  place,
  onClose,
  children,
}: {
  readonly title: string
  readonly place: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { t } = useWords()
  const id = useId()
  return (
    <article className="card" aria-labelledby={id}>
      <header className="card-head">
        <div className="card-titles">
          <h2 className="card-title" id={id}>
            {title}
          </h2>
          <p className="card-place figures">{place}</p>
        </div>
        <IconButton label={t('cards.close')} onPress={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      {children}
    </article>
  )
}
