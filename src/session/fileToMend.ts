import type { Wording } from '../files/mendingColumns'
import { pacing } from '../files/pace'
import { type RecordsToMend, recordsToMend } from '../files/recordsToMend'
import type { ExportedFile } from './exportedFile'

/** So that pressing and scrolling go on meanwhile: it may be a hundred thousand records. */
const SLICE_MS = 12
const ALWAYS = () => true
const UNHEARD = () => {}

/** Records as a workbook that can be mended and given again. `name`: without its ending. */
export const fileToMend = async (
  toMend: RecordsToMend,
  name: string,
  how: { readonly sheet: string; readonly wording: Wording },
): Promise<ExportedFile> => ({
  name: `${name}.xlsx`,
  bytes: await recordsToMend(toMend, how, pacing(SLICE_MS, UNHEARD, ALWAYS)),
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})
