import type { Pace } from '../pace'
import { createXmlScanner, type XmlListener } from './xmlScanner'

/** About a millisecond of work, so that no text of a whole sheet is ever in memory. */
const PIECE_BYTES = 65_536

/** Tells a listener what stands in an XML part; the share of its bytes is told to the pace. Throws `DamagedXml`. */
export async function scanPart(bytes: Uint8Array, listener: XmlListener, pace: Pace): Promise<void> {
  const decoder = new TextDecoder()
  const scanner = createXmlScanner(listener)
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    await pace(at / bytes.length)
    scanner.feed(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }))
  }
  scanner.feed(decoder.decode())
  scanner.end()
}
