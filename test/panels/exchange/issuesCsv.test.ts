import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FileIssue } from '../../../src/files/fileIssue'
import { issueGroups } from '../../../src/panels/exchange/issueGroups'
import { issueRows } from '../../../src/panels/exchange/issueRow'
import { issuesCsv } from '../../../src/panels/exchange/issuesCsv'
import { startWords } from '../../../src/panels/words/startWords'
import { translateOf } from '../../../src/panels/words/translate'

const issue = (change: Partial<FileIssue>): FileIssue => ({
  kind: 'not-a-number',
  severity: 'rejected',
  file: 'trạm.csv',
  row: 77,
  column: 'lon',
  found: 'abc',
  ...change,
})

beforeAll(() => {
  startWords('vi')
})

const textOf = (issues: readonly FileIssue[]) => {
  const t = translateOf(i18next.getFixedT('vi'))
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(issuesCsv(issueRows(issues, t), t).bytes)
}

describe('the list of issues as a file', () => {
  it('begins with a byte order mark and has a line for each issue', () => {
    const lines = textOf([issue({}), issue({ row: 78, severity: 'changed' })]).split('\r\n')
    expect(lines[0]).toBe(
      '\ufeffKết quả,Tệp,Trang tính,"Dòng, đối tượng",Cột,Giá trị,Cần có,Vấn đề và cách sửa',
    )
    expect(lines[1]).toBe(
      'Loại,trạm.csv,,77,lon,abc,,"Không phải là số. Ghi một số, ví dụ 16,8165 hoặc 16.8165, rồi thả lại tệp."',
    )
    expect(lines[2]).toMatch(/^Sửa,trạm\.csv,,78,/)
    expect(lines).toHaveLength(4)
  })

  it('quotes what would break a line', () => {
    expect(textOf([issue({ found: 'a,"b"\nc' })])).toContain('"a,""b""\nc"')
  })

  it('keeps what a spreadsheet would take for a formula a text, and a negative number a number', () => {
    expect(textOf([issue({ found: '=HYPERLINK(1)' })])).toContain("'=HYPERLINK(1)")
    expect(textOf([issue({ found: '-16.5' })])).toContain(',-16.5,')
  })

  it('leaves the line number empty for the file as a whole', () => {
    expect(textOf([issue({ row: null, column: null, found: null })])).toContain('Loại,trạm.csv,,,cả tệp,,,')
  })
})

describe('gathering issues', () => {
  it('puts what was left out before what was changed, and the larger group first', () => {
    const groups = issueGroups([
      issue({ severity: 'changed', kind: 'coordinates-swapped' }),
      issue({ kind: 'repeated-id' }),
      issue({ row: 1 }),
      issue({ row: 2 }),
    ])
    expect(groups.map(({ kind, issues }) => [kind, issues.length])).toEqual([
      ['not-a-number', 2],
      ['repeated-id', 1],
      ['coordinates-swapped', 1],
    ])
  })

  it('keeps files apart', () => {
    expect(issueGroups([issue({}), issue({ file: 'thôn.csv' })])).toHaveLength(2)
  })
})
