import { describe, expect, it } from 'vitest'
import { refusalOf } from './given'
import { workbook } from './zipped'

/** A compound file with a directory of these names, as Excel writes it: sectors of 512 bytes, entries of 128. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  names.forEach((name, i) => {
    bytes.set(Buffer.from(name, 'utf16le'), 1024 + 128 * i)
  })
  return bytes
}

describe('a compound file of Excel', () => {
  it('that holds a workbook behind a password is refused as such, whatever it is called', async () => {
    const bytes = compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage')
    expect(await refusalOf('tram.xlsx', bytes)).toEqual({ kind: 'password-protected', file: 'tram.xlsx' })
  })

  it('that is a workbook of 2003 or of 95 is refused as such', async () => {
    for (const stream of ['Workbook', 'Book'])
      expect(await refusalOf('tram.xls', compoundFile('Root Entry', stream))).toEqual({
        kind: 'old-workbook',
        file: 'tram.xls',
      })
  })

  it('that is something else is of no known format; a name that only begins alike does not count', async () => {
    expect(await refusalOf('thu.doc', compoundFile('Root Entry', 'WordDocument', 'Workbooks'))).toEqual({
      kind: 'unknown-format',
      file: 'thu.doc',
      found: 'OLE',
    })
    expect((await refusalOf('a.xls', compoundFile('Book').subarray(0, 20))).kind).toBe('unknown-format')
  })
})

it('an archive whose files are encrypted is refused as one with a password', async () => {
  const bytes = workbook([['Tên thôn', 'Kinh độ', 'Vĩ độ']])
  const view = new DataView(bytes.buffer)
  // The first bit of the flags, in each entry of the central directory (APPNOTE 4.3.12).
  for (let at = 0; at + 10 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
  expect(await refusalOf('a.xlsx', bytes)).toEqual({ kind: 'password-protected', file: 'a.xlsx' })
})
