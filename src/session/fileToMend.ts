import type { Wording } from '../files/mendingColumns'
import { PAGE_SLICE_MS, pacing } from '../files/pace'
import { type RecordsToMend, recordsToMend } from '../files/recordsToMend'
import type { ExportedFile } from './exportedFile'

/** Records as a workbook that can be mended and given again. `name`: without its ending. */
export const fileToMend = async (
  toMend: RecordsToMend,
  name: string,
  how: { readonly sheet: string; readonly wording: Wording },
): Promise<ExportedFile> => ({
  name: `${name}.xlsx`,
  bytes: await recordsToMend(toMend, how, pacing(PAGE_SLICE_MS)),
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})
