const ROUNDS = 64
const BLOCK = 64

/** The first 32 bits of the fractional parts of roots of the first primes (FIPS 180-4 §4.2.2, §5.3.3). */
function primeRoots(count: number, power: number): Uint32Array {
  const roots = new Uint32Array(count)
  let found = 0
  for (let candidate = 2; found < count; candidate++) {
    let prime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor++)
      if (candidate % divisor === 0) prime = false
    if (!prime) continue
    const root = candidate ** power
    roots[found++] = (root - Math.floor(root)) * 2 ** 32
  }
  return roots
}

const K = primeRoots(ROUNDS, 1 / 3)
const INITIAL = primeRoots(8, 1 / 2)

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The message, a one bit, zeros, and the length in bits, filling whole blocks (FIPS 180-4 §5.1.1). */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK
  const message = new Uint8Array(length)
  message.set(bytes)
  message[bytes.length] = 0x80
  const view = new DataView(message.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(length - 4, (bytes.length * 8) >>> 0)
  return view
}

/** One block of the message taken into the state (FIPS 180-4 §6.2.2). */
function compress(state: Uint32Array, w: Uint32Array): void {
  for (let i = 16; i < ROUNDS; i++) {
    const [x, y] = [w[i - 15]!, w[i - 2]!]
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; i < ROUNDS; i++) {
    const t1 = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i]! + w[i]!
    const t2 = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = state[i]! + word
  })
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 without the browser's help: `crypto.subtle` is missing on pages served over plain http. */
export function sha256InPlainCode(bytes: Uint8Array): string {
  const message = padded(bytes)
  const state = Uint32Array.from(INITIAL)
  const words = new Uint32Array(ROUNDS)
  for (let at = 0; at < message.byteLength; at += BLOCK) {
    for (let i = 0; i < 16; i++) words[i] = message.getUint32(at + 4 * i)
    compress(state, words)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** SHA-256 of the bytes, hexadecimal; by the platform where it offers it, else in plain code. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (!subtle) return sha256InPlainCode(bytes)
  return hex(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes))))
}

/** SHA-256 of the pieces one after the other, hexadecimal. The platform joins them beside the page. */
export const sha256OfPieces = async (pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<string> =>
  sha256(new Uint8Array(await new Blob([...pieces]).arrayBuffer()))
