import type { Json } from '../base/json'
import { CERTAIN_ABOVE, SOLID_BELOW } from '../coverage/grade'
import { countDifferences, type DifferenceCount, differencesOf } from '../editing/differences'
import type { EditableRecord } from '../editing/editableLayer'
import { NEAR_KM } from '../postal/access'
import { SAME_ADDRESS_M } from '../postal/addresses'
import type { PostalNorms } from '../postal/postalRule'
import type {
  AddedSource,
  Bilingual,
  Dataset,
  Layer,
  LayerKind,
  LayerSource,
  Origin,
} from '../province/dataset'
import { reachOf } from '../radio/reach'
import { COAST_TOLERANCE_M } from './ground'
import type { Question } from './question'

/** A file that the figures were computed from. */
export interface UsedFile extends LayerSource {
  readonly layer: LayerKind
  /** Of its layer, with those of the files that were added to it. */
  readonly records: number
  /** Further files of the layer: theirs are some of the records, and took the place of others. */
  readonly added?: readonly LayerSource[]
  /** How many records were added, changed and deleted by hand since; absent where none was. */
  readonly edited?: DifferenceCount
}

/**
 * What figures were computed from and how: the foreign member of every export, plain JSON. `question` and `filter`
 * are as the program uses them, so that the same figures can be had again.
 */
export interface Provenance {
  readonly program: { readonly name: string; readonly version: string }
  /** ISO date or time of the export. */
  readonly date: string
  readonly dataset: {
    readonly id: string
    readonly title: Bilingual
    readonly period: string
    readonly origin: Origin
    readonly licence: string
    readonly attribution: Bilingual
  }
  readonly files: readonly UsedFile[]
  readonly question: Question
  readonly reachRule: {
    /** Active stations whose file declares a reach, and those that take the default of their technology. */
    readonly declared: number
    readonly assumed: number
  }
  readonly thresholds: {
    /** Multiples of the reach, before the reach factor: a gap beyond the first is certain, coverage below the second solid. */
    readonly certainAbove: number
    readonly solidBelow: number
    readonly nearKm: number
    readonly sameAddressM: number
    readonly coastToleranceM: number
    /** For reference only: they bind the network as a whole. */
    readonly norms: PostalNorms
  }
  /** What was left out of the export, as the session describes it; null for nothing. */
  readonly filter: Json
  readonly notes: readonly Bilingual[]
}

/** What only the program that makes the export knows. */
export interface ExportContext {
  readonly program: Provenance['program']
  readonly date: string
  readonly norms: PostalNorms
  readonly filter: Json
}

const LAYER_NAMES: Readonly<Record<LayerKind, Bilingual>> = {
  communes: { vi: 'địa giới', en: 'boundaries' },
  stations: { vi: 'trạm', en: 'stations' },
  postalPoints: { vi: 'điểm bưu chính', en: 'postal points' },
  villages: { vi: 'thôn, bản', en: 'villages' },
  corridors: { vi: 'tuyến đường', en: 'corridors' },
}

function usedFiles(dataset: Dataset, { edition }: Question): readonly UsedFile[] {
  const layers = { ...dataset, communes: dataset.communes[edition] }
  const kinds: readonly LayerKind[] = ['communes', 'stations', 'postalPoints', 'villages', 'corridors']
  return kinds.flatMap((layer) => {
    const { records, source, added = [] } = layers[layer] ?? { records: [] }
    const edited = editedIn(layers[layer])
    const isUsed = source && (records.length > 0 || edited !== null)
    const more = { ...(edited ? { edited } : {}), ...(added.length > 0 ? { added: sourcesOf(added) } : {}) }
    return isUsed ? [{ layer, records: records.length, ...source, ...more }] : []
  })
}

const sourcesOf = (added: readonly AddedSource[]): readonly LayerSource[] => added.map(({ source }) => source)

/** Only layers of points are edited: others have no `loaded`. */
function editedIn(layer: Layer<unknown> | undefined): DifferenceCount | null {
  if (!layer?.loaded) return null
  const differences = differencesOf(layer as Layer<EditableRecord>)
  return differences.length > 0 ? countDifferences(differences) : null
}

const ESTIMATE: Bilingual = {
  vi: 'Vùng phủ sóng là ước tính theo vòng tròn bán kính phục vụ, không phải kết quả đo.',
  en: 'Coverage is estimated from circles of reach; it is not a measurement.',
}

function modelledNote(files: readonly UsedFile[]): readonly Bilingual[] {
  const layers = files.filter(({ origin }) => origin === 'modelled').map(({ layer }) => LAYER_NAMES[layer])
  if (layers.length === 0) return []
  return [
    {
      vi: `Vị trí là mô hình, không phải khảo sát: ${layers.map(({ vi }) => vi).join(', ')}.`,
      en: `Positions are modelled, not surveyed: ${layers.map(({ en }) => en).join(', ')}.`,
    },
  ]
}

/** What was changed by hand is neither of the model nor of a survey any more. */
function editedNote(files: readonly UsedFile[]): readonly Bilingual[] {
  const layers = files.flatMap(({ layer, edited }) => (edited ? [{ name: LAYER_NAMES[layer], edited }] : []))
  if (layers.length === 0) return []
  const vi = layers.map(
    ({ name, edited }) => `${name.vi} (thêm ${edited.added}, sửa ${edited.changed}, xoá ${edited.deleted})`,
  )
  const en = layers.map(
    ({ name, edited }) =>
      `${name.en} (${edited.added} added, ${edited.changed} changed, ${edited.deleted} deleted)`,
  )
  return [
    {
      vi: `Bản ghi khác với tệp: ${vi.join(', ')}.`,
      en: `Records that differ from the files: ${en.join(', ')}.`,
    },
  ]
}

/** `question`: the one that the report carries. */
export function provenanceOf(dataset: Dataset, question: Question, context: ExportContext): Provenance {
  const { id, title, period, origin, licence, attribution, stations } = dataset
  const files = usedFiles(dataset, question)
  const active = stations.records.filter(({ status }) => status === 'active')
  const declared = active.filter(
    (station) => reachOf(station, question.assumedReach).origin === 'declared',
  ).length
  return {
    program: context.program,
    date: context.date,
    dataset: { id, title, period, origin, licence, attribution },
    files,
    question,
    reachRule: { declared, assumed: active.length - declared },
    thresholds: {
      certainAbove: CERTAIN_ABOVE,
      solidBelow: SOLID_BELOW,
      nearKm: NEAR_KM,
      sameAddressM: SAME_ADDRESS_M,
      coastToleranceM: COAST_TOLERANCE_M,
      norms: context.norms,
    },
    filter: context.filter,
    notes: [ESTIMATE, ...modelledNote(files), ...editedNote(files)],
  }
}
