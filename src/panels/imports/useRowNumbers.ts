import { rowNumbersText } from '../shared/rowNumbersText'
import { useWords } from '../words/useWords'

/** Numbers of rows as a line: "Dòng 77, 612, 1.020 và 9 dòng nữa". */
export function useRowNumbers() {
  const words = useWords()
  return (rows: readonly number[]) =>
    words.t('imports.rowNumbers', { count: rows.length, rows: rowNumbersText(rows, words) })
}
