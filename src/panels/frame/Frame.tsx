import { type ReactNode, useState } from 'react'
import type { View } from '../../session/state'
import { useDeedToasts } from '../data/useDeedToasts'
import { ExportDialog } from '../exchange/ExportDialog'
import { ImportOutcomes } from '../exchange/ImportOutcomes'
import { ImportDialog } from '../imports/ImportDialog'
import { KeepingNotice } from '../projects/KeepingNotice'
import { useSession, useSessionState } from '../SessionContext'
import { ToastProvider } from '../shared/ToastContext'
import { useUndoKeys } from '../shared/useUndoKeys'
import { useWords } from '../words/useWords'
import { DropVeil } from './DropVeil'
import { LiveCounts } from './LiveCounts'
import type { MapVerbs } from './MapControls'
import { Panel } from './Panel'
import { PhoneBar } from './PhoneBar'
import { PhonePanel } from './PhonePanel'
import { PhoneTabs } from './PhoneTabs'
import { Stage } from './Stage'
import { ToastLine } from './ToastLine'
import { TopBar } from './TopBar'
import { useLayout } from './useLayout'
import '../styles/tokens.css'
import '../styles/base.css'
import './frame.css'
import './phone.css'

export interface FrameProps extends MapVerbs {
  /** The map, or what stands in its place. It stays mounted whatever the width of the page. */
  readonly map: ReactNode
}

const EXPORT_SUBJECT = {
  overview: 'communes',
  communes: 'communes',
  'dead-zones': 'dead-zones',
  data: 'stations',
} as const

/** The whole page: bar, panel, map, and what lies over the map. */
export function Frame(props: FrameProps) {
  return (
    <ToastProvider>
      <Page {...props} />
    </ToastProvider>
  )
}

function Page({ map, ...verbs }: FrameProps) {
  const { t } = useWords()
  const layout = useLayout()
  const view = useSessionState((state) => state.view)
  const [isExporting, setExporting] = useState(false)
  const [isDrawerOpen, setDrawerOpen] = useState(true)
  useUndoKeys(useSession())
  useDeedToasts()
  const isPhone = layout === 'phone'
  const isOverMap = layout === 'drawer' && isDrawerOpen
  const openView = (_: View) => setDrawerOpen(true)
  return (
    <div className="frame" data-layout={layout} data-view={view} data-drawer={isOverMap ? 'open' : undefined}>
      <a className="skip-link" href="#panel">
        {t('frame.skip')}
      </a>
      {isPhone ? (
        <PhoneBar onExport={() => setExporting(true)} />
      ) : (
        <TopBar layout={layout} onView={openView} onExport={() => setExporting(true)} />
      )}
      <div className="frame-notices">
        <KeepingNotice />
      </div>
      <main className="frame-main">
        {isPhone ? (
          <PhonePanel key="panel" />
        ) : (
          <Panel
            key="panel"
            layout={layout}
            isOpen={layout !== 'drawer' || isDrawerOpen}
            onOpenChange={setDrawerOpen}
          />
        )}
        <Stage key="stage" map={map} isPhone={isPhone} {...verbs} />
      </main>
      {isPhone && (
        <div className="phone-toast">
          <ToastLine />
        </div>
      )}
      {isPhone && <PhoneTabs />}
      <LiveCounts />
      <DropVeil />
      <ImportOutcomes />
      <ImportDialog />
      <ExportDialog isOpen={isExporting} onClose={() => setExporting(false)} subject={EXPORT_SUBJECT[view]} />
    </div>
  )
}
