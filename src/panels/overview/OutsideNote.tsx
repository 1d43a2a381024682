import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { Note } from '../shared/Note'
import { useWords } from '../words/useWords'

/** Records in no commune count nowhere: said, not hidden. */
export function OutsideNote() {
  const { t, f } = useWords()
  const outside = useSessionState((state) => reportOf(state)?.outside ?? null)
  if (!outside) return null
  const { stations, postalPoints, villages } = outside
  const list = [
    stations > 0 && t('overview.outsideStations', { count: stations, n: f.count(stations) }),
    postalPoints > 0 && t('overview.outsidePoints', { count: postalPoints, n: f.count(postalPoints) }),
    villages > 0 && t('overview.outsideVillages', { count: villages, n: f.count(villages) }),
  ].filter((part) => part !== false)
  return list.length > 0 ? <Note>{t('overview.outside', { list: list.join(', ') })}</Note> : null
}
