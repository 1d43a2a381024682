import { type FormEvent, useId, useMemo, useState } from 'react'
import type { Json } from '../../../base/json'
import { err, ok, type Result } from '../../../base/result'
import type { EditableLayer, EditableRecord } from '../../../editing/editableLayer'
import type { SharedFields } from '../../../session/editing'
import { useSession } from '../../SessionContext'
import { Button } from '../../shared/Button'
import { DialogShell } from '../../shared/DialogShell'
import { Select } from '../../shared/Select'
import { useWords } from '../../words/useWords'
import { fieldName } from '../fieldText'
import { faultWords } from '../form/faultWords'
import { textOfValue, valueOfText } from '../form/typedText'
import { useOperators } from '../form/useOperators'
import type { RecordField } from '../recordFields'
import { NewValue } from './NewValue'
import { sharedFields, type ValueCount, valuesOf } from './sharedField'
import { ValuesNow } from './ValuesNow'
import '../form/form.css'

export interface SetFieldDialogProps {
  readonly layer: EditableLayer
  readonly records: readonly EditableRecord[]
  readonly onClose: () => void
}

/** What stands in the box at first: a text for what is typed, the value itself for what is chosen. */
const enteredFirst = (
  field: RecordField,
  now: readonly ValueCount[],
  f: ReturnType<typeof useWords>['f'],
): Json => {
  const value = now[0]?.value ?? null
  const { input } = field
  return input.kind === 'choice' || input.kind === 'flag' ? value : textOfValue(value, input, f)
}

/** One value for a field of several records, one step of undo. It begins at the value that most of them have. */
export function SetFieldDialog({ layer, records, onClose }: SetFieldDialogProps) {
  const words = useWords()
  const { t, f } = words
  const session = useSession()
  const formId = useId()
  const fields = sharedFields(layer)
  const [field, setField] = useState(fields[0]!)
  const now = useMemo(() => valuesOf(records, field.name), [records, field])
  const [typed, setTyped] = useState<Json | undefined>(undefined)
  const [fault, setFault] = useState<string | null>(null)
  const operators = useOperators(layer)
  const entered = typed === undefined ? enteredFirst(field, now, f) : typed
  const what = t(`data.many.${layer}`, { count: records.length, n: f.count(records.length) })

  const enter = (value: Json | undefined) => {
    setTyped(value)
    setFault(null)
  }
  const choose = (name: string) => {
    setField(fields.find((one) => one.name === name) ?? field)
    enter(undefined)
  }
  function valueEntered(): Result<Json, string> {
    const { input, name } = field
    const isChosen = input.kind === 'choice' || input.kind === 'flag'
    const read = isChosen ? ok(entered) : valueOfText(String(entered), input, name === 'kind' ? '' : null)
    if (!read.ok) return isChosen ? read : err(faultWords(read.error, input, words))
    const isThere = now.length === 1 && now[0]?.value === read.value
    return isThere ? err(t('data.setField.none', { what })) : ok(read.value)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const value = valueEntered()
    if (!value.ok) return setFault(value.error)
    const ids = session.store.getState().ticked[layer]
    session.setFields(layer, ids, { [field.name]: value.value } as SharedFields<EditableLayer>)
    onClose()
  }

  return (
    <DialogShell
      isOpen
      onClose={onClose}
      title={t('data.setField.title', { what })}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('data.setField.cancel')}
          </Button>
          <Button kind="primary" type="submit" form={formId}>
            {t('data.setField.set', { what })}
          </Button>
        </>
      }
    >
      <form className="form set-field" id={formId} onSubmit={submit}>
        <Select
          label={t('data.setField.field')}
          options={fields.map(({ name }) => ({ key: name, label: fieldName(layer, name, words) }))}
          selected={field.name}
          onChange={choose}
        />
        <NewValue
          key={field.name}
          layer={layer}
          field={field}
          entered={entered}
          fault={fault}
          suggestions={operators}
          onEnter={enter}
        />
        <ValuesNow layer={layer} field={field.name} now={now} />
      </form>
    </DialogShell>
  )
}
