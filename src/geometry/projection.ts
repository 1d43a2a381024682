import { ECCENTRICITY, ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_M, RADIANS_PER_DEGREE } from './ellipsoid'

/**
 * The plane of all calculations with shapes: Mercator on the ellipsoid, conformal, x and y in metres at the equator
 * (Snyder, Map Projections – A Working Manual, USGS PP 1395, eq. 7-6 to 7-8). Lengths on the ground are lengths on the
 * plane divided by the point scale. The poles are infinitely far: latitudes are cut at ± 89.9°.
 */
const LAST_LATITUDE = 89.9
const withinPlane = (lat: number) =>
  lat > LAST_LATITUDE ? LAST_LATITUDE : lat < -LAST_LATITUDE ? -LAST_LATITUDE : lat

export const mercatorX = (lon: number) => EQUATORIAL_RADIUS_M * lon * RADIANS_PER_DEGREE

/** artanh(e sin φ) / (e sin φ) by its series: the square is at most 0.0067, so what is left out is below 1e-17. */
function seriesOfArtanh(square: number): number {
  return (
    1 +
    square *
      (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square * (1 / 11 + square / 13)))))
  )
}

/** sin φ of a latitude in degrees, which the functions `…OfSine` take: one sine for several of them. */
export const sineOf = (lat: number) => Math.sin(withinPlane(lat) * RADIANS_PER_DEGREE)

/** Written with one logarithm, since it is asked for a million vertices. */
export const mercatorYOfSine = (sin: number) =>
  EQUATORIAL_RADIUS_M *
  (Math.log((1 + sin) / (1 - sin)) / 2 -
    ECCENTRICITY_SQUARED * sin * seriesOfArtanh(ECCENTRICITY_SQUARED * sin * sin))

export const mercatorScaleOfSine = (sin: number) =>
  Math.sqrt((1 - ECCENTRICITY_SQUARED * sin * sin) / (1 - sin * sin))

/** Metres from degrees. */
export const mercatorY = (lat: number) => mercatorYOfSine(sineOf(lat))

/** Plane metres per metre on the ground. */
export const mercatorScale = (lat: number) => mercatorScaleOfSine(sineOf(lat))

/**
 * sin φ / a, per metre: by how much ln(scale) grows per metre northwards. (d ln k/dφ divided by dy/dφ, in which all
 * terms with the eccentricity cancel.)
 */
export const scaleGrowth = (lat: number) =>
  Math.sin(withinPlane(lat) * RADIANS_PER_DEGREE) / EQUATORIAL_RADIUS_M

/** Degrees from plane metres. */
export const longitudeOf = (x: number) => x / EQUATORIAL_RADIUS_M / RADIANS_PER_DEGREE

/** Degrees from plane metres, by fixed-point iteration (Snyder eq. 7-9), which gains over two digits a step. */
export function latitudeOf(y: number): number {
  let sin = Math.tanh(y / EQUATORIAL_RADIUS_M)
  for (let step = 0; step < 8; step++) {
    sin = Math.tanh(y / EQUATORIAL_RADIUS_M + ECCENTRICITY * Math.atanh(ECCENTRICITY * sin))
  }
  return Math.asin(sin) / RADIANS_PER_DEGREE
}
