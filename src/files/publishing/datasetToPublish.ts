import type { Bilingual, Dataset, Layer, LayerKind, Origin } from '../../province/dataset'
import { LAYER_KINDS } from '../../province/dataset'
import { EDITIONS } from '../../province/edition'
import { FILE_NAMES } from '../catalog'
import { sourcesOf } from './layerSources'
import type { Publication } from './publication'

/** Of a path: where it lies on a machine is nobody's business. */
const nameOf = (file: string) => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)

/** Files of one's own that stand for a layer; a file of a published folder is not told again. */
function ownFilesIn(dataset: Dataset, { parts }: Publication): readonly string[] {
  const ours = new Set<string>(Object.values(FILE_NAMES))
  return LAYER_KINDS.filter((kind) => parts.has(kind)).flatMap((kind) =>
    sourcesOf(dataset, kind)
      .filter(({ origin, file }) => origin === 'own-file' && !ours.has(file))
      .map(({ file }) => `${kind} (${nameOf(file)})`),
  )
}

/** What was said of the dataset, and which of its layers come from which files instead. */
function noteOf(dataset: Dataset, publication: Publication): Bilingual | null {
  const files = ownFilesIn(dataset, publication).join(', ')
  if (files === '') return dataset.note ?? null
  const before = dataset.note ? { vi: `${dataset.note.vi} `, en: `${dataset.note.en} ` } : { vi: '', en: '' }
  return {
    vi: `${before.vi}Riêng các lớp sau lấy từ tệp khác: ${files}.`,
    en: `${before.en}Taken from other files instead: ${files}.`,
  }
}

/** A layer as it is published: those of own files under their new origin, those left out empty. */
function published<T>(layer: Layer<T>, kind: LayerKind, { parts, ownOrigin }: Publication): Layer<T> {
  const { source } = layer
  const origin = source.origin === 'own-file' ? ownOrigin : source.origin
  return { records: parts.has(kind) ? layer.records : [], source: { ...source, origin } }
}

/** modelled as soon as one layer is; else what all are; else files of one's own. */
function originOf(dataset: Dataset): Origin {
  const origins = new Set(LAYER_KINDS.flatMap((kind) => sourcesOf(dataset, kind)).map(({ origin }) => origin))
  if (origins.has('modelled')) return 'modelled'
  return origins.size === 1 ? [...origins][0]! : 'own-file'
}

/** A title that is only given in Vietnamese stands for both. */
const inBoth = ({ vi, en }: Bilingual): Bilingual => ({ vi: vi.trim(), en: en.trim() || vi.trim() })

const communesOf = (dataset: Dataset, publication: Publication): Dataset['communes'] =>
  Object.fromEntries(
    EDITIONS.flatMap((edition) => {
      const layer = publication.parts.has('communes') && dataset.communes[edition]
      return layer ? [[edition, published(layer, 'communes', publication)]] : []
    }),
  )

/** The dataset as it is to be published; its backdrop goes along when `parts` has it. */
export function datasetToPublish(dataset: Dataset, publication: Publication): Dataset {
  const { id, title, period, licence, attribution, parts } = publication
  const { note: _, ...rest } = dataset
  const note = noteOf(dataset, publication)
  const made: Dataset = {
    ...rest,
    id,
    title: inBoth(title),
    period: period.trim(),
    licence: licence.trim(),
    attribution: inBoth(attribution),
    ...(note && { note }),
    communes: communesOf(dataset, publication),
    stations: published(dataset.stations, 'stations', publication),
    postalPoints: published(dataset.postalPoints, 'postalPoints', publication),
    villages: published(dataset.villages, 'villages', publication),
    corridors: published(dataset.corridors, 'corridors', publication),
    published: parts.has('figures') ? dataset.published : [],
  }
  return { ...made, origin: originOf(made) }
}
