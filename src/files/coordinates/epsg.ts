import type { CoordinateSystem } from '../crs'

const tm3 = (centralMeridian: number): CoordinateSystem => ({ kind: 'vn2000', centralMeridian })

/** Systems that files of Viet Nam come in, by their code in the EPSG register; 4979 is WGS-84 with heights. */
const SYSTEMS: ReadonlyMap<number, CoordinateSystem> = new Map<number, CoordinateSystem>([
  [4326, { kind: 'wgs84' }],
  [4979, { kind: 'wgs84' }],
  [4756, { kind: 'vn2000-degrees' }],
  [3405, { kind: 'utm', zone: 48, datum: 'vn2000' }],
  [3406, { kind: 'utm', zone: 49, datum: 'vn2000' }],
  [32648, { kind: 'utm', zone: 48, datum: 'wgs84' }],
  [32649, { kind: 'utm', zone: 49, datum: 'wgs84' }],
  [5896, tm3(102)],
  [5897, tm3(105)],
  [5898, tm3(108)],
  [5899, tm3(107.75)],
  [9205, tm3(103)],
  [9206, tm3(104)],
  [9207, tm3(104.5)],
  [9208, tm3(104.75)],
  [9209, tm3(105.5)],
  [9210, tm3(105.75)],
  [9211, tm3(106)],
  [9212, tm3(106.25)],
  [9213, tm3(106.5)],
  [9214, tm3(107)],
  [9215, tm3(107.25)],
  [9216, tm3(107.5)],
  [9217, tm3(108.25)],
  [9218, tm3(108.5)],
])

/** The system of an EPSG code; null for one that is not of Viet Nam. */
export const systemOfEpsg = (code: number): CoordinateSystem | null => SYSTEMS.get(code) ?? null
