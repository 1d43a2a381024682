import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { RemovableChip } from '../shared/RemovableChip'
import { useToast } from '../shared/ToastContext'
import { useWords } from '../words/useWords'
import { useActiveFilters } from './useActiveFilters'

/** Every filter in force as a chip that takes it away, whichever panel or legend put it there. */
export function ActiveFilters() {
  const { t } = useWords()
  const session = useSession()
  const active = useActiveFilters()
  const { say } = useToast()
  if (active.length === 0) return null
  const clear = () => {
    session.clearFilter()
    say({ words: t('overview.filterCleared'), undo: session.undo })
  }
  return (
    <section className="active-filters" aria-label={t('overview.activeFilters')}>
      {active.map(({ key, label, without }) => (
        <RemovableChip key={key} label={label} onRemove={() => session.setFilter(without)} />
      ))}
      <Button kind="link" onPress={clear}>
        {t('overview.clearFilter')}
      </Button>
    </section>
  )
}
