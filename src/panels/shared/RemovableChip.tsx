import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useWords } from '../words/useWords'
import './Chip.css'

/** A filter that is on: pressing it takes it away. */
export function RemovableChip({
  label,
  onRemove,
}: {
  readonly label: string
  readonly onRemove: () => void
}) {
  const { t } = useWords()
  return (
    <Button
      className="chip chip-on"
      aria-label={t('shared.removeFilter', { filter: label })}
      onPress={onRemove}
    >
      {label}
      <X size={14} aria-hidden />
    </Button>
  )
}
