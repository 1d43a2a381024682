/** Enough of a file to tell; an even number, so that no pair is cut. */
const BYTES_LOOKED_AT = 4096
/** Every comma, digit and line end of a table has a zero byte in UTF-16; Vietnamese letters have a small one. */
const LEAST_ZEROS = 0.2
const MOST_STRAY = 0.02

/** Which UTF-16 bytes without a byte order mark are in, by which half of their pairs is zero; null for neither. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, BYTES_LOOKED_AT) & ~1
  if (length < 4 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const [most, least] = [LEAST_ZEROS * (length / 2), MOST_STRAY * (length / 2)]
  if (odd >= most && even <= least) return 'utf-16le'
  return even >= most && odd <= least ? 'utf-16be' : null
}
