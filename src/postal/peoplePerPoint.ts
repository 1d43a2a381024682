/** P / N. null where the population is not known or there is no point. */
export function peoplePerPoint(population: number | null, points: number): number | null {
  return population !== null && points > 0 ? population / points : null
}
