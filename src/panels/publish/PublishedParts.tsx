import { CheckboxGroup, Label } from 'react-aria-components'
import { recordsIn } from '../../files/publishing/layerSources'
import { partsOf } from '../../files/publishing/proposedPublication'
import { PUBLISHED_PARTS, type PublishedPart } from '../../files/publishing/publication'
import type { Backdrop } from '../../look/backdrop'
import { type Dataset, LAYER_KINDS, type LayerKind } from '../../province/dataset'
import { Checkbox } from '../shared/Checkbox'
import { useWords } from '../words/useWords'

export interface PublishedPartsProps {
  readonly dataset: Dataset
  readonly backdrop: Backdrop | null
  readonly parts: ReadonlySet<PublishedPart>
  readonly onChange: (parts: ReadonlySet<PublishedPart>) => void
}

const isLayer = (part: PublishedPart): part is LayerKind => LAYER_KINDS.some((kind) => kind === part)

/** What goes along, with the number of its records. */
export function PublishedParts({ dataset, backdrop, parts, onChange }: PublishedPartsProps) {
  const { t, f } = useWords()
  const count = (part: PublishedPart) =>
    isLayer(part) ? recordsIn(dataset, part) : part === 'figures' ? dataset.published.length : null
  const choose = (chosen: readonly string[]) =>
    onChange(new Set(PUBLISHED_PARTS.filter((part) => chosen.includes(part))))
  return (
    <CheckboxGroup className="publish-parts" value={[...parts]} onChange={choose}>
      <Label className="publish-label">{t('publish.parts')}</Label>
      {partsOf(dataset, backdrop).map((part) => {
        const records = count(part)
        return (
          <Checkbox key={part} value={part}>
            {t(`publish.part.${part}`)}
            {records !== null && <span className="publish-count figures">{f.count(records)}</span>}
          </Checkbox>
        )
      })}
    </CheckboxGroup>
  )
}
