import { startSha256 } from './plainSha256'

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

function inPlainCode(bytes: Uint8Array): string {
  const hash = startSha256()
  hash.take(bytes)
  return hash.end()
}

/** SHA-256 of the bytes, hexadecimal; in plain code on pages served over plain http, where `crypto.subtle` is missing. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (!subtle) return inPlainCode(bytes)
  return hex(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes))))
}
