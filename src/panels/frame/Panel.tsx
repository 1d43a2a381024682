import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { useSessionState } from '../SessionContext'
import { IconButton } from '../shared/IconButton'
import { useWords } from '../words/useWords'
import { PanelSplit } from './PanelSplit'
import { usePanelWidth } from './panelWidth'
import type { Layout } from './useLayout'
import { ViewPanel } from './ViewPanel'
import './Panel.css'

interface PanelProps {
  readonly layout: Layout
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** The one docked panel at the left; between 720 and 1023 px a drawer over the map. */
export function Panel({ layout, isOpen, onOpenChange }: PanelProps) {
  const { t } = useWords()
  const view = useSessionState((state) => state.view)
  const [width, setWidth] = usePanelWidth(view)
  const isDrawer = layout === 'drawer'
  if (!isOpen)
    return (
      <div className="drawer-open">
        <IconButton label={t('frame.openPanel')} onPress={() => onOpenChange(true)}>
          <PanelLeftOpen size={18} aria-hidden />
        </IconButton>
      </div>
    )
  const isSplit = layout === 'wide' && view !== 'overview'
  return (
    <section
      className="panel"
      id="panel"
      tabIndex={-1}
      aria-label={t('frame.panel')}
      style={isSplit && width !== null ? { '--panel': `${width}px` } : {}}
    >
      <div className="panel-scroll">
        <ViewPanel />
      </div>
      {isDrawer && (
        <div className="drawer-close">
          <IconButton label={t('frame.closePanel')} onPress={() => onOpenChange(false)}>
            <PanelLeftClose size={18} aria-hidden />
          </IconButton>
        </div>
      )}
      {isSplit && <PanelSplit onResize={setWidth} />}
    </section>
  )
}
