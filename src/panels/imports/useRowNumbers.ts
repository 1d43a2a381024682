import { useWords } from '../words/useWords'

/** Few enough to be read in a line. */
const MOST_NUMBERS = 6

/** Numbers of rows as a line: "Dòng 77, 612, 1.020 và 9 dòng nữa". */
export function useRowNumbers() {
  const { t, f } = useWords()
  return (rows: readonly number[]) => {
    const shown = rows.slice(0, MOST_NUMBERS).map((row) => f.count(row))
    const left = rows.length - shown.length
    const numbers =
      left > 0 ? t('imports.rowsAndMore', { rows: shown.join(', '), more: f.count(left) }) : shown.join(', ')
    return t('imports.rowNumbers', { count: rows.length, rows: numbers })
  }
}
