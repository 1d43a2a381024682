import { useMemo } from 'react'
import { FILL_BY_KEY } from '../../look/fill'
import { fullNameOf } from '../../province/commune'
import type { SessionState } from '../../session/state'
import { communesOf, reportOf, visibleCommunes, visibleDeadZones } from '../../session/visible'
import { fillValue } from '../overview/fillValue'
import { useSession, useSessionState } from '../SessionContext'
import { useAtRest } from '../shared/useAtRest'
import { useCommunes } from '../shared/useCommunes'
import { useWords, type Words } from '../words/useWords'
import { type MapSummary, mapSummaryOf } from './mapSummary'

const [SUMMARY_ID, KEYS_ID] = ['map-summary', 'map-keys']

/** Ids of what describes the map: what is on it, and its keys. */
export const MAP_TEXTS = `${SUMMARY_ID} ${KEYS_ID}`

/** The map for those who do not see it: a summary, its keys, and the commune that one comes to. */
export function MapTexts() {
  const { t } = useWords()
  return (
    <div className="sr-only">
      <p id={SUMMARY_ID}>
        <Summary />
      </p>
      <p id={KEYS_ID}>{t('frame.mapKeys')}</p>
      <p role="status">
        <ChosenCommune />
      </p>
    </div>
  )
}

/** As the filters left it when they last came to rest. */
function Summary() {
  const words = useWords()
  const communes = useCommunes()
  const report = useSessionState(reportOf)
  const visible = useSessionState(visibleCommunes)
  const deadZones = useSessionState(visibleDeadZones)
  const fill = useSessionState((state) => state.fill)
  const hidesFill = useSessionState((state) => state.layers.has('coverage'))
  const isDone = useSessionState((state) => state.measurement.state === 'done')
  const now = useMemo(
    () => report && { report, communes, visible, deadZones, fill, hidesFill },
    [report, communes, visible, deadZones, fill, hidesFill],
  )
  const rested = useAtRest(now, isDone && now !== null)
  return useMemo(() => {
    if (!rested) return ''
    const its = FILL_BY_KEY[rested.fill]
    const summary = mapSummaryOf(rested.report, rested.communes, rested.visible, rested.deadZones, its)
    return [
      rested.hidesFill ? words.t('overview.coverageHidesFill') : fillSentence(rested.fill, summary, words),
      deadZoneSentence(summary, words),
    ].join(' ')
  }, [rested, words])
}

function fillSentence(
  fill: SessionState['fill'],
  { communes, lowest, highest }: MapSummary,
  { t, f }: Words,
) {
  const start = t('frame.mapFill', {
    count: communes,
    fill: t(`overview.fill.${fill}`),
    communes: f.count(communes),
  })
  if (!lowest || !highest) return `${start}.`
  const text = (value: number) => fillValue(FILL_BY_KEY[fill], value, f).text
  const range = t('frame.mapRange', {
    lowest: text(lowest.value),
    lowestCommune: lowest.commune,
    highest: text(highest.value),
    highestCommune: highest.commune,
  })
  return `${start}; ${range}.`
}

function deadZoneSentence({ deadZones, mostDeadZones }: MapSummary, { t, f }: Words) {
  const start = t('frame.mapDeadZones', { count: deadZones, n: f.count(deadZones) })
  if (mostDeadZones.length === 0) return `${start}.`
  const list = mostDeadZones.map(({ commune, value }) => `${commune} (${f.count(value)})`).join(', ')
  return `${start}, ${t('frame.mapMost', { list })}.`
}

/** Said when another commune is chosen: its value is read then, so that no step of a slider is heard. */
function ChosenCommune() {
  const words = useWords()
  const { store } = useSession()
  const id = useSessionState(({ selection }) => (selection?.kind === 'commune' ? selection.id : null))
  return useMemo(() => (id === null ? '' : communeSentence(store.getState(), id, words)), [store, id, words])
}

function communeSentence(state: SessionState, id: string, { t, f }: Words): string {
  const i = communesOf(state).findIndex((commune) => commune.id === id)
  const [commune, figures] = [communesOf(state)[i], reportOf(state)?.communes[i]]
  if (!commune) return ''
  const fill = FILL_BY_KEY[state.fill]
  const value = figures ? fill.valueOf(figures) : null
  return t('frame.mapCommune', {
    commune: fullNameOf(commune),
    fill: t(`overview.fill.${fill.key}`),
    value: value === null ? t('frame.mapNoValue') : fillValue(fill, value, f).text,
  })
}
