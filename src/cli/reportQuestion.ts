import { err, ok, type Result } from '../base/result'
import type { Dataset } from '../province/dataset'
import { EDITIONS, type Edition } from '../province/edition'
import { DEFAULT_QUESTION, type Question } from '../report/question'
import type { GivenDataset } from './givenDataset'
import type { ReportOptions } from './reportOptions'

const editionsOf = ({ communes }: Dataset) => EDITIONS.filter((edition) => communes[edition])

/** The edition asked for, else that of the boundaries given, else the default one, else any that there is. */
function editionFor(asked: Edition | null, { dataset, givenEdition }: GivenDataset): Result<Edition, string> {
  const present = editionsOf(dataset)
  const wanted = asked ?? givenEdition ?? DEFAULT_QUESTION.edition
  if (present.includes(wanted)) return ok(wanted)
  const [first] = present
  if (asked === null && first) return ok(first)
  return err(
    first
      ? `--edition ${wanted}: dữ liệu chỉ có địa giới ${present.join(', ')}`
      : 'không có lớp địa giới xã nào dùng được',
  )
}

/** Operators are asked for by the names that the stations have; one that has no station is a slip of the pen. */
function unknownOperator(asked: readonly string[], { stations }: Dataset): string | null {
  const known = [...new Set(stations.records.map(({ operator }) => operator))].sort()
  const unknown = asked.find((name) => !known.includes(name))
  return unknown === undefined ? null : `--operators ${unknown}: dữ liệu chỉ có ${known.join(', ')}`
}

/** What to ask of the dataset; the error is one line about an option that does not fit the data. */
export function reportQuestion(options: ReportOptions, given: GivenDataset): Result<Question, string> {
  const edition = editionFor(options.edition, given)
  if (!edition.ok) return edition
  const unknown = options.operators && unknownOperator(options.operators, given.dataset)
  if (unknown) return err(unknown)
  const { signal, assumedReach, postal } = DEFAULT_QUESTION
  return ok({
    edition: edition.value,
    signal: {
      technologies: options.technologies ?? signal.technologies,
      operators: options.operators,
      reachFactor: options.reachFactor ?? signal.reachFactor,
    },
    assumedReach: { ...assumedReach, ...options.reach },
    postal,
  })
}
