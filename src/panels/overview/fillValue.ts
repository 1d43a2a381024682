import type { Fill } from '../../look/fill'
import type { Format } from '../shared/format'

export interface FillValue {
  /** "4,5", "96". */
  readonly number: string
  /** With its unit where one belongs to it: "4,5 km", "96 %". */
  readonly text: string
}

/** A value of the fill as the legend and the chips write it. */
export function fillValue(fill: Fill, value: number, f: Format): FillValue {
  switch (fill.key) {
    case 'meanServiceRadiusKm':
    case 'accessKm': {
      const number = f.short(value)
      return { number, text: f.withUnit(number, 'km') }
    }
    case 'populationCoveredShare':
    case 'areaCoveredShare': {
      const number = f.short(value * 100, 1)
      return { number, text: f.withUnit(number, '%') }
    }
    case 'peoplePerPoint':
    case 'deadZoneVillages': {
      const number = f.count(value)
      return { number, text: number }
    }
  }
}
