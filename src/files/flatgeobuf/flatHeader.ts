import { byteIn, type FlatTable, fieldAt, tableIn, tablesIn, textIn } from './flatTable'

export interface FlatColumn {
  readonly name: string
  /** Index into the format's list of types. */
  readonly type: number
}

/** What a FlatGeobuf says of its features before the first of them (flatgeobuf.org, header.fbs). */
export interface FlatHeader {
  /** Of all features; 0 where each has its own. */
  readonly geometryType: number
  readonly columns: readonly FlatColumn[]
  /** 0 where nobody counted them. */
  readonly features: number
  /** Children of a node of the index; 0 where there is no index. */
  readonly nodeSize: number
  /** null where nothing is said. */
  readonly crs: { readonly authority: string; readonly code: number; readonly name: string } | null
}

const FIELD = { geometryType: 2, columns: 7, features: 8, nodeSize: 9, crs: 10 } as const
const COLUMN = { name: 0, type: 1 } as const
const CRS = { authority: 0, code: 1, name: 2 } as const
const USUAL_NODE_SIZE = 16
/** More than any program shows; names may point at one long text, many times. */
const MOST_COLUMNS = 1000

function crsOf(table: FlatTable | null): FlatHeader['crs'] {
  if (!table) return null
  const at = fieldAt(table, CRS.code)
  const code = at === null ? 0 : table.view.getInt32(at, true)
  const name = textIn(table, CRS.name)
  return code === 0 && name === '' ? null : { authority: textIn(table, CRS.authority), code, name }
}

/** Throws RangeError where a number points behind the header. */
export function flatHeaderOf(header: FlatTable): FlatHeader {
  const columns = tablesIn(header, FIELD.columns)
  if (columns.length > MOST_COLUMNS) throw new RangeError('too many columns')
  const [count, node] = [fieldAt(header, FIELD.features), fieldAt(header, FIELD.nodeSize)]
  return {
    geometryType: byteIn(header, FIELD.geometryType),
    columns: columns.map((column) => ({
      name: textIn(column, COLUMN.name),
      type: byteIn(column, COLUMN.type),
    })),
    features: count === null ? 0 : Number(header.view.getBigUint64(count, true)),
    nodeSize: node === null ? USUAL_NODE_SIZE : header.view.getUint16(node, true),
    crs: crsOf(tableIn(header, FIELD.crs)),
  }
}

const BYTES_OF_NODE = 40

/** Bytes of the index between header and features: a packed R-tree, each level a node for so many of the one below. */
export function indexBytes({ features, nodeSize }: FlatHeader): number {
  if (features === 0 || nodeSize < 2) return 0
  let [nodes, level] = [features, features]
  while (level > 1) {
    level = Math.ceil(level / nodeSize)
    nodes += level
  }
  return nodes * BYTES_OF_NODE
}
