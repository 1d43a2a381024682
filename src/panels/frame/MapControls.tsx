import { House, Minus, Plus } from 'lucide-react'
import { IconButton } from '../shared/IconButton'
import { useWords } from '../words/useWords'

export interface MapVerbs {
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onHome: () => void
}

export function MapControls({ onZoomIn, onZoomOut, onHome }: MapVerbs) {
  const { t } = useWords()
  return (
    <div className="map-controls">
      <IconButton label={t('frame.zoomIn')} onPress={onZoomIn}>
        <Plus size={17} aria-hidden />
      </IconButton>
      <IconButton label={t('frame.zoomOut')} onPress={onZoomOut}>
        <Minus size={17} aria-hidden />
      </IconButton>
      <IconButton label={t('frame.home')} onPress={onHome}>
        <House size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
