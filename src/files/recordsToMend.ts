import type { Json } from '../base/json'
import type { EditableLayer, EditableRecord } from '../editing/editableLayer'
import { HEADINGS } from './headings'
import { type Pace, withoutPause } from './pace'
import { pointFeature } from './pointFeatures'
import { MENDING_HEADING } from './table/remarkHeadings'
import type { WorkbookCell } from './workbook/sheetXml'
import { writeWorkbook } from './workbook/writeWorkbook'

/** Records of one layer, and in words what is to be looked at in each. */
export interface RecordsToMend {
  readonly layer: EditableLayer
  readonly records: readonly EditableRecord[]
  readonly remarks: readonly string[]
}

/** Where a record lies is told in two columns of degrees; a shape or both in one would be another way to say it. */
const OTHER_POSITIONS = new Set(['both', 'wkt'])

/** Every field, whether any record has it or not: what is to be mended may be that it is missing. */
const fieldsOf = (layer: EditableLayer): readonly string[] =>
  Object.keys(HEADINGS[layer]).filter((field) => !OTHER_POSITIONS.has(field))

function headingsOf({ layer, records }: RecordsToMend): readonly string[] {
  const headings = new Set(fieldsOf(layer))
  for (const { extra } of records) for (const heading of Object.keys(extra)) headings.add(heading)
  return [...headings]
}

type Row = Readonly<Record<string, Json>>

function rowOf(layer: EditableLayer, record: EditableRecord): Row {
  const { id, properties, geometry } = pointFeature(layer, record)
  const [lon, lat] = geometry.coordinates as readonly number[]
  return { ...properties, id, lon: lon!, lat: lat! }
}

const cellOf = (value: Json | undefined): WorkbookCell =>
  value === undefined || value === null ? null : typeof value === 'object' ? JSON.stringify(value) : value

/** In characters. */
const REMARK_WIDTH = 60
const FIELD_WIDTH = 16

/**
 * Records as a workbook that can be mended and given again: under our own names of the fields, each with its id, and what
 * is to be looked at in a first column, by which our reader knows such a file again and which it leaves out.
 */
export async function recordsToMend(
  toMend: RecordsToMend,
  sheetName: string,
  pace: Pace = withoutPause,
): Promise<Uint8Array<ArrayBuffer>> {
  const { layer, records, remarks } = toMend
  const headings = headingsOf(toMend)
  return writeWorkbook(
    {
      name: sheetName,
      columns: [
        { heading: MENDING_HEADING, width: REMARK_WIDTH },
        ...headings.map((heading) => ({ heading, width: FIELD_WIDTH })),
      ],
      rows: records.length,
      cellsOf(row) {
        const values = rowOf(layer, records[row]!)
        return [
          remarks[row] ?? null,
          ...headings.map((heading) => cellOf(Object.hasOwn(values, heading) ? values[heading] : null)),
        ]
      },
    },
    pace,
  )
}
