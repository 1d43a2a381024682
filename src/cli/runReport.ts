import type { Json } from '../base/json'
import type { Result } from '../base/result'
import type { FileIssue } from '../files/fileIssue'
import { DEFAULT_NORMS } from '../postal/postalRule'
import type { Dataset } from '../province/dataset'
import type { ProvinceReport } from '../report/figures'
import { type Provenance, provenanceOf } from '../report/provenance'
import type { Question } from '../report/question'
import { summaryOf } from '../report/summary'
import { inlineAnalyst } from '../worker/inlineAnalyst'
import { doubtLine } from './doubtLine'
import { type GivenDataset, givenDataset } from './givenDataset'
import { HELP } from './help'
import { outputFiles } from './outputFiles'
import { refusalLine } from './refusalLine'
import { type ReportOptions, reportOptions } from './reportOptions'
import { reportQuestion } from './reportQuestion'
import type { Terminal } from './terminal'
import { textReport } from './textReport'

const DONE = 0
const UNUSABLE = 2

async function measured(dataset: Dataset, question: Question): Promise<ProvinceReport> {
  const analyst = inlineAnalyst()
  await analyst.open(dataset)
  const report = await analyst.measure(question)
  analyst.close()
  return report
}

const countOf = (issues: readonly FileIssue[], severity: FileIssue['severity']) =>
  issues.filter((issue) => issue.severity === severity).length

/** What was left out or changed on the way, so that no figure rests on half a file in silence. */
function noteIssues(
  { issues, doubts, refusals, givenEdition }: GivenDataset,
  question: Question,
  { out }: ReportOptions,
  terminal: Terminal,
) {
  for (const refusal of refusals) terminal.err(`bỏ qua ${refusalLine(refusal)}`)
  for (const doubt of doubts) terminal.err(doubtLine(doubt))
  const [rejected, changed] = [countOf(issues, 'rejected'), countOf(issues, 'changed')]
  const leftOut = countOf(issues, 'left-out')
  const where = out === null ? 'dùng --out để ghi issues.csv' : 'xem issues.csv'
  const noRecords = leftOut > 0 ? `, ${leftOut} dòng không phải bản ghi` : ''
  if (issues.length > 0)
    terminal.err(`${rejected} bản ghi bị loại, ${changed} chỗ được sửa${noRecords}: ${where}`)
  if (givenEdition !== null && givenEdition !== question.edition) {
    terminal.err(
      `tệp --communes thuộc địa giới ${givenEdition}, báo cáo dùng địa giới ${question.edition} của bộ dữ liệu`,
    )
  }
}

interface Measured {
  readonly dataset: Dataset
  readonly report: ProvinceReport
  readonly issues: readonly FileIssue[]
  readonly provenance: Provenance
}

async function writeOut(
  { dataset, report, issues, provenance }: Measured,
  folder: string,
  terminal: Terminal,
): Promise<string | null> {
  for (const { name, bytes } of outputFiles(dataset, report, issues, provenance as unknown as Json)) {
    const written: Result<null, string> = await terminal.writeFile(folder, name, bytes)
    if (!written.ok) return `--out ${folder}: không ghi được ${name}: ${written.error}`
  }
  return null
}

async function reportOn(given: GivenDataset, question: Question, terminal: Terminal): Promise<Measured> {
  const { dataset, issues } = given
  const report = await measured(dataset, question)
  const context = { program: terminal.program, date: terminal.today, norms: DEFAULT_NORMS, filter: null }
  return { dataset, report, issues, provenance: provenanceOf(dataset, report.question, context) }
}

/**
 * `npm run --silent report`: prints the figures of a dataset, with the user's files laid over it. Gives the exit code:
 * 0, or 2 after one line on standard error when an option is wrong or an input cannot be used at all.
 */
export async function runReport(args: readonly string[], terminal: Terminal): Promise<0 | 2> {
  const refuse = (line: string): 2 => {
    terminal.err(`report: ${line}`)
    return UNUSABLE
  }
  const options = reportOptions(args)
  if (!options.ok) return refuse(options.error)
  if (options.value.help) {
    terminal.out(HELP)
    return DONE
  }
  const given = await givenDataset(options.value.dataset, options.value, terminal)
  if (!given.ok) return refuse(refusalLine(given.error))
  const question = reportQuestion(options.value, given.value)
  if (!question.ok) return refuse(question.error)
  const result = await reportOn(given.value, question.value, terminal)
  const { format, out } = options.value
  const failure = out === null ? null : await writeOut(result, out, terminal)
  if (failure) return refuse(failure)
  noteIssues(given.value, question.value, options.value, terminal)
  const { dataset, report, provenance } = result
  terminal.out(
    format === 'json'
      ? JSON.stringify(summaryOf(report), null, 2)
      : textReport(dataset, report, provenance.notes),
  )
  return DONE
}
