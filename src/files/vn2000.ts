import type { LonLat } from '../geometry/position'
import type { CoordinateSystem } from './crs'

/**
 * The central meridians of the 3° zones (TM-3) of VN-2000 in degrees east: of the provinces by EPSG:9205 to 9218 and
 * 5899 (107°45′), and of the national zones 481, 482 and 491 by EPSG:5896 to 5898.
 */
export const TM3_MERIDIANS = [
  102, 103, 104, 104.5, 104.75, 105, 105.5, 105.75, 106, 106.25, 106.5, 107, 107.25, 107.5, 107.75, 108,
  108.25, 108.5,
] as const
/** Of Quảng Trị until the merger of 2025 (EPSG:9212), and of Quảng Bình (EPSG:9211). Files of both go round since. */
export const QUANG_TRI_MERIDIAN = 106.25
export const QUANG_BINH_MERIDIAN = 106

/** Scale of every 3° zone (TM-3) of VN-2000, and of every UTM zone: circular 973/2001/TT-TCĐC; EPSG:9205–9218, 3405. */
const TM3_SCALE = 0.9999
const UTM_SCALE = 0.9996

/**
 * Decision 05/2007/QĐ-BTNMT gives the seven parameters for the coordinate-frame rotation; +towgs84 takes the
 * position-vector one, so the signs of its three rotations are turned. This is EPSG:9212 to 4326 in PROJ; with the
 * signs unturned points land 0.66 m off.
 */
const VN2000_DATUM =
  '+ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278'
const WGS84_DATUM = '+datum=WGS84'

const transverseMercator = (meridian: number, scale: number, datum: string) =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=${scale} +x_0=500000 +y_0=0 ${datum} +units=m +no_defs`

/** The middle of a UTM zone: zone 48 from 102 to 108 degrees east. */
const utmMeridian = (zone: number) => zone * 6 - 183

function projString(system: CoordinateSystem): string {
  switch (system.kind) {
    case 'wgs84':
      return `+proj=longlat ${WGS84_DATUM} +no_defs`
    case 'vn2000-degrees':
      return `+proj=longlat ${VN2000_DATUM} +no_defs`
    case 'vn2000':
      return transverseMercator(system.centralMeridian, TM3_SCALE, VN2000_DATUM)
    case 'utm':
      return transverseMercator(
        utmMeridian(system.zone),
        UTM_SCALE,
        system.datum === 'vn2000' ? VN2000_DATUM : WGS84_DATUM,
      )
  }
}

/** Turns east and north (metres), or longitude and latitude, of a system into WGS-84 degrees. */
export type ToLonLat = (east: number, north: number) => LonLat

/** Makes converters to WGS-84 degrees. The library is loaded when first asked for. */
export async function createConverters(): Promise<(system: CoordinateSystem) => ToLonLat> {
  const { default: proj4 } = await import('proj4')
  return (system) => {
    const converter = proj4(projString(system))
    return (east, north) => {
      const [lon, lat] = converter.inverse([east, north])
      return [lon as number, lat as number]
    }
  }
}

/** The converter of one system. */
export const converterOf = async (system: CoordinateSystem): Promise<ToLonLat> =>
  (await createConverters())(system)
