import type { View } from '../../session/state'
import { useWords } from '../words/useWords'
import { Actions } from './Actions'
import { DataGroup } from './DataGroup'
import { Mark } from './Mark'
import { MoreMenu } from './MoreMenu'
import type { Layout } from './useLayout'
import { Views } from './Views'
import './TopBar.css'

interface TopBarProps {
  readonly layout: Layout
  readonly onView: (view: View) => void
  readonly onExport: () => void
}

/** What the page is about, the views, and what can be done with the data. */
export function TopBar({ layout, onView, onExport }: TopBarProps) {
  const { t } = useWords()
  return (
    <header className="top-bar">
      <span className="bar-brand">
        <Mark />
        <span className="bar-name">{t('frame.product')}</span>
      </span>
      <DataGroup />
      {layout !== 'phone' && <Views onChoose={onView} />}
      {layout === 'wide' || layout === 'narrow' ? (
        <Actions onExport={onExport} />
      ) : (
        <MoreMenu onExport={onExport} />
      )}
    </header>
  )
}
