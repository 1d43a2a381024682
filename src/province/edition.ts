/**
 * A set of commune boundaries valid in a period: `2020` from 1/1/2020 to 31/12/2024 (125 communes in 10 districts),
 * `2025` since 1/7/2025 (37 units on the old territory, no districts). `unknown`: boundaries of a file that we cannot
 * tell. A code alone never names a territory: codes were re-used in 2025.
 */
export const EDITIONS = ['2020', '2025', 'unknown'] as const
export type Edition = (typeof EDITIONS)[number]

export const isEdition = (text: string): text is Edition => (EDITIONS as readonly string[]).includes(text)
