import { visibleCommunes, visibleDeadZones } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { useAtRest } from '../shared/useAtRest'
import { useWords } from '../words/useWords'

/** Says how many things are left once a filter or a slider has come to rest, never each step. */
export function LiveCounts() {
  const { t, f } = useWords()
  const communes = useSessionState((state) => visibleCommunes(state).length)
  const gaps = useSessionState((state) => visibleDeadZones(state).length)
  const isDone = useSessionState((state) => state.measurement.state === 'done')
  const said = useAtRest(t('frame.counts', { communes: f.count(communes), gaps: f.count(gaps) }), isDone)
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
