import type { Json } from '../base/json'
import type { Feature } from './feature'

const isPosition = (coordinates: Json): coordinates is readonly number[] =>
  Array.isArray(coordinates) && typeof coordinates[0] === 'number'

const bracketed = (coordinates: Json): string => {
  if (isPosition(coordinates)) return coordinates.join(' ')
  return Array.isArray(coordinates) ? `(${coordinates.map(bracketed).join(',')})` : ''
}

/** A shape as well-known text (OGC 06-103r4), as most programs that read tables of shapes know it. */
export const shapeText = ({ type, coordinates }: Feature['geometry']): string =>
  `${type.toUpperCase()} ${type === 'Point' ? `(${bracketed(coordinates)})` : bracketed(coordinates)}`
