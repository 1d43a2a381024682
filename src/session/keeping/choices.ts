import * as v from 'valibot'
import type { Json } from '../../base/json'
import type { FileIssue } from '../../files/fileIssue'
import { FILLS } from '../../look/fill'
import { EDITIONS } from '../../province/edition'
import { POSTAL_KINDS } from '../../province/postalPoint'
import { TECHNOLOGIES } from '../../province/station'
import { DEFAULT_QUESTION } from '../../report/question'
import { heardOf } from '../heardIssues'
import { type Moment, momentOf } from '../moment'
import { DATA_TABS, NO_FILTER, type SessionState, SWITCHABLE_LAYERS, VIEWS } from '../state'
import { keptIssue, keptRefusal } from './keptIssues'

/** What is kept of a state: what undo brings back, and what is looked at. */
export type Kept = Moment & Pick<SessionState, 'layers' | 'view' | 'dataTab' | 'readIssues'>

export function keptOf(state: SessionState): Kept {
  const { layers, view, dataTab, readIssues } = state
  return { ...momentOf(state), layers, view, dataTab, readIssues }
}

/** The same references in every part. */
export const isSameKept = (a: Kept, b: Kept): boolean =>
  (Object.keys(a) as (keyof Kept)[]).every((part) => a[part] === b[part])

const technologies = v.array(v.picklist(TECHNOLOGIES))
const km = v.pipe(v.number(), v.finite(), v.minValue(0))

const question = v.object({
  edition: v.picklist(EDITIONS),
  signal: v.object({
    technologies,
    operators: v.nullable(v.array(v.string())),
    reachFactor: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  assumedReach: v.object({ '2G': km, '3G': km, '4G': km, '5G': km }),
  postal: v.object({ kinds: v.nullable(v.array(v.picklist(POSTAL_KINDS))), staffedOnly: v.boolean() }),
})

const filter = v.object({
  districts: v.nullable(v.array(v.string())),
  stationTechnologies: v.nullable(technologies),
  lacksCulturePost: v.boolean(),
  onlyGaps: v.boolean(),
  fillRange: v.nullable(v.tuple([v.number(), v.number()])),
  gapGrade: v.nullable(v.picklist(['certain', 'likely'])),
  withoutGridPower: v.boolean(),
  especiallyDisadvantaged: v.boolean(),
})

const isIssue = (kept: unknown) =>
  typeof kept === 'object' && kept !== null && 'kind' in kept && 'severity' in kept && 'file' in kept

/** What is missing, or is not as it should be, is as in a fresh session: a choice is never worth a project. */
const choices = v.object({
  question: v.fallback(question, DEFAULT_QUESTION as unknown as v.InferOutput<typeof question>),
  filter: v.fallback(filter, NO_FILTER as unknown as v.InferOutput<typeof filter>),
  fill: v.fallback(v.picklist(FILLS), 'meanServiceRadiusKm'),
  layers: v.fallback(v.array(v.picklist(SWITCHABLE_LAYERS)), ['gaps', 'culturePost', 'corridors']),
  view: v.fallback(v.picklist(VIEWS), 'overview'),
  dataTab: v.fallback(v.picklist(DATA_TABS), 'stations'),
  dismissedFindings: v.fallback(v.array(v.string()), []),
  readIssues: v.fallback(v.array(v.tuple([v.string(), v.array(v.custom<FileIssue>(isIssue))])), []),
})

type Choices = Pick<
  SessionState,
  'question' | 'filter' | 'fill' | 'layers' | 'view' | 'dataTab' | 'dismissedFindings' | 'readIssues'
>

/** They are written with every saving: of a file about which more is to be said, nothing is kept beside its records. */
const MOST_ISSUES_OF_A_FILE = 2000

const issuesWorthKeeping = ({ dataset, readIssues }: Kept) =>
  [...heardOf(dataset, readIssues)].filter(([, issues]) => issues.length <= MOST_ISSUES_OF_A_FILE)

/** What was asked and chosen, as JSON; a reference brings its issues with it when it is opened again. */
export function choicesOf(kept: Kept): Json {
  const { question, filter, fill, layers, view, dataTab, dismissedFindings } = kept
  const { openingIssues, openingRefusals } = kept
  return {
    ...{ question, filter, fill, layers: [...layers], view, dataTab, openingIssues, openingRefusals },
    dismissedFindings: [...dismissedFindings],
    readIssues: issuesWorthKeeping(kept),
  } as unknown as Json
}

export function choicesFrom(kept: Json): Choices {
  const { layers, dismissedFindings, readIssues, ...rest } = v.parse(
    choices,
    typeof kept === 'object' && kept !== null ? kept : {},
  )
  return {
    ...(rest as unknown as Pick<Choices, keyof typeof rest>),
    layers: new Set(layers),
    dismissedFindings: new Set(dismissedFindings),
    readIssues: new Map(readIssues),
  }
}

/** Those that are what they should be. */
const listOf = <T>(
  kept: Json,
  part: 'openingIssues' | 'openingRefusals',
  one: v.GenericSchema<unknown, T>,
) => {
  const list = (kept as Readonly<Record<string, unknown>> | null)?.[part]
  return Array.isArray(list) ? list.filter((item): item is T => v.is(one, item)) : []
}

/** What was found when the files of a project without reference were opened. */
export const openingFrom = (kept: Json): Pick<SessionState, 'openingIssues' | 'openingRefusals'> => ({
  openingIssues: listOf(kept, 'openingIssues', keptIssue),
  openingRefusals: listOf(kept, 'openingRefusals', keptRefusal),
})
