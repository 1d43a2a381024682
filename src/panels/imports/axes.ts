import type { Draft } from '../../session/importing/draft'

/** What the two columns of coordinates hold. Surveyors write north first and call it X; maps write it second. */
export type Axes = 'degrees' | 'east-first' | 'north-first' | 'unknown'

/** Of a northing of Viet Nam, in metres; its easting has six. Units and marks between thousands do not count. */
const DIGITS_OF_A_NORTHING = 7

const wholeDigits = (text: string): number =>
  text
    .trim()
    .replace(/[.,]\d{1,2}(?=\D*$)|[.,]\d{4,}(?=\D*$)/, '')
    .replace(/\D/g, '').length

/** As most values of the first of the two columns say: a single row may be the other way round. */
export function axesOf({ read, shape }: Draft): Axes {
  const system = read?.reading.coordinates?.system
  if (!system || !shape) return 'unknown'
  if (system.kind === 'wgs84' || system.kind === 'vn2000-degrees') return 'degrees'
  const samples = shape.columns.find(({ heading }) => heading === read.reading.columns.lon)?.samples ?? []
  if (samples.length === 0) return 'unknown'
  const norths = samples.filter((sample) => wholeDigits(sample) >= DIGITS_OF_A_NORTHING)
  return 2 * norths.length > samples.length ? 'north-first' : 'east-first'
}
