/** WGS-84 (NIMA TR8350.2): equatorial radius in metres and flattening. */
export const EQUATORIAL_RADIUS_M = 6378137
export const FLATTENING = 1 / 298.257223563
/** First eccentricity squared, e² = f(2 − f). */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING)
export const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED)

export const RADIANS_PER_DEGREE = Math.PI / 180
