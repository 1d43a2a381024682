import { Globe } from 'lucide-react'
import { useState } from 'react'
import { proposedPublication } from '../../files/publishing/proposedPublication'
import { type Publication, publicationFaults } from '../../files/publishing/publication'
import type { Dataset } from '../../province/dataset'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { DialogShell } from '../shared/DialogShell'
import { Note } from '../shared/Note'
import { useWords } from '../words/useWords'
import { PublishForm } from './PublishForm'
import { PublishingProgress } from './PublishingProgress'
import { PublishSteps } from './PublishSteps'
import { usePublishing } from './usePublishing'
import './publish.css'

/** A zip that makes a site of the open dataset: what it is to be called, how far it is, and what to do with it. */
export function PublishDialog({ onClose }: { readonly onClose: () => void }) {
  const dataset = useSessionState((state) => state.dataset)
  return dataset && <OpenPublishDialog dataset={dataset} onClose={onClose} />
}

interface OpenPublishDialogProps {
  readonly dataset: Dataset
  readonly onClose: () => void
}

function OpenPublishDialog({ dataset, onClose }: OpenPublishDialogProps) {
  const { t } = useWords()
  const { store } = useSession()
  const [publication, setPublication] = useState(() =>
    proposedPublication(dataset, store.getState().backdrop),
  )
  const { publishing, publish } = usePublishing(publication)
  const change = (part: Partial<Publication>) => setPublication((before) => ({ ...before, ...part }))
  const isAsking = publishing.state === 'asking' || publishing.state === 'failed'
  return (
    <DialogShell
      isOpen
      onClose={onClose}
      title={t('publish.title')}
      subtitle={t('publish.lead')}
      icon={<Globe size={18} aria-hidden />}
      width="wide"
      actions={
        <>
          <Button kind={isAsking ? 'quiet' : 'secondary'} onPress={onClose}>
            {t(publishing.state === 'made' ? 'publish.close' : 'publish.cancel')}
          </Button>
          {isAsking && (
            <Button kind="primary" isDisabled={publicationFaults(publication).length > 0} onPress={publish}>
              {t('publish.make')}
            </Button>
          )}
        </>
      }
    >
      {isAsking && <PublishForm dataset={dataset} publication={publication} onChange={change} />}
      {publishing.state === 'failed' && <Note tone="bad">{t('publish.failed')}</Note>}
      {publishing.state === 'making' && <PublishingProgress share={publishing.share} />}
      {publishing.state === 'made' && <PublishSteps zip={publishing.zip} />}
    </DialogShell>
  )
}
