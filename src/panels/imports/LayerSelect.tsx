import { LAYER_KINDS, type LayerKind } from '../../province/dataset'
import type { Draft } from '../../session/importing/draft'
import { useSession } from '../SessionContext'
import { Select } from '../shared/Select'
import { useWords } from '../words/useWords'
import { Look } from './Sureness'

/** What the file holds as a whole. Columns that were chosen for another layer are guessed anew. */
export function LayerSelect({ draft, layer }: { readonly draft: Draft; readonly layer: LayerKind | null }) {
  const { t } = useWords()
  const session = useSession()
  const unknown = { key: 'unknown' as const, label: t('imports.layerUnknown') }
  const options = LAYER_KINDS.map((key) => ({ key, label: t(`exchange.layer.${key}`) }))
  const isDoubtful = draft.read?.reading.layer.sureness === 'doubtful'
  return (
    <div className="imports-layer" data-look={isDoubtful || layer === null || undefined}>
      <Select
        label={t('imports.layer')}
        options={layer === null ? [unknown, ...options] : options}
        selected={layer ?? 'unknown'}
        onChange={(key) => key !== 'unknown' && session.imports.choose(draft.id, { layer: key, columns: {} })}
      />
      {isDoubtful && <Look />}
    </div>
  )
}
