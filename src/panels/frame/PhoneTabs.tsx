import { Ban, List, Map as MapIcon, Table2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { VIEWS, type View } from '../../session/state'
import { useSession, useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'

const ICONS: Readonly<Record<View, ReactNode>> = {
  overview: <MapIcon size={20} aria-hidden />,
  communes: <List size={20} aria-hidden />,
  'dead-zones': <Ban size={20} aria-hidden />,
  data: <Table2 size={20} aria-hidden />,
}

/** The views at the thumb, with words. */
export function PhoneTabs() {
  const { t } = useWords()
  const session = useSession()
  const view = useSessionState((state) => state.view)
  return (
    <nav className="phone-tabs" aria-label={t('frame.views')}>
      {VIEWS.map((key) => (
        <button
          key={key}
          type="button"
          className="phone-tab"
          aria-current={key === view ? 'page' : undefined}
          onClick={() => session.setView(key)}
        >
          {ICONS[key]}
          {t(`frame.phoneView.${key}`)}
        </button>
      ))}
    </nav>
  )
}
