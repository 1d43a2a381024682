import { useWords } from '../words/useWords'
import './Modelled.css'

/** ◌: the quiet mark beside the label of a figure that rests on modelled data. */
export function Modelled() {
  const { t } = useWords()
  return (
    <span className="modelled" title={t('shared.modelled')}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <circle cx="6" cy="6" r="4.6" className="modelled-ring" />
      </svg>
      <span className="sr-only">{t('shared.modelled')}</span>
    </span>
  )
}
