/**
 * A system of coordinates that files of Viet Nam come in. vn2000: metres of TM-3 on a central meridian in degrees east;
 * vn2000-degrees: latitude and longitude on the datum VN-2000, some 225 m off those of WGS-84; utm: metres of a zone.
 */
export type CoordinateSystem =
  | { readonly kind: 'wgs84' }
  | { readonly kind: 'vn2000-degrees' }
  | { readonly kind: 'vn2000'; readonly centralMeridian: number }
  | { readonly kind: 'utm'; readonly zone: 48 | 49; readonly datum: 'vn2000' | 'wgs84' }

/** The system of a file: known, or to be told from what the file says and from its values. */
export type Crs = { readonly kind: 'auto' } | CoordinateSystem

/** 106.25 as "106°15′". */
export function meridianName(degrees: number): string {
  const whole = Math.floor(degrees)
  const minutes = Math.round((degrees - whole) * 60)
  return `${whole}°${String(minutes).padStart(2, '0')}′`
}

const DATUMS = { vn2000: 'VN-2000', wgs84: 'WGS-84' } as const

/** As surveyors name it; the same in every language. */
export function systemName(system: CoordinateSystem): string {
  switch (system.kind) {
    case 'wgs84':
      return 'WGS-84'
    case 'vn2000-degrees':
      return 'VN-2000 (°)'
    case 'vn2000':
      return `VN-2000 TM-3 ${meridianName(system.centralMeridian)}`
    case 'utm':
      return `${DATUMS[system.datum]} UTM ${system.zone}N`
  }
}
