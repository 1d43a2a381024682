import type { ExportedFile } from '../../session/exportedFile'
import type { Words } from '../table/Words'

/** The rejected rows of a file, named after it: "tram – dòng bị loại.csv". */
export const rejectedRowsFile = (file: string, bytes: Uint8Array, t: Words): ExportedFile => ({
  name: t('imports.rejectedName', { file: file.replace(/\.[^.]*$/, '') }),
  bytes,
  mime: 'text/csv;charset=utf-8',
})
