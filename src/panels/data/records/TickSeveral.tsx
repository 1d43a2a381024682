import { ListChecks } from 'lucide-react'
import { Button } from '../../shared/Button'
import type { RowTicks } from '../../table/RowTicks'
import { useWords } from '../../words/useWords'

interface TickSeveralProps {
  /** How many rows are shown. */
  readonly rows: number
  readonly ticks: RowTicks<number>
  readonly isTicking: boolean
  readonly onStart: () => void
}

/** On a phone rows have no boxes before somebody asks for them; from then on this ticks all of them. */
export function TickSeveral({ rows, ticks, isTicking, onStart }: TickSeveralProps) {
  const { t, f } = useWords()
  return (
    <Button
      icon={<ListChecks size={16} aria-hidden />}
      isDisabled={rows === 0}
      onPress={() => (isTicking ? ticks.onTickAll(true) : onStart())}
    >
      {isTicking ? t('data.ticks.everything', { n: f.count(rows) }) : t('data.ticks.several')}
    </Button>
  )
}
