import type { StoreApi } from 'zustand/vanilla'
import {
  type EditableLayer,
  layerOf,
  loadedOf,
  type RecordOf,
  type RecordRef,
} from '../editing/editableLayer'
import {
  asLoaded,
  withAdded,
  withFields,
  withRemoved,
  withReplaced,
  withTakenBack,
} from '../editing/editRecords'
import { newPostalPoint, newStation, newVillage, stationBeside } from '../editing/newRecords'
import { siteMoved } from '../editing/siteMoved'
import type { LonLat } from '../geometry/position'
import type { Dataset, Layer } from '../province/dataset'
import type { Station, Technology } from '../province/station'
import { type Deed, nameOfRecord } from './deed'
import { LAYER_ON_MAP, recordsOfSelection, selectionOf } from './selectedRecords'
import type { Selection, SessionState, Tool } from './state'

/** The verbs that change records by hand. Each is one step of the history. */
export interface EditingVerbs {
  /** What the pointer does on the map; null for choosing. */
  takeTool(tool: Tool | null): void
  /** With the tool in hand: adds a record there and opens its form, or puts what is selected there. */
  placeAt(at: LonLat): void
  /** The selected point to another place. Moves of one `stroke` (a drag, a run of arrow keys) are one step. */
  moveTo(to: LonLat, stroke: number): void
  /** Opens the form of a record, and selects it; null closes it. */
  openForm(record: RecordRef | null): void
  /** Takes the place of the record with its id. A station that moves takes its site along. */
  changeRecord<K extends EditableLayer>(layer: K, record: RecordOf[K]): void
  deleteRecords(layer: EditableLayer, ids: readonly string[] | ReadonlySet<string>): void
  /** Lays `part` over each of these records; those that have it already are not touched. */
  setFields<K extends EditableLayer>(layer: K, ids: ReadonlySet<string>, part: SharedFields<K>): void
  /** Which records of a layer are to be changed together. No step of the history. */
  tick(layer: EditableLayer, ids: ReadonlySet<string>): void
  /** Another technology on the mast of a station; its form opens. */
  addStationBeside(station: Station, technology: Technology): void
  /** These records as the files gave them. */
  takeBack(layer: EditableLayer, ids: readonly string[]): void
  takeBackAll(): void
}

/** What several records may have in common: neither their place nor what they are known by. */
export type SharedFields<K extends EditableLayer> = Partial<
  Omit<RecordOf[K], 'id' | 'siteId' | 'position' | 'name' | 'extra'>
>

type Change = (step: string | null, part: Partial<SessionState>, deed: Deed) => void

/** Every record there is or was. */
const known = <T>(layer: Layer<T>): readonly T[] =>
  layer.loaded ? [...layer.loaded, ...layer.records] : layer.records

function newRecord(dataset: Dataset, layer: EditableLayer, at: LonLat): RecordOf[EditableLayer] {
  switch (layer) {
    case 'stations': {
      const operator = dataset.stations.records.at(-1)?.operator ?? ''
      return newStation(at, operator, known(dataset.stations))
    }
    case 'postalPoints':
      return newPostalPoint(at, known(dataset.postalPoints))
    case 'villages':
      return newVillage(at, known(dataset.villages))
  }
}

const isAt = ([lon, lat]: LonLat, [otherLon, otherLat]: LonLat) => lon === otherLon && lat === otherLat

/** A changed station and those that change with it: another place is that of its site, another site has its own place. */
function stationsChangedWith(station: Station, { records }: Layer<Station>): readonly Station[] {
  const before = records.find(({ id }) => id === station.id)
  if (!before) return []
  const others = records.filter(({ id, siteId }) => siteId === station.siteId && id !== station.id)
  if (before.siteId !== station.siteId)
    return [{ ...station, position: others[0]?.position ?? station.position }]
  if (isAt(before.position, station.position)) return [station]
  const [, ...moved] = siteMoved([before, ...others], station.position)
  return [station, ...moved]
}

/** A site is called by its own name, however many stations stand on it. */
const siteName = (target: Selection) => (target.kind === 'site' ? { name: target.id } : {})

function deedOf<K extends EditableLayer>(
  kind: Extract<Deed, { layer: unknown }>['kind'],
  layer: K,
  records: readonly RecordOf[K][],
): Deed {
  const [first] = records
  const name = first && records.length === 1 ? nameOfRecord(layer, first) : null
  return { kind, layer, count: records.length, name }
}

/** What is selected, unless the dataset does not have it any more. */
const stillSelected = (dataset: Dataset, selection: Selection | null): Selection | null =>
  selection && (selection.kind === 'commune' || recordsOfSelection(dataset, selection)) ? selection : null

