import type { Format } from './format'

/** "350 m", "1,2 km": metres below a kilometre. */
export const distanceText = (metres: number, f: Format): string =>
  metres < 999.5 ? f.withUnit(f.count(metres), 'm') : f.km(metres / 1000, metres < 99_950 ? 1 : 0)
