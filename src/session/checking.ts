import type { StoreApi } from 'zustand/vanilla'
import { findingsOf } from '../checks/findingsOf'
import { type EditableLayer, type EditableRecord, layerOf, type RecordOf } from '../editing/editableLayer'
import { withReplaced } from '../editing/editRecords'
import type { Dataset } from '../province/dataset'
import type { Edition } from '../province/edition'
import { inSlices } from '../worker/inSlices'
import { type Deed, nameOfRecord } from './deed'
import { ALL_FINDINGS, type FindingFilter } from './findingFilter'
import type { SessionState } from './state'

/** The verbs of the list "Cần xem". */
export interface CheckingVerbs {
  /** From now on the findings are kept true to the dataset and the edition. */
  check(): void
  /** Puts findings aside, by their keys; one step that undo takes back. */
  dismissFindings(keys: readonly string[]): void
  /** Brings back all that were put aside. */
  recallFindings(): void
  /** Narrows the list, or widens it again. */
  filterFindings(change: Partial<FindingFilter>): void
  /** Opens the list on these and no others. */
  showFindings(filter: Partial<FindingFilter>): void
  /** X of these records becomes Y and the other way round, in one step; stations at the same place of a site go together. */
  swapPositions(layer: EditableLayer, ids: readonly string[]): void
}

type Change = (step: string | null, part: Partial<SessionState>, deed: Deed) => void

/** So many records are checked without being asked for: it takes a few frames. */
const FEW_RECORDS = 20_000

const isSmall = ({ stations, postalPoints, villages }: Dataset) =>
  stations.records.length + postalPoints.records.length + villages.records.length <= FEW_RECORDS

const swapped = <T extends { readonly position: readonly [number, number] }>(record: T): T => ({
  ...record,
  position: [record.position[1], record.position[0]],
})

/** What moves as one: the stations of a site that stand at one place, or the record alone. */
const moverOf = (record: EditableRecord): string =>
  'siteId' in record ? [record.siteId, ...record.position].join('\n') : record.id

/** The records with these ids, and the other stations at their places. */
function withNeighbours<K extends EditableLayer>(
  dataset: Dataset,
  layer: K,
  ids: readonly string[],
): readonly RecordOf[K][] {
  const { records } = layerOf(dataset, layer)
  const chosen = new Set(ids)
  const movers = new Set(records.filter(({ id }) => chosen.has(id)).map(moverOf))
  return records.filter((record) => movers.has(moverOf(record)))
}

/**
 * Keeps the findings true to the dataset and the edition, in slices beside everything else; a large dataset only once
 * somebody has asked. One run is on the way at a time: one that was overtaken is left. `today` gives an ISO date.
 */
export function createChecking(
  store: StoreApi<SessionState>,
  change: Change,
  today: () => string,
): CheckingVerbs {
  let isAsked = false
  let isBusy = false

  const wish = (): { readonly dataset: Dataset; readonly edition: Edition } | null => {
    const { dataset, question } = store.getState()
    return dataset && (isAsked || isSmall(dataset)) ? { dataset, edition: question.edition } : null
  }

  const isDone = (dataset: Dataset, edition: Edition) => {
    const { last } = store.getState().checking
    return last?.dataset === dataset && last.edition === edition
  }

  const isWished = (dataset: Dataset, edition: Edition) => {
    const next = wish()
    return next?.dataset === dataset && next.edition === edition
  }

  async function checkOnce(dataset: Dataset, edition: Edition): Promise<void> {
    const steps = findingsOf({ dataset, edition, today: today() })
    const findings = await inSlices(steps, () => isWished(dataset, edition))
    if (findings && isWished(dataset, edition)) {
      store.setState({ checking: { isBusy: true, last: { dataset, edition, findings } } })
    }
  }

  const say = (busy: boolean) =>
    store.setState(({ checking: { last } }) => ({ checking: { isBusy: busy, last } }))

  async function pursue(): Promise<void> {
    isBusy = true
    say(true)
    try {
      for (let next = wish(); next && !isDone(next.dataset, next.edition); next = wish())
        await checkOnce(next.dataset, next.edition)
    } finally {
      isBusy = false
      say(false)
    }
  }

  const update = () => {
    const next = wish()
    if (!isBusy && next && !isDone(next.dataset, next.edition)) void pursue()
  }

  // Figures come first: a dataset that was just opened is checked when they stand.
  store.subscribe(({ dataset, question, measurement }, before) => {
    const isChanged = dataset !== before.dataset || question.edition !== before.question.edition
    const isMeasured = measurement.state === 'done' && before.measurement.state !== 'done'
    if ((isChanged && isAsked) || isMeasured) update()
  })

  return {
    check() {
      isAsked = true
      update()
    },
    dismissFindings(keys) {
      const dismissed = new Set([...store.getState().dismissedFindings, ...keys])
      change(null, { dismissedFindings: dismissed }, { kind: 'dismiss' })
    },
    recallFindings: () => change(null, { dismissedFindings: new Set() }, { kind: 'recall' }),
    filterFindings: (filter) =>
      store.setState(({ findingFilter }) => ({ findingFilter: { ...findingFilter, ...filter } })),
    showFindings: (filter) =>
      store.setState({ view: 'data', dataTab: 'findings', findingFilter: { ...ALL_FINDINGS, ...filter } }),
    swapPositions(layer, ids) {
      const { dataset } = store.getState()
      if (!dataset) return
      const records = withNeighbours(dataset, layer, ids).map(swapped)
      const [first] = records
      if (!first) return
      const name = records.length === 1 ? nameOfRecord(layer, first) : null
      const deed: Deed = { kind: 'move', layer, count: records.length, name }
      change(null, { dataset: { ...dataset, [layer]: withReplaced(layerOf(dataset, layer), records) } }, deed)
    },
  }
}
