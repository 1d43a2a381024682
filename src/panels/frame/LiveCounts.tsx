import { useEffect, useState } from 'react'
import { visibleCommunes, visibleDeadZones } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'

/** A slider has come to rest when it has not moved for so long. */
const REST_MS = 700

/** Says how many things are left once a filter or a slider has come to rest, never each step. */
export function LiveCounts() {
  const { t, f } = useWords()
  const communes = useSessionState((state) => visibleCommunes(state).length)
  const gaps = useSessionState((state) => visibleDeadZones(state).length)
  const isDone = useSessionState((state) => state.measurement.state === 'done')
  const sentence = t('frame.counts', { communes: f.count(communes), gaps: f.count(gaps) })
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => setSaid(sentence), REST_MS)
    return () => clearTimeout(timer)
  }, [sentence, isDone])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
