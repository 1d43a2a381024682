import { hasOwnLayers } from '../../files/publishing/layerSources'
import { type Publication, publicationFaults } from '../../files/publishing/publication'
import type { Dataset } from '../../province/dataset'
import { ORIGINS } from '../../province/dataset'
import { useSessionState } from '../SessionContext'
import { Note } from '../shared/Note'
import { Select } from '../shared/Select'
import { useWords } from '../words/useWords'
import { PublishedParts } from './PublishedParts'
import { PublishField } from './PublishField'

export interface PublishFormProps {
  readonly dataset: Dataset
  readonly publication: Publication
  readonly onChange: (part: Partial<Publication>) => void
}

/** What the program cannot know of a dataset that others will open, with what it proposes. */
export function PublishForm({ dataset, publication, onChange }: PublishFormProps) {
  const { t } = useWords()
  const backdrop = useSessionState((state) => state.backdrop)
  const faults = publicationFaults(publication)
  const { id, title, period, ownOrigin, licence, attribution, parts } = publication
  return (
    <>
      <div className="publish-fields">
        <PublishField
          label={t('publish.field.titleVi')}
          value={title.vi}
          onChange={(vi) => onChange({ title: { ...title, vi } })}
          fault={faults.includes('title') ? t('publish.fault.title') : null}
        />
        <PublishField
          label={t('publish.field.titleEn')}
          value={title.en}
          onChange={(en) => onChange({ title: { ...title, en } })}
        />
        <PublishField
          label={t('publish.field.id')}
          value={id}
          onChange={(next) => onChange({ id: next })}
          fault={faults.includes('id') ? t('publish.fault.id') : null}
        />
        <PublishField
          label={t('publish.field.period')}
          value={period}
          onChange={(next) => onChange({ period: next })}
        />
        <PublishField
          label={t('publish.field.attributionVi')}
          value={attribution.vi}
          onChange={(vi) => onChange({ attribution: { ...attribution, vi } })}
        />
        <PublishField
          label={t('publish.field.attributionEn')}
          value={attribution.en}
          onChange={(en) => onChange({ attribution: { ...attribution, en } })}
        />
        <PublishField
          label={t('publish.field.licence')}
          value={licence}
          onChange={(next) => onChange({ licence: next })}
        />
      </div>
      {hasOwnLayers(dataset) && (
        <Select
          label={t('publish.field.ownOrigin')}
          options={ORIGINS.map((key) => ({ key, label: t(`publish.origin.${key}`) }))}
          selected={ownOrigin}
          onChange={(next) => onChange({ ownOrigin: next })}
        />
      )}
      <PublishedParts
        dataset={dataset}
        backdrop={backdrop}
        parts={parts}
        onChange={(next) => onChange({ parts: next })}
      />
      {faults.includes('parts') && <Note tone="bad">{t('publish.fault.parts')}</Note>}
    </>
  )
}
