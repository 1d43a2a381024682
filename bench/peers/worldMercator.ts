import proj4 from 'proj4'
import type { Places } from '../../src/sample/clustered'

/** Columns in metres. */
export interface PlanePlaces {
  readonly x: Float64Array
  readonly y: Float64Array
}

const WGS84_FIRST_ECCENTRICITY_SQUARED = 0.00669437999014

/** EPSG:3395, Mercator on the ellipsoid: conformal, so that a disc stays a disc, `scaleAt` its centre times as large. */
const converter = proj4('+proj=merc +lon_0=0 +k=1 +datum=WGS84 +units=m')

export function positionOnPlane([lon, lat]: readonly [number, number]): readonly [x: number, y: number] {
  const { x, y } = converter.forward({ x: lon, y: lat })
  return [x, y]
}

export function placesOnPlane({ lon, lat }: Places): PlanePlaces {
  const x = new Float64Array(lon.length)
  const y = new Float64Array(lon.length)
  lon.forEach((_, i) => {
    const [east, north] = positionOnPlane([lon[i]!, lat[i]!])
    x[i] = east
    y[i] = north
  })
  return { x, y }
}

/** Metres on the plane per metre on the ground (Snyder, USGS PP 1395, eq. 7-8). */
export function scaleAt(lat: number): number {
  const phi = (lat * Math.PI) / 180
  return Math.sqrt(1 - WGS84_FIRST_ECCENTRICITY_SQUARED * Math.sin(phi) ** 2) / Math.cos(phi)
}