export function createEditing(store: StoreApi<SessionState>, change: Change): EditingVerbs {
  /** Opened one after another: what is changed in one form is one step, and so is what is added and then filled in. */
  let forms = 0

  function edit<K extends EditableLayer>(
    layer: K,
    edited: (of: Layer<RecordOf[K]>) => Layer<RecordOf[K]>,
    deed: Deed,
    step: string | null = null,
    more: Partial<SessionState> = {},
  ): void {
    const { dataset, selection } = store.getState()
    if (!dataset) return
    const now = { ...dataset, [layer]: edited(layerOf(dataset, layer)) }
    if (now[layer].records === dataset[layer].records) return
    change(step, { dataset: now, selection: stillSelected(now, selection), hovered: null, ...more }, deed)
  }

  function add<K extends EditableLayer>(layer: K, record: RecordOf[K]): void {
    edit(layer, (of) => withAdded(of, record), deedOf('add', layer, [record]), `form ${++forms}`, {
      selection: selectionOf(layer, record),
      form: { layer, id: record.id },
      tool: null,
      layers: new Set([...store.getState().layers, LAYER_ON_MAP[layer]]),
    })
  }

  function move(target: Selection, to: LonLat, step: string | null): void {
    const { dataset } = store.getState()
    const chosen = dataset && recordsOfSelection(dataset, target)
    if (!chosen) return
    const moved =
      chosen.layer === 'stations'
        ? siteMoved(chosen.records, to)
        : chosen.records.map((record) => ({ ...record, position: to }))
    const deed = { ...deedOf('move', chosen.layer, moved), ...siteName(target) }
    edit(chosen.layer, (of) => withReplaced(of, moved), deed, step)
  }

  return {
    takeTool(tool) {
      if (tool?.kind !== 'place') return store.setState({ tool })
      const layers = new Set([...store.getState().layers, LAYER_ON_MAP[tool.layer]])
      store.setState({ tool, form: null, selection: null, layers })
    },
    placeAt(at) {
      const { tool, dataset, selection } = store.getState()
      if (!tool || !dataset) return
      if (tool.kind === 'place') add(tool.layer, newRecord(dataset, tool.layer, at))
      else if (selection) move(selection, at, null)
    },
    moveTo(to, stroke) {
      const { selection } = store.getState()
      if (selection) move(selection, to, `move ${stroke}`)
    },
    openForm(form) {
      forms++
      const { dataset } = store.getState()
      const records = form && dataset ? layerOf(dataset, form.layer).records : []
      const record = records.find(({ id }) => id === form?.id)
      store.setState(
        form && record ? { form, selection: selectionOf(form.layer, record), tool: null } : { form: null },
      )
    },
    changeRecord(layer, record) {
      const changed = (of: Layer<RecordOf[typeof layer]>) =>
        layer === 'stations' ? stationsChangedWith(record as Station, of as Layer<Station>) : [record]
      edit(
        layer,
        (of) => withReplaced(of, changed(of) as readonly RecordOf[typeof layer][]),
        deedOf('edit', layer, [record]),
        `form ${forms}`,
        { selection: selectionOf(layer, record) },
      )
    },
    deleteRecords(layer, ids) {
      const { dataset } = store.getState()
      if (!dataset) return
      const gone = ids instanceof Set ? ids : new Set(ids)
      const records = layerOf(dataset, layer).records.filter(({ id }) => gone.has(id))
      edit(layer, (of) => withRemoved(of, gone), deedOf('delete', layer, records), null, { form: null })
    },
    setFields(layer, ids, part) {
      const { dataset } = store.getState()
      if (!dataset) return
      const before = layerOf(dataset, layer)
      const after = withFields(before, ids, part as Partial<RecordOf[typeof layer]>)
      const changed = after.records.filter((record, i) => record !== before.records[i])
      if (changed.length > 0) edit(layer, () => after, deedOf('edit', layer, changed))
    },
    tick: (layer, ids) => store.setState(({ ticked }) => ({ ticked: { ...ticked, [layer]: ids } })),
    addStationBeside(station, technology) {
      const { dataset } = store.getState()
      if (dataset) add('stations', stationBeside(station, technology, known(dataset.stations)))
    },
    takeBack(layer, ids) {
      const { dataset } = store.getState()
      if (!dataset) return
      const back = new Set(ids)
      const of = layerOf(dataset, layer)
      const byId = new Map([...of.records, ...loadedOf(of)].map((record) => [record.id, record]))
      const records = [...byId.values()].filter(({ id }) => back.has(id))
      edit(layer, () => withTakenBack(of, back), deedOf('take-back', layer, records), null, { form: null })
    },
    takeBackAll() {
      const { dataset, selection } = store.getState()
      if (!dataset) return
      const { stations, postalPoints, villages } = dataset
      if (!stations.loaded && !postalPoints.loaded && !villages.loaded) return
      const now: Dataset = {
        ...dataset,
        stations: asLoaded(stations),
        postalPoints: asLoaded(postalPoints),
        villages: asLoaded(villages),
      }
      const more = { selection: stillSelected(now, selection), form: null, hovered: null }
      change(null, { dataset: now, ...more }, { kind: 'take-back-all' })
    },
  }
}
