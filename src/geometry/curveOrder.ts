/** Cells along a side of the square that the curve runs through: a country in steps of 30 m. */
const SIDE = 1 << 16

/** Puts a 0 between the bits of a 16-bit number. */
function spread(bits: number): number {
  let n = bits
  n = (n | (n << 8)) & 0x00ff00ff
  n = (n | (n << 4)) & 0x0f0f0f0f
  n = (n | (n << 2)) & 0x33333333
  return (n | (n << 1)) & 0x55555555
}

/**
 * Place of a cell along Hilbert's curve, x and y of 16 bits. Without a loop over the bits: their states are combined by a
 * parallel prefix scan (rawrunprotected, "2D Hilbert curves in O(1)", 2016, public domain).
 */
export function hilbertPlace(x: number, y: number): number {
  let a = x ^ y
  let b = 0xffff ^ a
  let c = 0xffff ^ (x | y)
  let d = x & (y ^ 0xffff)
  let nextA = a | (b >> 1)
  let nextB = (a >> 1) ^ a
  let nextC = (c >> 1) ^ (b & (d >> 1)) ^ c
  let nextD = (a & (c >> 1)) ^ (d >> 1) ^ d
  for (let shift = 2; shift <= 4; shift += 2) {
    a = nextA
    b = nextB
    c = nextC
    d = nextD
    nextA = (a & (a >> shift)) ^ (b & (b >> shift))
    nextB = (a & (b >> shift)) ^ (b & ((a ^ b) >> shift))
    nextC ^= (a & (c >> shift)) ^ (b & (d >> shift))
    nextD ^= (b & (c >> shift)) ^ ((a ^ b) & (d >> shift))
  }
  a = nextA
  b = nextB
  c = nextC
  d = nextD
  nextC ^= (a & (c >> 8)) ^ (b & (d >> 8))
  nextD ^= (b & (c >> 8)) ^ ((a ^ b) & (d >> 8))
  a = nextC ^ (nextC >> 1)
  b = nextD ^ (nextD >> 1)
  const low = x ^ y
  const high = b | (0xffff ^ (low | a))
  return ((spread(high) << 1) | spread(low)) >>> 0
}

function sorted(rows: Int32Array, keys: Uint32Array, shift: number): Int32Array {
  const start = new Int32Array(SIDE + 1)
  for (let i = 0; i < rows.length; i++) start[((keys[rows[i]!]! >>> shift) & (SIDE - 1)) + 1]!++
  for (let key = 0; key < SIDE; key++) start[key + 1]! += start[key]!
  const order = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    order[start[(keys[row]! >>> shift) & (SIDE - 1)]!++] = row
  }
  return order
}

function finiteRows(lon: Float64Array, lat: Float64Array): Int32Array {
  const rows = new Int32Array(lon.length)
  let count = 0
  for (let row = 0; row < rows.length; row++) {
    if (Number.isFinite(lon[row]!) && Number.isFinite(lat[row]!)) rows[count++] = row
  }
  return rows.subarray(0, count)
}

/**
 * Rows of points along Hilbert's curve over their degrees: neighbours in the list are neighbours on the ground. Points in
 * one cell of the curve stand by longitude and latitude, those at one place in their own order. Points whose position is not a number are left out.
 */
export function curveOrderOf(lon: Float64Array, lat: Float64Array): Int32Array {
  const rows = finiteRows(lon, lat)
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (lon[row]! < west) west = lon[row]!
    if (lon[row]! > east) east = lon[row]!
    if (lat[row]! < south) south = lat[row]!
    if (lat[row]! > north) north = lat[row]!
  }
  const perDegree = (SIDE - 1) / Math.max(east - west, north - south, 1e-12)
  const keys = new Uint32Array(lon.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    keys[row] = hilbertPlace(((lon[row]! - west) * perDegree) | 0, ((lat[row]! - south) * perDegree) | 0)
  }
  const order = sorted(sorted(rows, keys, 0), keys, 16)
  sortRuns(
    order,
    (a, b) => keys[a] === keys[b],
    (a, b) => lon[a]! - lon[b]! || lat[a]! - lat[b]! || a - b,
  )
  return order
}

/** Longer runs are left to the library's sort; short ones, which are nearly all, are sorted without making anything. */
const SHORT_RUN = 24

/** Sorts each run of neighbours that belong together. */
export function sortRuns(
  rows: Int32Array,
  together: (a: number, b: number) => boolean,
  compare: (a: number, b: number) => number,
): void {
  let from = 0
  for (let end = 1; end <= rows.length; end++) {
    if (end < rows.length && together(rows[from]!, rows[end]!)) continue
    if (end - from > SHORT_RUN) rows.subarray(from, end).sort(compare)
    else if (end - from > 1) insertionSort(rows, from, end, compare)
    from = end
  }
}

function insertionSort(
  rows: Int32Array,
  from: number,
  end: number,
  compare: (a: number, b: number) => number,
): void {
  for (let i = from + 1; i < end; i++) {
    const row = rows[i]!
    let j = i
    for (; j > from && compare(rows[j - 1]!, row) > 0; j--) rows[j] = rows[j - 1]!
    rows[j] = row
  }
}
