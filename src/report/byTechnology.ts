import type { Technology } from '../province/station'

/** A record with one value per technology. */
export const byTechnology = <T>(of: (technology: Technology) => T): Readonly<Record<Technology, T>> => ({
  '2G': of('2G'),
  '3G': of('3G'),
  '4G': of('4G'),
  '5G': of('5G'),
})
