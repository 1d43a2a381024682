import type { Dataset, Layer } from '../../province/dataset'
import { EDITIONS } from '../../province/edition'
import { differencesIn } from '../../session/datasetDifferences'
import { Tag } from '../shared/Tag'
import { useWords } from '../words/useWords'

/** Where everything on the page comes from: layer by layer, its file, how many records, and how they were made. */
export function DatasetSheet({ dataset }: { readonly dataset: Dataset }) {
  const { t, f } = useWords()
  const differences = differencesIn(dataset)
  const editedIn = (key: string) => differences.filter(({ layer }) => layer === key).length
  const origins = [...new Set(layersOf(dataset).map(({ layer }) => layer.source.origin))]
  return (
    <div className="dataset-sheet">
      <h2 className="dataset-title">{dataset.title[f.language]}</h2>
      <ul className="dataset-layers" aria-label={t('frame.layers')}>
        {layersOf(dataset).map(({ key, word, layer }) => (
          <li key={key}>
            <span className="dataset-layer">{t(`exchange.layer.${word}`)}</span>
            <Tag>{t(`frame.origin.${layer.source.origin}`)}</Tag>
            <span className="dataset-file">
              {layer.source.file} ·{' '}
              {t('frame.layerRecords', { count: layer.records.length, n: f.count(layer.records.length) })}
              {editedIn(key) > 0 && ` · ${t('frame.edited', { n: f.count(editedIn(key)) })}`}
            </span>
          </li>
        ))}
      </ul>
      {origins.map((origin) => (
        <p key={origin} className="dataset-note">
          {t(`frame.originNote.${origin}`)}
        </p>
      ))}
      {dataset.attribution[f.language] && (
        <p className="dataset-note">
          {t('frame.attribution')}: {dataset.attribution[f.language]}
        </p>
      )}
      {dataset.licence && (
        <p className="dataset-note">
          {t('frame.licence')}: {dataset.licence}
        </p>
      )}
    </div>
  )
}

const layersOf = (dataset: Dataset) => {
  const boundaries = EDITIONS.flatMap((edition) => {
    const layer: Layer<unknown> | undefined = dataset.communes[edition]
    return layer ? [{ key: `communes ${edition}`, word: 'communes' as const, layer }] : []
  })
  const points = (['stations', 'postalPoints', 'villages', 'corridors'] as const)
    .map((word) => ({ key: word, word, layer: dataset[word] as Layer<unknown> }))
    .filter(({ layer }) => layer.records.length > 0)
  return [...boundaries, ...points]
}
