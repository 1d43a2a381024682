import type { Bilingual, Origin } from '../../province/dataset'
import { LAYER_KINDS } from '../../province/dataset'

/** What may be left out of a published dataset. */
export const PUBLISHED_PARTS = [...LAYER_KINDS, 'figures', 'backdrop'] as const
export type PublishedPart = (typeof PUBLISHED_PARTS)[number]

/** What the program cannot know of a dataset that is to be published. */
export interface Publication {
  /** Name of its folder. */
  readonly id: string
  readonly title: Bilingual
  readonly period: string
  /** What the layers from files of one's own are from now on. A modelled layer stays modelled whatever is said here. */
  readonly ownOrigin: Origin
  readonly licence: string
  readonly attribution: Bilingual
  readonly parts: ReadonlySet<PublishedPart>
}

const LONGEST_SLUG = 60
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A title as the name of a folder: "Quảng Trị, 6/2026" as "quang-tri-6-2026". Empty where nothing of it is left. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðÐ]/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '')

export type PublicationFault = 'id' | 'title' | 'parts'

/** What must be mended before it can be published. */
export function publicationFaults(publication: Publication): readonly PublicationFault[] {
  const { id, title, parts } = publication
  const faults: Readonly<Record<PublicationFault, boolean>> = {
    title: title.vi.trim() === '',
    id: !SLUG.test(id) || id.length > LONGEST_SLUG,
    parts: !LAYER_KINDS.some((kind) => parts.has(kind)),
  }
  return (Object.keys(faults) as PublicationFault[]).filter((fault) => faults[fault])
}
