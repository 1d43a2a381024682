import { FileDown } from 'lucide-react'
import { useWords } from '../words/useWords'
import { useFileDrop } from './useFileDrop'
import './DropVeil.css'

/** Lies over the page while files hang over it. */
export function DropVeil() {
  const { t } = useWords()
  const isOver = useFileDrop()
  if (!isOver) return null
  return (
    <div className="drop-veil" role="status">
      <FileDown size={32} aria-hidden />
      <p className="drop-title">{t('frame.drop')}</p>
      <p>{t('frame.dropNote')}</p>
    </div>
  )
}
