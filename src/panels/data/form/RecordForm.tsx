import { useEffect, useRef } from 'react'
import type { Json } from '../../../base/json'
import { layerOf, type RecordOf, type RecordRef } from '../../../editing/editableLayer'
import { CardShell } from '../../cards/CardShell'
import { useSession, useSessionState } from '../../SessionContext'
import { Button } from '../../shared/Button'
import { Note } from '../../shared/Note'
import { useWords } from '../../words/useWords'
import { type FieldName, RECORD_FIELDS } from '../recordFields'
import { FormField } from './FormField'
import { PositionField } from './PositionField'
import { useOperators } from './useOperators'
import './form.css'

const NONE: readonly RecordOf[RecordRef['layer']][] = []

/** The fields of one record. Each goes into the dataset as it is left, and the figures follow; undo takes back all of them. */
export function RecordForm({ form }: { readonly form: RecordRef }) {
  const records = useSessionState((state) =>
    state.dataset ? layerOf(state.dataset, form.layer).records : NONE,
  )
  const record = records.find(({ id }) => id === form.id)
  return record ? <OpenForm form={form} record={record} /> : null
}

interface OpenFormProps {
  readonly form: RecordRef
  readonly record: RecordOf[RecordRef['layer']]
}

function OpenForm({ form: { layer }, record }: OpenFormProps) {
  const session = useSession()
  const { t } = useWords()
  const body = useRef<HTMLDivElement>(null)
  const close = () => session.openForm(null)
  useEffect(() => body.current?.focus({ preventScroll: true }), [])
  const values = record as unknown as Readonly<Record<FieldName, Json>>
  const change = (part: object) => session.changeRecord(layer, { ...record, ...part })
  const operators = useOperators(layer)
  return (
    <CardShell title={t(`data.form.title.${layer}`)} place={record.id} onClose={close}>
      <div className="form" ref={body} tabIndex={-1}>
        <PositionField position={record.position} onChange={(position) => change({ position })} />
        {RECORD_FIELDS[layer].map((field) => (
          <FormField
            key={field.name}
            layer={layer}
            field={field}
            value={values[field.name]}
            suggestions={operators}
            onChange={(value) => change({ [field.name]: value })}
          />
        ))}
      </div>
      {layer === 'stations' && <Note>{t('data.form.siteNote')}</Note>}
      <div className="form-actions">
        <Button kind="primary" onPress={close}>
          {t('data.form.done')}
        </Button>
        <Button kind="quiet" onPress={() => session.deleteRecords(layer, [record.id])}>
          {t(`data.delete.${layer}`)}
        </Button>
      </div>
    </CardShell>
  )
}
