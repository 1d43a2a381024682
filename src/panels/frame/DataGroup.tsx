import { useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'
import { DatasetMenu } from './DatasetMenu'
import { EditionMenu } from './EditionMenu'

/** Dataset, edition and period in one group: what every figure on the page is about. */
export function DataGroup() {
  const { t } = useWords()
  const period = useSessionState((state) => state.dataset?.period)
  return (
    <div className="data-group">
      <DatasetMenu />
      <EditionMenu />
      {period && (
        <span className="bar-menu bar-period">
          <span className="bar-menu-note">{t('frame.period')}</span>
          <span className="bar-menu-value figures">{period}</span>
        </span>
      )}
    </div>
  )
}
