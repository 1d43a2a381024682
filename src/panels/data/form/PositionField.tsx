import { MousePointerClick } from 'lucide-react'
import { typedPosition } from '../../../files/typedValues'
import type { LonLat } from '../../../geometry/position'
import { useSession } from '../../SessionContext'
import { Button } from '../../shared/Button'
import { useWords } from '../../words/useWords'
import { positionText } from '../positionText'
import { faultWords } from './faultWords'
import { TypedField } from './TypedField'

export interface PositionFieldProps {
  readonly position: LonLat
  readonly onChange: (position: LonLat) => void
}

/** Where the record stands: typed in any spelling that files come in, or shown on the map. */
export function PositionField({ position, onChange }: PositionFieldProps) {
  const words = useWords()
  const session = useSession()
  const commit = async (text: string) => {
    const read = await typedPosition(text)
    if (!read.ok) return faultWords(read.error, { kind: 'text' }, words)
    onChange(read.value)
    return null
  }
  return (
    <div className="form-position">
      <TypedField
        label={words.t('data.field.position')}
        value={positionText(position)}
        hint={words.t('data.form.positionHint')}
        onCommit={commit}
      />
      <Button
        icon={<MousePointerClick size={16} aria-hidden />}
        onPress={() => session.takeTool({ kind: 'move' })}
      >
        {words.t('data.form.onMap')}
      </Button>
    </div>
  )
}
