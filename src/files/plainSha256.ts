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

/** A message that arrives piece by piece. */
export interface Sha256 {
  take(piece: Uint8Array): void
  /** Of all that was taken, hexadecimal. Nothing more can be taken. */
  end(): string
}

/** A one bit, zeros, and the length in bits, filling whole blocks behind what is left over (FIPS 180-4 §5.1.1). */
function ending(leftOver: Uint8Array, length: number): Uint8Array {
  const tail = new Uint8Array(Math.ceil((leftOver.length + 9) / BLOCK) * BLOCK)
  tail.set(leftOver)
  tail[leftOver.length] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tail.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(tail.length - 4, (length * 8) >>> 0)
  return tail
}

/**
 * SHA-256 in plain code, as fast as the browser's own for a message of many megabytes, and the page stays free between
 * two pieces.
 */
export function startSha256(): Sha256 {
  const state = Uint32Array.from(INITIAL)
  const words = new Uint32Array(ROUNDS)
  const leftOver = new Uint8Array(BLOCK)
  let [kept, length] = [0, 0]

  /** Whole blocks from `from` on; gives where they end. */
  function blocks(bytes: Uint8Array, from: number): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let at = from
    for (; at + BLOCK <= bytes.length; at += BLOCK) {
      for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + 4 * i)
      compress(state, words)
    }
    return at
  }

  function keep(piece: Uint8Array): void {
    leftOver.set(piece, kept)
    kept += piece.length
    if (kept < BLOCK) return
    blocks(leftOver, 0)
    kept = 0
  }

  return {
    take(piece) {
      length += piece.length
      const filling = kept === 0 ? 0 : Math.min(BLOCK - kept, piece.length)
      keep(piece.subarray(0, filling))
      keep(piece.subarray(blocks(piece, filling)))
    },
    end() {
      blocks(ending(leftOver.subarray(0, kept), length), 0)
      return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
    },
  }
}
