import type { Json } from '../base/json'
import type { EditableLayer, EditableRecord } from '../editing/editableLayer'
import { mendingColumns, type Wording } from './mendingColumns'
import { type Pace, withoutPause } from './pace'
import { pointFeature } from './pointFeatures'
import { MENDING_HEADING } from './table/remarkHeadings'
import { cellOf } from './workbook/sheetXml'
import { writeWorkbook } from './workbook/writeWorkbook'

/** Records of one layer, and in words what is to be looked at in each. */
export interface RecordsToMend {
  readonly layer: EditableLayer
  readonly records: readonly EditableRecord[]
  readonly remarks: readonly string[]
}

/** What only the file knows of them. */
function extrasOf(records: readonly EditableRecord[]): readonly string[] {
  const extras = new Set<string>()
  for (const { extra } of records) for (const heading of Object.keys(extra)) extras.add(heading)
  return [...extras]
}

type Row = Readonly<Record<string, Json>>

function rowOf(layer: EditableLayer, record: EditableRecord): Row {
  const { id, properties, geometry } = pointFeature(layer, record)
  const [lon, lat] = geometry.coordinates as readonly number[]
  return { ...properties, id, lon: lon!, lat: lat! }
}

/** In characters. */
const REMARK_WIDTH = 60
const FIELD_WIDTH = 16

/**
 * Records as a workbook that can be mended and given again: each with its id, and what is to
 * be looked at in a first column, by which our reader knows such a file again and which it leaves out.
 */
export async function recordsToMend(
  { layer, records, remarks }: RecordsToMend,
  { sheet, wording }: { readonly sheet: string; readonly wording: Wording },
  pace: Pace = withoutPause,
): Promise<Uint8Array<ArrayBuffer>> {
  const columns = mendingColumns(layer, extrasOf(records), wording)
  return writeWorkbook(
    {
      name: sheet,
      columns: [
        { heading: MENDING_HEADING, width: REMARK_WIDTH },
        ...columns.map(({ heading }) => ({ heading, width: FIELD_WIDTH })),
      ],
      rows: records.length,
      cellsOf(row) {
        const values = rowOf(layer, records[row]!)
        return [
          remarks[row] ?? null,
          ...columns.map(({ name, said }) =>
            cellOf(Object.hasOwn(values, name) ? said(values[name]!) : null),
          ),
        ]
      },
    },
    pace,
  )
}
