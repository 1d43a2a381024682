import * as v from 'valibot'
import { type FileIssue, type FileRefusal, ISSUE_KINDS, SEVERITIES } from '../../files/fileIssue'
import { LAYER_KINDS } from '../../province/dataset'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const textOrNone = v.nullable(v.string())

/** An issue as it was kept, or as it stands in a project file: those that are of no kind known here are not shown. */
export const keptIssue: v.GenericSchema<unknown, FileIssue> = v.object({
  kind: v.picklist(ISSUE_KINDS),
  severity: v.picklist(SEVERITIES),
  file: v.string(),
  sheet: v.exactOptional(v.string()),
  row: v.nullable(count),
  column: textOrNone,
  found: textOrNone,
  expected: v.exactOptional(v.string()),
})

const file = v.string()
const columns = v.array(v.string())
const detailed = { file, detail: v.string() }

/** Those that opening the files of a catalogue can end in. */
export const keptRefusal: v.GenericSchema<unknown, FileRefusal> = v.variant('kind', [
  v.object({ kind: v.picklist(['missing', 'not-json', 'bad-catalog']), ...detailed }),
  v.object({ kind: v.picklist(['too-large', 'not-geojson', 'unknown-format']), file, found: v.string() }),
  v.object({
    kind: v.picklist([
      'empty',
      'not-text',
      'password-protected',
      'old-workbook',
      'no-records',
      'cancelled',
      'overtaken',
    ]),
    file,
  }),
  v.object({ kind: v.picklist(['no-coordinate-columns', 'unknown-layer']), file, columns }),
  v.object({ kind: v.literal('nothing-usable'), file, layer: v.picklist(LAYER_KINDS), rejected: count }),
])
