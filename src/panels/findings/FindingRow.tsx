import type { Finding } from '../../checks/finding'
import type { Dataset } from '../../province/dataset'
import { selectionOf } from '../../session/selectedRecords'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { columnText } from '../shared/columnText'
import { useWords } from '../words/useWords'
import type { Entry } from './entry'
import { entryText, sourceText } from './entryText'
import { isEditable, recordsOf } from './namesOf'

/** One finding: what it says, where it stands, and what can be done. */
export function FindingRow({ entry, dataset }: { readonly entry: Entry; readonly dataset: Dataset }) {
  const words = useWords()
  const source = sourceText(entry, dataset, words)
  const { t } = words
  const about = entry.from === 'checks' ? entry.finding : null
  const column = columnText(about?.column ?? null, t)
  const notes = [
    source,
    column !== '' && t('findings.column', { column }),
    about && t(`findings.treatment.${about.treatment}`),
  ]
  return (
    <li className="finding-row">
      <p>{entryText(entry, dataset, words)}</p>
      <p className="finding-note">{notes.filter(Boolean).join(' · ')}</p>
      {entry.from === 'checks' && (
        <RowActions finding={entry.finding} findingKey={entry.key} dataset={dataset} />
      )}
    </li>
  )
}

interface RowActionsProps {
  readonly finding: Finding
  readonly findingKey: string
  readonly dataset: Dataset
}

function RowActions({ finding, findingKey, dataset }: RowActionsProps) {
  const { t } = useWords()
  const session = useSession()
  const { layer, ids } = finding
  const [first] = recordsOf(dataset, finding)
  const isOfOne = ids.length === 1
  return (
    <div className="finding-actions">
      {isEditable(layer) && first && (
        <>
          <Button kind="link" onPress={() => session.select(selectionOf(layer, first))}>
            {t('findings.see')}
          </Button>
          <Button kind="link" onPress={() => session.openForm({ layer, id: first.id })}>
            {t('findings.edit')}
          </Button>
          {isOfOne && finding.kind === 'outside' && finding.swapFits && (
            <Button kind="link" onPress={() => session.swapPositions(layer, ids)}>
              {t('findings.swap')}
            </Button>
          )}
        </>
      )}
      <Button kind="link" onPress={() => session.dismissFindings([findingKey])}>
        {t('findings.dismiss')}
      </Button>
    </div>
  )
}
