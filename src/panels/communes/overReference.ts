import { FILL_BY_KEY } from '../../look/fill'
import type { ProvinceReport } from '../../report/figures'
import { histogramOf } from '../overview/histogram'
import type { CommuneRow } from './communeRow'

/** The fill whose reference the chip speaks of. */
export const RADIUS = FILL_BY_KEY.meanServiceRadiusKm

type Range = readonly [from: number, to: number]

/** From the reference to the end of the legend, so that chip and legend are one filter. */
export const overReferenceRange = (report: ProvinceReport, referenceKm: number): Range => [
  referenceKm,
  histogramOf(RADIUS, report.communes.map(RADIUS.valueOf)).highest,
]

/** Whether the mean service radius reaches the reference. A commune without a point has no radius to compare. */
export const radiusOver = ({ figures }: CommuneRow, referenceKm: number): boolean =>
  figures.meanServiceRadiusKm !== null && figures.meanServiceRadiusKm >= referenceKm
