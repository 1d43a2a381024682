import type { NumberField } from './fieldReader'

/** What the numbers of a record can be, by our name of the field: in files and in forms alike. */
export const NUMBER_RULES = {
  /** Whole MHz: "1.800" is 1800. */
  band_mhz: { nature: 'count', least: 300, most: 100_000 },
  mast_height_m: { nature: 'measure', least: 0, most: 400 },
  /** A station with no reach at all serves no one: it is off, not 0 km wide. 3GPP cells end at 100 km. */
  reach_km: { nature: 'measure', least: 0.001, most: 100 },
  hours_per_week: { nature: 'measure', least: 0, most: 168 },
  population: { nature: 'count', least: 0, most: 1_000_000 },
  households: { nature: 'count', least: 0, most: 1_000_000 },
  poor_households: { nature: 'count', least: 0, most: 1_000_000 },
} as const satisfies Readonly<Record<string, NumberField>>

export type NumberFieldName = keyof typeof NUMBER_RULES
