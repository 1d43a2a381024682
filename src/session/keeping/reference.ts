import type { Reference } from '../../keep/keeper'
import type { Dataset } from '../../province/dataset'
import { NATION_SAMPLE_ID } from '../../sample/nationDataset'

/** How a dataset can be had again. Of the object, so that any change of it ends that, and undo brings it back. */
const references = new WeakMap<Dataset, Reference>()

export const referenceOf = (dataset: Dataset): Reference | null => references.get(dataset) ?? null

export function fromCatalog(dataset: Dataset): Dataset {
  const { communes, stations, postalPoints, villages, corridors } = dataset
  const sources = [...Object.values(communes), stations, postalPoints, villages, corridors]
  const hashes = Object.fromEntries(sources.map(({ source }) => [source.file, source.sha256]))
  references.set(dataset, { kind: 'catalog', id: dataset.id, hashes })
  return dataset
}

export function fromRecipe(dataset: Dataset): Dataset {
  references.set(dataset, { kind: 'recipe', id: NATION_SAMPLE_ID })
  return dataset
}
