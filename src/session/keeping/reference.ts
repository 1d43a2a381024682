import type { Reference } from '../../keep/keeper'
import type { Dataset } from '../../province/dataset'
import { NATION_SAMPLE_ID } from '../../sample/nationDataset'

/** How a dataset can be had again. Of the object, so that any change of it ends that, and undo brings it back. */
const references = new WeakMap<Dataset, Reference>()

export const referenceOf = (dataset: Dataset): Reference | null => references.get(dataset) ?? null

function hashesOf({ communes, stations, postalPoints, villages, corridors }: Dataset) {
  const sources = [...Object.values(communes), stations, postalPoints, villages, corridors]
  return Object.fromEntries(sources.map(({ source }) => [source.file, source.sha256]))
}

/** Files that are others by now than when `hashes` were noted, or no longer there. */
export function replacedSince(
  hashes: { readonly [file: string]: string },
  dataset: Dataset | null,
): string[] {
  const now: Readonly<Record<string, string>> = dataset ? hashesOf(dataset) : {}
  return Object.keys(hashes).filter((file) => hashes[file] !== now[file])
}

export function fromCatalog(dataset: Dataset): Dataset {
  references.set(dataset, { kind: 'catalog', id: dataset.id, hashes: hashesOf(dataset) })
  return dataset
}

export function fromRecipe(dataset: Dataset): Dataset {
  references.set(dataset, { kind: 'recipe', id: NATION_SAMPLE_ID })
  return dataset
}
