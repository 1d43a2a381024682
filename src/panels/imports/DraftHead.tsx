import type { FileShape } from '../../files/openedFile'
import type { Draft, DraftId } from '../../session/importing/draft'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import type { Format } from '../shared/format'
import { Select } from '../shared/Select'
import type { Words } from '../table/Words'
import { useWords } from '../words/useWords'
import './DraftHead.css'

function partsOf({ sheet, form, records, headingRow, encoding }: FileShape, t: Words, f: Format) {
  const isConverted = encoding && !/^(?:ascii|utf)/.test(encoding.encoding)
  return [
    sheet !== null && t('imports.head.sheet', { sheet }),
    t(form === 'table' ? 'imports.head.rows' : 'imports.head.features', {
      count: records,
      rows: f.count(records),
    }),
    headingRow !== null && t('imports.head.headingRow', { row: f.count(headingRow) }),
    isConverted && t('imports.head.encoding', { encoding: encoding.encoding.toUpperCase() }),
  ].filter((part) => part !== false && part !== null)
}

/** File, sheet, rows; the word that it is understood as the last time; and the way back to what is guessed. */
export function DraftHead({ draft }: { readonly draft: Draft }) {
  const { t, f } = useWords()
  const session = useSession()
  const { id, file, shape, isRecalled, isTouched, canUndo, canRedo } = draft
  return (
    <>
      {[file, ...(shape ? partsOf(shape, t, f) : [])].join(' · ')}
      {isRecalled && (
        <span className="imports-recalled">
          {t('imports.recalled')}{' '}
          <Button kind="link" onPress={() => session.imports.forget(id)}>
            {t('imports.forget')}
          </Button>
        </span>
      )}
      {isTouched && shape && (
        <>
          {' · '}
          <Button kind="link" onPress={() => session.imports.startOver(id)}>
            {t('imports.startOver')}
          </Button>
        </>
      )}
      {canUndo && (
        <>
          {' · '}
          <Button kind="link" onPress={() => session.imports.undo(id)}>
            {t('frame.undo')}
          </Button>
        </>
      )}
      {canRedo && (
        <>
          {' · '}
          <Button kind="link" onPress={() => session.imports.redo(id)}>
            {t('frame.redo')}
          </Button>
        </>
      )}
    </>
  )
}

interface SheetPickerProps {
  readonly id: DraftId
  readonly shape: FileShape
}

/** The sheets of a workbook. */
export function SheetPicker({ id, shape }: SheetPickerProps) {
  const { t, f } = useWords()
  const session = useSession()
  return (
    <Select
      label={t('imports.sheet')}
      options={shape.sheets.map(({ name, rows }) => ({
        key: name,
        label: t('imports.sheetOption', { sheet: name, count: rows, rows: f.count(rows) }),
      }))}
      selected={shape.sheet ?? ''}
      onChange={(sheet) => void session.imports.chooseSheet(id, sheet)}
    />
  )
}
