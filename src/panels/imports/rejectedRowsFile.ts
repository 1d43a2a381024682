import type { FileShape } from '../../files/openedFile'
import type { ExportedFile } from '../../session/exportedFile'
import type { Words } from '../table/Words'

const FORMS = {
  table: { ending: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  features: { ending: 'csv', mime: 'text/csv;charset=utf-8' },
} as const

/** The rejected rows of a file, named after it: "tram – dòng bị loại.xlsx". */
export function rejectedRowsFile({ file, form }: FileShape, bytes: Uint8Array, t: Words): ExportedFile {
  const { ending, mime } = FORMS[form]
  return {
    name: `${t('imports.rejectedName', { file: file.replace(/\.[^.]*$/, '') })}.${ending}`,
    bytes,
    mime,
  }
}
