import { joined } from '../base/joined'
import type { Result } from '../base/result'
import { type FileIssue, SEVERITIES } from '../files/fileIssue'
import type { OpenedDataset } from '../files/openDataset'
import { datasetToPublish } from '../files/publishing/datasetToPublish'
import { partsOf, proposedPublication } from '../files/publishing/proposedPublication'
import {
  type Publication,
  type PublicationFault,
  publicationFaults,
  slugOf,
} from '../files/publishing/publication'
import { publishFolder } from '../files/publishing/publishFolder'
import type { Dataset } from '../province/dataset'
import { OWN_FILES } from '../province/ownFiles'
import { doubtLine } from './doubtLine'
import { type GivenDataset, withGivenFiles } from './givenDataset'
import { PUBLISH_HELP } from './publishHelp'
import { type PublishOptions, publishOptions } from './publishOptions'
import { refusalLine } from './refusalLine'
import type { Terminal } from './terminal'

/** What files are laid over, and where the folder goes when nothing else is said. */
export interface PublishBase {
  readonly opened: () => Promise<Pick<OpenedDataset, 'dataset' | 'backdrop'>>
  readonly folder: string
}

/** More than this nobody reads in a terminal. */
const MOST_ISSUES = 20

/** Its own folder keeps its name unless another is given. */
function idOf({ id, title, period }: PublishOptions, dataset: Dataset): string {
  if (id !== null) return id
  return title === null ? dataset.id : slugOf(`${title} ${period ?? ''}`)
}

function publicationOf(options: PublishOptions, dataset: Dataset): Publication {
  const proposed = proposedPublication(dataset, null)
  const title = options.title ?? (proposed.title.vi || (options.id ?? ''))
  return {
    ...proposed,
    id: idOf(options, dataset),
    title: { vi: title, en: options.titleEn ?? (options.title === null ? proposed.title.en : '') },
    period: options.period ?? proposed.period,
    ownOrigin: options.origin ?? 'own-file',
    licence: options.licence ?? proposed.licence,
    attribution:
      options.attribution === null
        ? proposed.attribution
        : { vi: options.attribution, en: options.attributionEn ?? '' },
  }
}

const FAULT_LINES: Readonly<Record<PublicationFault, string>> = {
  title: '--title: cần tên của bộ dữ liệu',
  id: '--id: cần chữ thường không dấu, số và gạch nối, ví dụ quang-tri-2026',
  parts: '--alone: cần ít nhất một tệp, ví dụ --communes xa.geojson',
}

const SEVERITY_WORDS: Readonly<Record<FileIssue['severity'], string>> = {
  rejected: 'bị loại',
  changed: 'đã sửa',
  'left-out': 'không phải bản ghi',
}

/** What was rejected comes first: it is what nobody may miss. */
const byGravity = (a: FileIssue, b: FileIssue) =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)

const issueLine = ({ file, row, column, found, kind, severity }: FileIssue): string => {
  const place = [file, row === null ? '' : `dòng ${row}`, column ?? '']
    .filter((part) => part !== '')
    .join(', ')
  const what = found === null ? kind : `${kind}: ${found}`
  return `${SEVERITY_WORDS[severity]}: ${place} [${what}]`
}

function noteFiles(
  { dataset, issues, doubts }: GivenDataset,
  options: PublishOptions,
  terminal: Terminal,
): void {
  for (const { layer, path } of options.files) {
    const layers = layer === 'communes' ? Object.values(dataset.communes) : [dataset[layer]]
    const records = layers.find(({ source }) => source.file === path)?.records.length ?? 0
    const rejected = issues.filter(({ file, severity }) => file === path && severity === 'rejected').length
    terminal.err(`${path}: ${records} bản ghi cho lớp ${layer}, ${rejected} bản ghi bị loại`)
  }
  for (const doubt of doubts) terminal.err(doubtLine(doubt))
  for (const issue of [...issues].sort(byGravity).slice(0, MOST_ISSUES)) terminal.err(issueLine(issue))
  const left = issues.length - MOST_ISSUES
  if (left > 0) terminal.err(`và ${left} điều nữa: thả tệp lên trang để xem hết`)
}

async function written(
  { dataset, backdrop }: Pick<OpenedDataset, 'dataset' | 'backdrop'>,
  folder: string,
  terminal: Terminal,
): Promise<string | null> {
  for (const { path, pieces } of await publishFolder(dataset, backdrop)) {
    const bytes = joined(Uint8Array, pieces)
    const result: Result<null, string> = await terminal.writeFile(folder, path, bytes)
    if (!result.ok) return `--out ${folder}: không ghi được ${path}: ${result.error}`
    terminal.out(`${path}: ${Math.ceil(bytes.length / 1024)} kB`)
  }
  return null
}

/**
 * Writes the folder that a site opens on: `catalog.json` and the files of one dataset, made of the user's files and, unless
 * they stand alone, of what they are laid over. Gives the exit code: 0, or 2 after one line on standard error when an option
 * is wrong or a file cannot be used at all; nothing is written then.
 */
export async function runPublish(
  args: readonly string[],
  base: PublishBase,
  terminal: Terminal,
): Promise<0 | 2> {
  const refuse = (line: string): 2 => {
    terminal.err(`dataset: ${line}`)
    return 2
  }
  const options = publishOptions(args)
  if (!options.ok) return refuse(options.error)
  if (options.value.help) {
    terminal.out(PUBLISH_HELP)
    return 0
  }
  const below = options.value.alone ? { dataset: OWN_FILES, backdrop: null } : await base.opened()
  const given = await withGivenFiles(below.dataset, options.value, terminal.readFile)
  if (!given.ok) return refuse(refusalLine(given.error))
  const { dataset } = given.value
  const publication = publicationOf(options.value, dataset)
  const [fault] = publicationFaults(publication)
  if (fault) return refuse(FAULT_LINES[fault])
  noteFiles(given.value, options.value, terminal)
  const backdrop = partsOf(dataset, below.backdrop).includes('backdrop') ? below.backdrop : null
  const made = { dataset: datasetToPublish(dataset, publication), backdrop }
  const failure = await written(made, options.value.out ?? base.folder, terminal)
  return failure ? refuse(failure) : 0
}
