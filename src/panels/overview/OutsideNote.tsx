import { reportOf } from '../../session/visible'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { Note } from '../shared/Note'
import { useWords } from '../words/useWords'

const LAYERS = ['stations', 'postalPoints', 'villages'] as const

/** Records in no commune count nowhere: said, not hidden, and they can be seen one by one. */
export function OutsideNote() {
  const { t, f } = useWords()
  const session = useSession()
  const outside = useSessionState((state) => reportOf(state)?.outside ?? null)
  const layers = LAYERS.filter((layer) => outside && outside[layer] > 0)
  const [only, ...others] = layers
  if (!outside || !only) return null
  const list = layers.map((layer) => {
    const count = outside[layer]
    return t(`overview.outsideOf.${layer}`, { count, n: f.count(count) })
  })
  return (
    <Note>
      {t('overview.outside', { list: list.join(', ') })}{' '}
      <Button
        kind="link"
        onPress={() => session.showFindings({ kind: 'outside', layer: others.length === 0 ? only : null })}
      >
        {t('overview.seeOutside')}
      </Button>
    </Note>
  )
}
