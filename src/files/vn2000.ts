import type { LonLat } from '../geometry/position'

/** A transverse Mercator zone of VN-2000: its central meridian in degrees east and its scale along it. */
export interface Zone {
  readonly centralMeridian: number
  readonly scale: number
}

/** Scale of every 3° zone (TM-3) of VN-2000: circular 973/2001/TT-TCĐC; EPSG:9205–9218. */
const TM3_SCALE = 0.9999
export const tm3 = (centralMeridian: number): Zone => ({ centralMeridian, scale: TM3_SCALE })
/** VN-2000 / TM-3 106-15, EPSG:9212: the zone of Quảng Trị until the merger of 2025. */
export const QUANG_TRI_ZONE = tm3(106.25)
/** VN-2000 / UTM zone 48N, EPSG:3405. */
export const UTM_48N: Zone = { centralMeridian: 105, scale: 0.9996 }

/**
 * Decision 05/2007/QĐ-BTNMT gives the seven parameters for the coordinate-frame rotation; +towgs84 takes the
 * position-vector one, so the signs of its three rotations are turned. This is EPSG:9212 to 4326 in PROJ; with the
 * signs unturned points land 0.66 m off.
 */
const TO_WGS84 = '-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278'

const projString = ({ centralMeridian, scale }: Zone) =>
  `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=${scale} +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=${TO_WGS84} +units=m +no_defs`

/** Converts metres east and north of a zone to WGS-84 degrees. The library is loaded when first asked for. */
export async function fromZone(zone: Zone): Promise<(east: number, north: number) => LonLat> {
  const { default: proj4 } = await import('proj4')
  const converter = proj4(projString(zone))
  return (east, north) => {
    const [lon, lat] = converter.inverse([east, north])
    return [lon as number, lat as number]
  }
}
