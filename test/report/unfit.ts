/**
 * Paths to the numbers of a value that are not fit to be shown: NaN anywhere, and an infinite number anywhere but in
 * a column whose contract says that it may be (a distance or ratio to nothing).
 */
export function unfitNumbers(value: unknown, path = 'report'): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (value instanceof Float64Array) {
    const mayBeInfinite = /ratio|nearestKm|nearestStationKm|nearestPostalKm$/.test(path)
    return [...value].flatMap((n, i) =>
      mayBeInfinite && n === Number.POSITIVE_INFINITY ? [] : unfitNumbers(n, `${path}[${i}]`),
    )
  }
  if (value instanceof Int32Array || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => unfitNumbers(part, `${path}.${key}`))
}
