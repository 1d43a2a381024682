/** What a column sorts by; null where there is no value. Infinity is a value: "no point at all" is the largest burden. */
export type SortValue = number | string | null

export interface Sort<Key extends string> {
  readonly column: Key
  readonly descending: boolean
}

/** Vietnamese order whatever the language of the page: the names are Vietnamese. "Phường 10" stands after "Phường 2". */
const NAMES = new Intl.Collator('vi', { numeric: true })

export const compareNames = (a: string, b: string) => NAMES.compare(a, b)

function compareValues(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : a - b
  return compareNames(String(a), String(b))
}

/** A sorted copy: rows without a value stand last either way, equal rows stay in the order of their names. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortedBy: (row: Row) => SortValue,
  nameOf: (row: Row) => string,
  descending: boolean,
): readonly Row[] {
  const sign = descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, value: sortedBy(row), name: nameOf(row) }))
  keyed.sort(({ value: left, name: a }, { value: right, name: b }) => {
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1
    } else {
      const order = sign * compareValues(left, right)
      if (order !== 0) return order
    }
    return compareNames(a, b)
  })
  return keyed.map(({ row }) => row)
}

/** The same column again turns it round; another column starts at its own first direction. */
export const nextSort = <Key extends string>(
  now: Sort<Key>,
  column: Key,
  descendingFirst: boolean,
): Sort<Key> =>
  now.column === column ? { column, descending: !now.descending } : { column, descending: descendingFirst }
