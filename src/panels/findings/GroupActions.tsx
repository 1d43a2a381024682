import { Download } from 'lucide-react'
import type { Finding } from '../../checks/finding'
import type { EditableLayer } from '../../editing/editableLayer'
import type { Dataset } from '../../province/dataset'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import type { Entry } from './entry'
import { mendableIds } from './mendable'
import { isEditable } from './namesOf'
import { useMendingDownload } from './useMendingDownload'

interface GroupActionsProps {
  readonly entries: readonly Entry[]
  readonly dataset: Dataset
}

/** What can be done with all of a kind. What changes records is one step that undo takes back, and says how many. */
export function GroupActions({ entries, dataset }: GroupActionsProps) {
  const { t, f } = useWords()
  const session = useSession()
  const findings = entries.flatMap((entry) => (entry.from === 'checks' ? [entry.finding] : []))
  const layer = findings[0]?.layer
  if (layer === undefined) return null
  const keys = entries.map(({ key }) => key)
  return (
    <div className="finding-actions">
      {isEditable(layer) && <CertainAnswers findings={findings} layer={layer} />}
      {isEditable(layer) && <ToMend entries={entries} layer={layer} dataset={dataset} />}
      {keys.length > 1 && (
        <Button kind="quiet" onPress={() => session.dismissFindings(keys)}>
          {t('findings.dismissAll', { count: keys.length, n: f.count(keys.length) })}
        </Button>
      )}
    </div>
  )
}

interface CertainAnswersProps {
  readonly findings: readonly Finding[]
  readonly layer: EditableLayer
}

/** Only where the answer is certain for every one of them. */
function CertainAnswers({ findings, layer }: CertainAnswersProps) {
  const { t, f } = useWords()
  const session = useSession()
  // All but the first of each are copies.
  const copies = findings.flatMap(({ kind, ids }) => (kind === 'identical' ? ids.slice(1) : []))
  const swapped = findings.flatMap((one) => (one.kind === 'outside' && one.swapFits ? one.ids : []))
  return (
    <>
      {copies.length > 0 && (
        <Button onPress={() => session.deleteRecords(layer, copies)}>
          {t('findings.deleteCopies', { count: copies.length, n: f.count(copies.length) })}
        </Button>
      )}
      {swapped.length > 1 && (
        <Button onPress={() => session.swapPositions(layer, swapped)}>
          {t('findings.swapAll', { count: swapped.length, n: f.count(swapped.length) })}
        </Button>
      )}
    </>
  )
}

function ToMend({ entries, layer, dataset }: GroupActionsProps & { readonly layer: EditableLayer }) {
  const { t, f } = useWords()
  const { isMaking, save } = useMendingDownload(entries, dataset)
  const count = mendableIds(entries).get(layer)?.size ?? 0
  return (
    <Button icon={<Download size={16} aria-hidden />} isDisabled={isMaking} onPress={() => save(layer)}>
      {t('findings.saveToMend', { count, n: f.count(count) })}
    </Button>
  )
}
