import { Download, RotateCcw } from 'lucide-react'
import { SEVERITIES } from '../../checks/finding'
import { type Dataset, LAYER_KINDS } from '../../province/dataset'
import { saveFile } from '../exchange/saveFile'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { Chip } from '../shared/Chip'
import { useWords } from '../words/useWords'
import type { Entry } from './entry'
import type { EntryFilter } from './entryGroups'
import { findingsCsv } from './findingsCsv'

export interface FindingsHeadProps {
  readonly entries: readonly Entry[]
  /** Those that the filter leaves. */
  readonly kept: readonly Entry[]
  readonly filter: EntryFilter
  readonly onFilter: (filter: EntryFilter) => void
  readonly dataset: Dataset
}

/** Which of them are listed, those that were put aside, and the way to a file. */
export function FindingsHead({ entries, kept, filter, onFilter, dataset }: FindingsHeadProps) {
  const words = useWords()
  const { t, f } = words
  const session = useSession()
  const dismissed = useSessionState((state) => state.dismissedFindings.size)
  const layers = LAYER_KINDS.filter((layer) => entries.some((entry) => entry.layer === layer))
  return (
    <div className="records-head">
      <fieldset className="chips">
        <legend className="sr-only">{t('findings.severities')}</legend>
        {SEVERITIES.map((severity) => (
          <Chip
            key={severity}
            label={t(`findings.severity.${severity}`)}
            count={entries.filter((entry) => entry.severity === severity).length}
            isSelected={filter.severity === severity}
            onChange={(isOn) => onFilter({ ...filter, severity: isOn ? severity : null })}
          />
        ))}
      </fieldset>
      {layers.length > 1 && (
        <fieldset className="chips">
          <legend className="sr-only">{t('findings.layer')}</legend>
          {layers.map((layer) => (
            <Chip
              key={layer}
              label={t(`findings.layers.${layer}`)}
              count={entries.filter((entry) => entry.layer === layer).length}
              isSelected={filter.layer === layer}
              onChange={(isOn) => onFilter({ ...filter, layer: isOn ? layer : null })}
            />
          ))}
        </fieldset>
      )}
      {dismissed > 0 && (
        <Button icon={<RotateCcw size={16} aria-hidden />} onPress={() => session.recallFindings()}>
          {t('findings.dismissed', { count: dismissed, n: f.count(dismissed) })} {t('findings.recall')}
        </Button>
      )}
      <Button
        icon={<Download size={16} aria-hidden />}
        isDisabled={kept.length === 0}
        onPress={() => saveFile(findingsCsv(kept, dataset, words))}
      >
        {t('findings.download')}
      </Button>
    </div>
  )
}
