import { MapPinPlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { EditableLayer } from '../../../editing/editableLayer'
import { ExportDialog } from '../../exchange/ExportDialog'
import { useSession } from '../../SessionContext'
import { Button } from '../../shared/Button'
import { ExportButton } from '../../table/ExportButton'
import { TextFilter } from '../../table/TextFilter'
import { useWords } from '../../words/useWords'

export interface RecordsHeadProps {
  readonly layer: EditableLayer
  readonly records: number
  readonly text: string
  readonly onText: (text: string) => void
  /** Further buttons. */
  readonly children?: ReactNode
}

/** The filter, a new record, and the way to a file. */
export function RecordsHead({ layer, records, text, onText, children }: RecordsHeadProps) {
  const { t } = useWords()
  const session = useSession()
  const [exporting, setExporting] = useState(false)
  return (
    <div className="records-head">
      <TextFilter
        label={t(`data.records.filter.${layer}`)}
        placeholder={t('data.records.filterPlaceholder')}
        clearLabel={t('data.records.clearText')}
        value={text}
        onChange={onText}
      />
      <Button
        icon={<MapPinPlus size={16} aria-hidden />}
        onPress={() => session.takeTool({ kind: 'place', layer })}
      >
        {t(`data.add.${layer}`)}
      </Button>
      {children}
      <ExportButton
        label={t('data.records.export')}
        isDisabled={records === 0}
        onPress={() => setExporting(true)}
      />
      <ExportDialog isOpen={exporting} onClose={() => setExporting(false)} subject={layer} />
    </div>
  )
}
