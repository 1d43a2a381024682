import type { FileShape } from '../../files/openedFile'
import type { LayerKind } from '../../province/dataset'
import type { Draft } from '../../session/importing/draft'
import { useSession } from '../SessionContext'
import { Select } from '../shared/Select'
import type { Words } from '../table/Words'
import { useWords } from '../words/useWords'
import { axesOf } from './axes'
import { type ColumnUse, columnsAfter, isUsed } from './columnUse'
import { fieldsOf, fieldWords } from './fieldWords'
import { Look, Sure } from './Sureness'

interface ColumnRowProps {
  readonly draft: Draft
  readonly form: FileShape['form']
  readonly layer: LayerKind | null
  readonly use: ColumnUse
}

/** A column of the file: its heading, an example, what it is taken for, and how sure that is. */
export function ColumnRow({ draft, form, layer, use }: ColumnRowProps) {
  const { heading, example } = use
  const isUnused = !isUsed(use)
  return (
    <tr data-unused={isUnused || undefined}>
      <th scope="row" className="imports-heading" title={heading}>
        {heading}
      </th>
      <td className="imports-example" title={example}>
        {example}
      </td>
      <td>
        <MeaningSelect draft={draft} form={form} layer={layer} use={use} />
      </td>
      <td className="imports-sureness">{isUnused ? null : use.doubt ? <Look /> : <Sure />}</td>
    </tr>
  )
}

/** What becomes of a column that no field holds. */
function noneWords({ splitBy, isNetwork }: ColumnUse, t: Words): string {
  if (splitBy !== null) return t('imports.columns.splitBy', { by: splitBy })
  return t(isNetwork ? 'imports.columns.network' : 'imports.columns.unused')
}

/** No field: kept as it stands in the file. */
const NONE = ''

function MeaningSelect({ draft, form, layer, use }: ColumnRowProps) {
  const { t } = useWords()
  const session = useSession()
  const none = noneWords(use, t)
  const fields = layer ? fieldsOf(layer, form) : []
  const axes = axesOf(draft)
  return (
    <Select
      label={t('imports.columns.meaningOf', { heading: use.heading })}
      isLabelHidden
      isFaint={!isUsed(use)}
      options={[
        { key: NONE, label: none },
        ...fields.map((field) => ({ key: field, label: fieldWords(field, axes, t) })),
      ]}
      selected={use.field !== null && fields.includes(use.field) ? use.field : NONE}
      onChange={(key) =>
        session.imports.choose(draft.id, {
          columns: columnsAfter(draft.choices.columns ?? {}, use, key === NONE ? null : key),
        })
      }
    />
  )
}
