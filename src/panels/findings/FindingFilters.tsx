import { useMemo } from 'react'
import { SEVERITIES } from '../../checks/finding'
import { LAYER_KINDS } from '../../province/dataset'
import { useSession, useSessionState } from '../SessionContext'
import { Chip } from '../shared/Chip'
import { type Option, Select } from '../shared/Select'
import { useWords } from '../words/useWords'
import type { Entry } from './entry'
import { countsBy, kindChoices } from './entryFilter'
import { kindText } from './entryText'

/** No kind is called so. */
const EVERY_KIND = ''

/** By how grave, in which layer, of which kind; each choice with what it would leave. */
export function FindingFilters({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useWords()
  const session = useSession()
  const filter = useSessionState((state) => state.findingFilter)
  const severities = useMemo(() => countsBy(entries, filter, 'severity'), [entries, filter])
  const layers = useMemo(() => countsBy(entries, filter, 'layer'), [entries, filter])
  const shownLayers = LAYER_KINDS.filter((layer) => layers.has(layer))
  return (
    <>
      <fieldset className="chips">
        <legend className="sr-only">{t('findings.severities')}</legend>
        {SEVERITIES.map((severity) => (
          <Chip
            key={severity}
            label={t(`findings.severity.${severity}`)}
            count={severities.get(severity) ?? 0}
            isSelected={filter.severity === severity}
            onChange={(isOn) => session.filterFindings({ severity: isOn ? severity : null })}
          />
        ))}
      </fieldset>
      {shownLayers.length > 1 && (
        <fieldset className="chips">
          <legend className="sr-only">{t('findings.layer')}</legend>
          {shownLayers.map((layer) => (
            <Chip
              key={layer}
              label={t(`findings.layers.${layer}`)}
              count={layers.get(layer) ?? 0}
              isSelected={filter.layer === layer}
              onChange={(isOn) => session.filterFindings({ layer: isOn ? layer : null })}
            />
          ))}
        </fieldset>
      )}
      <KindSelect entries={entries} />
    </>
  )
}

function KindSelect({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useWords()
  const { t, f } = words
  const session = useSession()
  const filter = useSessionState((state) => state.findingFilter)
  const choices = useMemo(() => kindChoices(entries, filter), [entries, filter])
  const all = choices.reduce((sum, { count }) => sum + count, 0)
  const options: readonly Option<string>[] = [
    { key: EVERY_KIND, label: t('findings.everyKind', { n: f.count(all) }) },
    ...choices.map(({ key, kind, count }) => ({
      key,
      label: t('findings.kindCount', { kind: kindText(kind, words), n: f.count(count) }),
    })),
  ]
  return (
    <Select
      label={t('findings.kindLabel')}
      options={options}
      selected={filter.kind ?? EVERY_KIND}
      onChange={(kind) => session.filterFindings({ kind: kind === EVERY_KIND ? null : kind })}
    />
  )
}
