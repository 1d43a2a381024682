import type { PublishedFigure } from '../province/dataset'

/** Pairs of published figures of which the second is subscribers per 100 people. */
const DENSITIES = [
  ['phone_subscribers', 'phone_density'],
  ['fixed_broadband_subscribers', 'fixed_broadband_density'],
] as const

/** Half a unit of the last decimal that a figure is written with: 0.5 for 102, 0.05 for 20.3. */
export function roundingOf(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return 0.5 * 10 ** -decimals
}

/** A published value by its key; null where it is not published. */
export const publishedValue = (published: readonly PublishedFigure[], key: string): number | null =>
  published.find((figure) => figure.key === key)?.value ?? null

/**
 * The smallest and largest population that every published density allows, densities being rounded: what the report
 * itself must have divided by. null without densities, or when they contradict each other.
 */
export function impliedPopulation(published: readonly PublishedFigure[]): readonly [number, number] | null {
  let [least, most] = [0, Number.POSITIVE_INFINITY]
  for (const [subscribersKey, densityKey] of DENSITIES) {
    const subscribers = publishedValue(published, subscribersKey)
    const density = publishedValue(published, densityKey)
    if (subscribers === null || density === null || density <= 0) continue
    least = Math.max(least, (subscribers * 100) / (density + roundingOf(density)))
    most = Math.min(most, (subscribers * 100) / (density - roundingOf(density)))
  }
  return Number.isFinite(most) && least <= most ? [least, most] : null
}
