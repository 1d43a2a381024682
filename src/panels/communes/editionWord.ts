import type { Edition } from '../../province/edition'

export const EDITION_WORD = {
  '2020': 'communes.edition2020',
  '2025': 'communes.edition2025',
  unknown: 'communes.editionUnknown',
} as const satisfies Readonly<Record<Edition, string>>
