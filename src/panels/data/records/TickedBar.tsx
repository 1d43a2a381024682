import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { EditableLayer, EditableRecord } from '../../../editing/editableLayer'
import { useSession } from '../../SessionContext'
import { Button } from '../../shared/Button'
import { useWords } from '../../words/useWords'
import { SetFieldDialog } from './SetFieldDialog'

export interface TickedBarProps {
  readonly layer: EditableLayer
  readonly ticked: readonly EditableRecord[]
  /** How many of them the filter hides. */
  readonly hidden: number
  /** Whether the bar is to be seen while nothing is ticked. */
  readonly stays: boolean
  /** The buttons of the bar are about to go: the focus belongs elsewhere. */
  readonly onEnd: () => void
}

/** What can be done with the records that are ticked. Under the table, so that no row moves away from the pointer. */
export function TickedBar({ layer, ticked, hidden, stays, onEnd }: TickedBarProps) {
  const { t, f } = useWords()
  const session = useSession()
  const [isSetting, setSetting] = useState(false)
  const count = ticked.length
  const what = t(`data.many.${layer}`, { count, n: f.count(count) })
  const clear = () => {
    session.tick(layer, new Set())
    onEnd()
  }
  const remove = () => {
    session.deleteRecords(layer, session.store.getState().ticked[layer])
    onEnd()
  }
  if (count === 0 && !stays) return null
  return (
    <section className="ticked-bar" aria-label={t('data.ticks.bar')}>
      <p className="ticked-count figures">
        {t('data.ticks.count', { what })}
        {hidden > 0 && (
          <span className="ticked-hidden"> {t('data.ticks.hidden', { n: f.count(hidden) })}</span>
        )}
      </p>
      <Button kind="quiet" onPress={clear}>
        {t('data.ticks.clear')}
      </Button>
      <Button isDisabled={count === 0} onPress={() => setSetting(true)}>
        {t('data.ticks.set')}
      </Button>
      <Button icon={<Trash2 size={15} aria-hidden />} isDisabled={count === 0} onPress={remove}>
        {t('data.ticks.delete', { what })}
      </Button>
      {isSetting && <SetFieldDialog layer={layer} records={ticked} onClose={() => setSetting(false)} />}
    </section>
  )
}
