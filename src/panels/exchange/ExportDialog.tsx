import { Download, Globe } from 'lucide-react'
import { useState } from 'react'
import { type ExportFormat, type ExportSubject, exportFile } from '../../session/exportFile'
import { useActiveFilters } from '../overview/useActiveFilters'
import { PublishDialog } from '../publish/PublishDialog'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { DialogShell } from '../shared/DialogShell'
import { Note } from '../shared/Note'
import { modelledParts } from '../table/modelledParts'
import { useWords } from '../words/useWords'
import { Choice, Choices } from './Choices'
import { exportCount } from './exportCount'
import { pointFilterWords } from './pointFilterWords'
import { saveFile } from './saveFile'
import './exchange.css'

export interface ExportDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Chosen at first; communes when left out. */
  readonly subject?: ExportSubject
}

const SUBJECTS = [
  'communes',
  'villages',
  'dead-zones',
  'stations',
  'postalPoints',
  'corridors',
] as const satisfies readonly ExportSubject[]

/** What the filters leave, as a file that carries where it came from. */
export function ExportDialog({ isOpen, onClose, subject = 'communes' }: ExportDialogProps) {
  return isOpen ? <OpenExportDialog onClose={onClose} subject={subject} /> : null
}

function OpenExportDialog({ onClose, subject }: Required<Omit<ExportDialogProps, 'isOpen'>>) {
  const session = useSession()
  const { t, f } = useWords()
  const state = useSessionState((now) => now)
  const [what, setWhat] = useState(subject)
  const [format, setFormat] = useState<ExportFormat>('geojson')
  const count = exportCount(state, what)
  const words = t(`exchange.export.${format}`)
  const [isPublishing, setPublishing] = useState(false)

  function download(): void {
    saveFile(exportFile(session.store.getState(), what, format, new Date()))
    onClose()
  }

  if (isPublishing) return <PublishDialog onClose={onClose} />
  return (
    <DialogShell
      isOpen
      onClose={onClose}
      title={t('exchange.export.title')}
      subtitle={t('exchange.export.lead')}
      icon={<Download size={18} aria-hidden />}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('exchange.export.cancel')}
          </Button>
          <Button kind="primary" isDisabled={count === 0} onPress={download}>
            {t('exchange.export.download', { count, rows: f.count(count), format: words })}
          </Button>
        </>
      }
    >
      <Choices label={t('exchange.export.what')} value={what} onChange={setWhat}>
        {SUBJECTS.map((key) => (
          <Choice key={key} value={key} aside={f.count(exportCount(state, key))}>
            {t(`exchange.export.subject.${key}`)}
          </Choice>
        ))}
      </Choices>
      <Choices label={t('exchange.export.format')} value={format} onChange={setFormat}>
        <Choice value="geojson" note={t('exchange.export.geojsonNote')}>
          {t('exchange.export.geojson')}
        </Choice>
        <Choice value="csv" note={t('exchange.export.csvNote')}>
          {t('exchange.export.csv')}
        </Choice>
      </Choices>
      <FiltersInForce />
      <Note>
        <p>{t('exchange.export.provenance')}</p>
        {modelledParts(state.dataset).coverage && <p>{t('exchange.export.modelled')}</p>}
        {state.measurement.state === 'computing' && <p>{t('exchange.export.stale')}</p>}
        {count === 0 && <p>{t('exchange.export.nothing')}</p>}
      </Note>
      <div className="export-publish">
        <Button icon={<Globe size={16} aria-hidden />} onPress={() => setPublishing(true)}>
          {t('publish.open')}
        </Button>
      </div>
    </DialogShell>
  )
}

function FiltersInForce() {
  const { t } = useWords()
  const question = useSessionState((state) => state.question)
  const lines = [...useActiveFilters().map(({ label }) => label), ...pointFilterWords(question, t)]
  return (
    <section className="export-filters">
      <h3 className="exchange-heading">{t('exchange.export.filters')}</h3>
      {lines.length === 0 ? (
        <p>{t('exchange.export.noFilters')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
