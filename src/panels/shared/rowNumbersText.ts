import type { Words } from '../words/useWords'

/** Few enough to be read in a line. */
const MOST_NUMBERS = 6

/** Numbers of rows: "77, 612, 1.020 và 9 dòng nữa". */
export function rowNumbersText(rows: readonly number[], { t, f }: Words): string {
  const shown = rows.slice(0, MOST_NUMBERS).map((row) => f.count(row))
  const left = rows.length - shown.length
  return left > 0
    ? t('imports.rowsAndMore', { rows: shown.join(', '), more: f.count(left) })
    : shown.join(', ')
}
