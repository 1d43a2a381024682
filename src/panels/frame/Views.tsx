import { VIEWS, type View } from '../../session/state'
import { visibleCommunes, visibleDeadZones } from '../../session/visible'
import { useSession, useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'

/** The views of the program with what they hold: "Xã 125". */
export function Views({ onChoose }: { readonly onChoose?: (view: View) => void }) {
  const { t, f } = useWords()
  const session = useSession()
  const view = useSessionState((state) => state.view)
  const communes = useSessionState((state) => visibleCommunes(state).length)
  const gaps = useSessionState((state) => visibleDeadZones(state).length)
  const counts: Readonly<Record<View, number | null>> = {
    overview: null,
    communes,
    'dead-zones': gaps,
    data: null,
  }
  return (
    <nav className="views" aria-label={t('frame.views')}>
      {VIEWS.map((key) => (
        <button
          key={key}
          type="button"
          className="view-tab"
          aria-current={key === view ? 'page' : undefined}
          onClick={() => {
            session.setView(key)
            onChoose?.(key)
          }}
        >
          {t(`frame.view.${key}`)}
          {counts[key] !== null && <span className="view-count figures">{f.count(counts[key])}</span>}
        </button>
      ))}
    </nav>
  )
}
