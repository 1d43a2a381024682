import { useEffect, useMemo, useState } from 'react'
import { atOnce } from '../../base/atOnce'
import { inSlices } from '../../worker/inSlices'
import { type RowOrder, rowOrder } from './rowOrder'

/** So many rows are put in order before anybody could wait for it. */
const MOST_AT_ONCE = 5000

export interface Ordered<Table> {
  /** The table that the order is of: an earlier one while that of now is being put in order. */
  readonly table: Table
  readonly rows: readonly number[]
  readonly isBusy: boolean
}

const isQuick = ({ rows, keeps, sortedBy }: RowOrder) => rows <= MOST_AT_ONCE || (!keeps && !sortedBy)

/**
 * The rows of a table in their order. A large one is put in order beside everything else, and what was shown before stays
 * until then, whole: its rows with the table that they are numbers of. Both inputs are to stay the same while nothing changed.
 */
export function useRowOrder<Table>(table: Table, asked: RowOrder): Ordered<Table> {
  const quick = useMemo(() => (isQuick(asked) ? atOnce(rowOrder(asked)) : null), [asked])
  const [slow, setSlow] = useState<{
    readonly asked: RowOrder
    readonly shown: Omit<Ordered<Table>, 'isBusy'>
  } | null>(null)
  useEffect(() => {
    if (quick) return
    let isWanted = true
    void inSlices(rowOrder(asked), () => isWanted).then((rows) => {
      if (rows && isWanted) setSlow({ asked, shown: { table, rows } })
    })
    return () => {
      isWanted = false
    }
  }, [quick, asked, table])
  if (quick) return { table, rows: quick, isBusy: false }
  if (!slow) return { table, rows: [], isBusy: true }
  return { ...slow.shown, isBusy: slow.asked !== asked }
}
