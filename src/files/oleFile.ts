import type { FileRefusal } from './fileIssue'

/** [MS-CFB] 2.2: the signature of a compound file, and how its directory lists what is in it. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ENTRY_LENGTH = 128

export const isOle = (bytes: Uint8Array) => SIGNATURE.every((byte, i) => bytes[i] === byte)

/** Whether the name stands at `at` in UTF-16LE, and ends there. */
function namedAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i <= name.length; i++) {
    const code = bytes[at + 2 * i]! | (bytes[at + 2 * i + 1]! << 8)
    if (code !== (i < name.length ? name.charCodeAt(i) : 0)) return false
  }
  return true
}

/** Sectors and directory entries are aligned, so that an entry is found without following the tables. */
function lists(bytes: Uint8Array, name: string): boolean {
  for (let at = 0; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH)
    if (namedAt(bytes, at, name)) return true
  return false
}

/**
 * Why a compound file cannot be read: Excel puts a workbook with a password into one ([MS-OFFCRYPTO] 1.3.3), and wrote its
 * workbooks as such until 2003 ([MS-XLS] 2.1.2).
 */
export function oleRefusal(bytes: Uint8Array, file: string): FileRefusal {
  if (lists(bytes, 'EncryptedPackage')) return { kind: 'password-protected', file }
  if (lists(bytes, 'Workbook') || lists(bytes, 'Book')) return { kind: 'old-workbook', file }
  return { kind: 'unknown-format', file, found: 'OLE' }
}
