/** Metres per CSS pixel at zoom 0 on the equator: 2π × 6378137 / 512. */
const METRES_PER_PIXEL = 78271.516964

export interface ScaleLength {
  readonly metres: number
  readonly pixels: number
}

/** The longest round length (1, 2 or 5 × 10ⁿ m) that fits in `room` pixels at a latitude and zoom. */
export function scaleLength(zoom: number, lat: number, room: number): ScaleLength {
  const perPixel = (METRES_PER_PIXEL * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom
  const longest = perPixel * room
  const power = 10 ** Math.floor(Math.log10(longest))
  const metres = ([5, 2, 1].find((digit) => digit * power <= longest) ?? 1) * power
  return { metres, pixels: metres / perPixel }
}

/** The same in Vietnamese and English: whole kilometres, or whole metres below one. */
export const scaleText = (metres: number) => (metres >= 1000 ? `${metres / 1000} km` : `${metres} m`)
