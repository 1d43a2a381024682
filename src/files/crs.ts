/** The system of coordinates of a table: degrees, VN-2000/TM-3 of a central meridian, or to be told from the values. */
export type Crs =
  | { readonly kind: 'auto' }
  | { readonly kind: 'wgs84' }
  | { readonly kind: 'vn2000'; readonly centralMeridian: number }
