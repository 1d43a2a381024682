import { Check, TriangleAlert } from 'lucide-react'
import { useWords } from '../words/useWords'
import './Sureness.css'

export function Sure() {
  const { t } = useWords()
  return (
    <span className="imports-sure">
      <Check size={15} aria-hidden />
      {t('imports.sure')}
    </span>
  )
}

export function Look() {
  const { t } = useWords()
  return (
    <span className="imports-look">
      <TriangleAlert size={15} aria-hidden />
      {t('imports.look')}
    </span>
  )
}
