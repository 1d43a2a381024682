import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../src/files/crc32'
import { writeZip } from '../../../src/files/writeZip'
import { unzip } from '../../../src/files/zip'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const POEM = { path: 'thơ/Nguyễn Du.txt', pieces: [bytesOf('Trăm năm '), bytesOf('trong cõi người ta')] }

const unpacked = async (zip: Uint8Array) => {
  const entries = await unzip(zip, () => true, 1e8)
  if (!entries.ok) throw new Error(entries.error)
  return entries.value
}

describe('the check sum', () => {
  it('of "123456789" is cbf43926, in one piece or in two', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926)
    expect(crc32(bytesOf('6789'), crc32(bytesOf('12345')))).toBe(0xcbf43926)
  })
})

describe('an archive', () => {
  it('holds what was put in, whatever the pieces', async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)))
    const name = fc.stringMatching(/^[a-zđơ ]{1,8}\.txt$/)
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ path: name, pieces }), { selector: (f) => f.path }),
        async (files) => {
          const zip = await writeZip(files)
          expect(await unpacked(zip)).toEqual(
            files.map((file) => ({
              name: file.path,
              bytes: new Uint8Array(Buffer.concat(file.pieces)),
            })),
          )
        },
      ),
      { numRuns: 50 },
    )
  })

  it('is refused once a bit of it was turned over', async () => {
    const zip = await writeZip([POEM])
    // The check sum stands at byte 14 of the local header and again in the list, which is the one that counts.
    const at = zip.length - 22 - (46 + bytesOf(POEM.path).length) + 16
    zip[at] = zip[at]! ^ 1
    expect(await unzip(zip, () => true, 1e6)).toEqual({ ok: false, error: 'damaged' })
  })

  it('has the same bytes every time', async () => {
    expect(await writeZip([POEM])).toEqual(await writeZip([POEM]))
  })

  it('tells how far it is, from the first piece to the last', async () => {
    const shares: number[] = []
    await writeZip([POEM, POEM], async (share) => void shares.push(share))
    expect(shares).toEqual([0.25, 0.5, 0.75, 1])
  })

  const other = spawnSync('python3', ['-c', 'import zipfile'])
  it.skipIf(other.status !== 0)(
    'is unpacked by another program (skipped where there is no Python)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'zip-'))
      const path = join(folder, 'a.zip')
      writeFileSync(path, await writeZip([POEM]))
      const run = spawnSync('python3', ['-m', 'zipfile', '-e', path, folder], { encoding: 'utf8' })
      expect(run.stderr).toBe('')
      expect(readFileSync(join(folder, POEM.path), 'utf8')).toBe('Trăm năm trong cõi người ta')
      rmSync(folder, { recursive: true })
    },
  )
})
