/** P / N, both of the same communes: those whose population is known. null where it is known of none, or there is no point. */
export function peoplePerPoint(population: number | null, points: number): number | null {
  return population !== null && points > 0 ? population / points : null
}
