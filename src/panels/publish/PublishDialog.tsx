import { Globe } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Unwanted } from '../../files/pace'
import { hasOwnLayers } from '../../files/publishing/layerSources'
import { proposedPublication } from '../../files/publishing/proposedPublication'
import { type Publication, publicationFaults } from '../../files/publishing/publication'
import type { Dataset } from '../../province/dataset'
import { ORIGINS } from '../../province/dataset'
import { publishedZip } from '../../session/publishing'
import { saveFile } from '../exchange/saveFile'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { DialogShell } from '../shared/DialogShell'
import { Note } from '../shared/Note'
import { Select } from '../shared/Select'
import { useWords } from '../words/useWords'
import { PublishedParts } from './PublishedParts'
import { PublishField } from './PublishField'
import './publish.css'

/** What the program cannot know of a dataset that others will open, and the zip that makes a site of it. */
export function PublishDialog({ onClose }: { readonly onClose: () => void }) {
  const dataset = useSessionState((state) => state.dataset)
  return dataset && <OpenPublishDialog dataset={dataset} onClose={onClose} />
}

interface OpenPublishDialogProps {
  readonly dataset: Dataset
  readonly onClose: () => void
}

function OpenPublishDialog({ dataset, onClose }: OpenPublishDialogProps) {
  const { t, f } = useWords()
  const backdrop = useSessionState((state) => state.backdrop)
  const [publication, setPublication] = useState(() => proposedPublication(dataset, backdrop))
  const { share, hasFailed, publish } = usePublishing(publication, onClose)
  const faults = publicationFaults(publication)
  const change = (part: Partial<Publication>) => setPublication((before) => ({ ...before, ...part }))
  const { id, title, period, ownOrigin, licence, attribution, parts } = publication
  return (
    <DialogShell
      isOpen
      onClose={onClose}
      title={t('publish.title')}
      subtitle={t('publish.lead')}
      icon={<Globe size={18} aria-hidden />}
      width="wide"
      note={share !== null && <span role="status">{t('publish.making', { share: f.share(share, 0) })}</span>}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('publish.cancel')}
          </Button>
          <Button kind="primary" isDisabled={faults.length > 0 || share !== null} onPress={publish}>
            {t('publish.make')}
          </Button>
        </>
      }
    >
      <div className="publish-fields">
        <PublishField
          label={t('publish.field.titleVi')}
          value={title.vi}
          onChange={(vi) => change({ title: { ...title, vi } })}
          fault={faults.includes('title') ? t('publish.fault.title') : null}
        />
        <PublishField
          label={t('publish.field.titleEn')}
          value={title.en}
          onChange={(en) => change({ title: { ...title, en } })}
        />
        <PublishField
          label={t('publish.field.id')}
          value={id}
          onChange={(next) => change({ id: next })}
          fault={faults.includes('id') ? t('publish.fault.id') : null}
        />
        <PublishField
          label={t('publish.field.period')}
          value={period}
          onChange={(next) => change({ period: next })}
        />
        <PublishField
          label={t('publish.field.licence')}
          value={licence}
          onChange={(next) => change({ licence: next })}
        />
        <PublishField
          label={t('publish.field.attribution')}
          value={attribution.vi}
          onChange={(vi) => change({ attribution: { ...attribution, vi } })}
        />
      </div>
      {hasOwnLayers(dataset) && (
        <Select
          label={t('publish.field.ownOrigin')}
          options={ORIGINS.map((key) => ({ key, label: t(`publish.origin.${key}`) }))}
          selected={ownOrigin}
          onChange={(next) => change({ ownOrigin: next })}
        />
      )}
      <PublishedParts
        dataset={dataset}
        backdrop={backdrop}
        parts={parts}
        onChange={(next) => change({ parts: next })}
      />
      {faults.includes('parts') && <Note tone="bad">{t('publish.fault.parts')}</Note>}
      {hasFailed && <Note tone="bad">{t('publish.failed')}</Note>}
      <Note>{t('publish.how')}</Note>
    </DialogShell>
  )
}

/** Makes the zip beside everything else; closing the dialog leaves it. */
function usePublishing(publication: Publication, onDone: () => void) {
  const session = useSession()
  const [share, setShare] = useState<number | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const isWanted = useRef(true)
  useEffect(() => {
    isWanted.current = true
    return () => {
      isWanted.current = false
    }
  }, [])

  async function make(): Promise<void> {
    const { dataset, backdrop } = session.store.getState()
    if (!dataset) return
    setFailed(false)
    setShare(0)
    try {
      saveFile(await publishedZip({ dataset, backdrop }, publication, setShare, () => isWanted.current))
      onDone()
    } catch (reason) {
      if (reason instanceof Unwanted) return
      setFailed(true)
      setShare(null)
    }
  }
  return { share, hasFailed, publish: () => void make() }
}
