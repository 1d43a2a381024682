import type { ComparedFigure, ProvinceReport } from '../../report/figures'

export const publishedOf = (report: ProvinceReport, key: string): ComparedFigure | null =>
  report.compared.find((figure) => figure.key === key) ?? null

/** Decimals that the publisher printed, and so the ones to compare at: 2.381 has three. */
export const decimalsOf = (published: number): number => `${published}`.split('.')[1]?.length ?? 0

/** Whether the computed figure, rounded as the published one is, is another number. */
export function differs({ computed, published }: ComparedFigure): boolean {
  if (computed === null) return false
  const scale = 10 ** decimalsOf(published)
  return Math.round(computed * scale) !== Math.round(published * scale)
}

/** Figures that have something to be told about: another number, or a reason. */
export const tellingFigures = (report: ProvinceReport): readonly ComparedFigure[] =>
  report.compared.filter((figure) => figure.computed !== null && (differs(figure) || figure.why !== null))
