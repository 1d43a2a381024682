import type { FileIssue } from '../../files/fileIssue'

/** Something that the checks say of rows of a file. */
export interface Remark {
  readonly words: string
  /** Each once, ascending. */
  readonly rows: readonly number[]
}

/** Rows that something is said of, each once, ascending. By marks: there may be a third of a million of them. */
export function rowsToSee(
  issues: readonly FileIssue[],
  remarks: readonly Pick<Remark, 'rows'>[],
): readonly number[] {
  let last = 0
  for (const { row } of issues) if (row !== null) last = Math.max(last, row)
  for (const { rows } of remarks) last = Math.max(last, rows.at(-1) ?? 0)
  const marks = new Uint8Array(last + 1)
  for (const { row } of issues) if (row !== null) marks[row] = 1
  for (const { rows } of remarks) for (const row of rows) marks[row] = 1
  const marked: number[] = []
  for (let row = 0; row <= last; row++) if (marks[row] === 1) marked.push(row)
  return marked
}

function isAmong(rows: readonly number[], row: number): boolean {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]! < row) low = middle + 1
    else high = middle
  }
  return rows[low] === row
}

/** What is said of one row. */
export const remarksOn = (row: number, remarks: readonly Remark[]): readonly string[] =>
  remarks.filter(({ rows }) => isAmong(rows, row)).map(({ words }) => words)
