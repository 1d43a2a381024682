import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ok } from '../../../src/base/result'
import { withRemoved } from '../../../src/editing/editRecords'
import { openDataset } from '../../../src/files/openDataset'
import { Unwanted } from '../../../src/files/pace'
import { VERSION } from '../../../src/files/projectFile/manifest'
import {
  beginsAsProjectFile,
  MANIFEST_PATH,
  type ProjectFileFault,
  type ProjectToMove,
  pathOf,
} from '../../../src/files/projectFile/projectFile'
import { readProject } from '../../../src/files/projectFile/readProject'
import { writeProject } from '../../../src/files/projectFile/writeProject'
import { writeZip } from '../../../src/files/writeZip'
import { unzip } from '../../../src/files/zip'
import { aDataset, station } from '../../keep/aProject'
import { anyProject } from './anyProject'

const aProject = (stations = 3): ProjectToMove => ({
  name: 'Quảng Trị, bản của sở',
  dataset: aDataset(stations),
  backdrop: null,
  choices: { fill: 'accessKm' },
})

async function readAgain(project: ProjectToMove): Promise<ProjectToMove> {
  const read = await readProject(await writeProject(project, '0.1.0'))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

async function faultOf(bytes: Uint8Array): Promise<ProjectFileFault | null> {
  const read = await readProject(bytes)
  return read.ok ? null : read.error
}

type Parts = Map<string, string>

async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const entries = await unzip(bytes, () => true, 1e9)
  if (!entries.ok) throw new Error(entries.error)
  return new Map(entries.value.map(({ name, bytes: part }) => [name, new TextDecoder().decode(part)]))
}

/** The file of a project, written again after its parts were changed: its check sums are right. */
async function forged(project: ProjectToMove, forge: (parts: Parts) => void): Promise<Uint8Array> {
  const parts = await partsOf(await writeProject(project, '0.1.0'))
  forge(parts)
  return writeZip(Array.from(parts, ([path, text]) => ({ path, pieces: [new TextEncoder().encode(text)] })))
}

const replaced = (parts: Parts, path: string, from: string, to: string) => {
  const text = parts.get(path)!
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
  parts.set(path, text.replace(from, to))
}

const instead = (parts: Parts, path: string, text: string): void => {
  parts.set(path, text)
}
const without = (parts: Parts, path: string): void => {
  parts.delete(path)
}

describe('a project file', () => {
  it('gives back any project as it was, edits and all', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, async (project) => {
        expect(await readAgain(project)).toEqual(project)
      }),
      { numRuns: 150 },
    )
  })

  it('gives back the dataset of the site with its backdrop, and the one record that was taken away', async () => {
    const geo = resolve(import.meta.dirname, '../../../public/geo')
    const opened = await openDataset('quang-tri-2024', async (path) =>
      ok(new Uint8Array(readFileSync(resolve(geo, path)))),
    )
    if (!opened.ok) throw new Error(opened.error.kind)
    const { dataset, backdrop } = opened.value
    const stations = withRemoved(dataset.stations, new Set([dataset.stations.records[7]!.id]))
    const project = { name: 'a', dataset: { ...dataset, stations }, backdrop, choices: null }
    const read = await readAgain(project)
    expect(read).toEqual(project)
    expect(read.dataset.stations.records).toHaveLength(2648)
    expect(read.backdrop).not.toBeNull()
  })

  it('gives records that nobody edited back as the very objects that were loaded', async () => {
    const { dataset } = aProject(5)
    const stations = withRemoved(dataset.stations, new Set(['s1']))
    const read = (await readAgain({ ...aProject(), dataset: { ...dataset, stations } })).dataset.stations
    expect(read.records.map(({ id }) => id)).toEqual(['s0', 's2', 's3', 's4'])
    expect(read.records[1]).toBe(read.loaded![2])
  })

  it('cuts 5,000 stations into parts below a third of a megabyte, the manifest first', async () => {
    const parts = await partsOf(await writeProject(aProject(5000), '0.1.0'))
    expect([...parts.keys()][0]).toBe('diem-song/project.json')
    const ofStations = [...parts].filter(([path]) => /stations-\d+\.json$/.test(path))
    // A station is some 250 characters: 5,000 make 1.25 million.
    expect(ofStations.length).toBeGreaterThanOrEqual(4)
    for (const [, text] of ofStations) expect(text.length).toBeLessThan(310_000)
    expect(ofStations.reduce((sum, [, text]) => sum + JSON.parse(text).length, 0)).toBe(5000)
  })

  it('is known by how it begins', async () => {
    expect(beginsAsProjectFile((await writeProject(aProject(), '0.1.0')).subarray(0, 100))).toBe(true)
    const piece = new TextEncoder().encode('{}')
    expect(beginsAsProjectFile(await writeZip([{ path: 'project.json', pieces: [piece] }]))).toBe(false)
    expect(beginsAsProjectFile(new Uint8Array())).toBe(false)
  })

  it('that nobody waits for any more is left, in writing and in reading', async () => {
    const leave = async () => {
      throw new Unwanted()
    }
    await expect(writeProject(aProject(), '0.1.0', leave)).rejects.toThrow(Unwanted)
    await expect(readProject(await writeProject(aProject(), '0.1.0'), leave)).rejects.toThrow(Unwanted)
  })
})

describe('a file that is no whole project', () => {
  it('is refused wherever it was cut off', async () => {
    const whole = await writeProject(aProject(), '0.1.0')
    for (let length = 0; length < whole.length; length += 37) {
      // What is left of the first header, which is 52 bytes long, tells nothing.
      const fault = length < 52 ? { kind: 'foreign' } : { kind: 'damaged', detail: 'zip' }
      expect(await faultOf(whole.slice(0, length)), `${length} bytes`).toEqual(fault)
    }
  })

  it('is refused with any byte changed, or says what it said before', async () => {
    const project = aProject()
    const whole = await writeProject(project, '0.1.0')
    let refused = 0
    for (let at = 0; at < whole.length; at++) {
      const bytes = whole.slice()
      bytes[at] = bytes[at]! ^ 0x10
      const read = await readProject(bytes)
      if (read.ok) expect(read.value, `byte ${at}`).toEqual(project)
      else refused++
    }
    // Headers repeat what the list at the end says, and dates say nothing.
    expect(refused).toBeGreaterThan(whole.length / 2)
  })

  it.each([
    ['foreign', 'another archive', (parts: Parts): void => without(parts, MANIFEST_PATH)],
    [
      'foreign',
      'another format',
      (parts: Parts): void => replaced(parts, MANIFEST_PATH, 'diem-song-project', 'x'),
    ],
    [
      'newer',
      'a newer form',
      (parts: Parts) =>
        replaced(parts, MANIFEST_PATH, `"version":${VERSION}`, `"version":${VERSION + 1},"x":1`),
    ],
    [
      'damaged',
      'a manifest without a name',
      (parts: Parts): void => replaced(parts, MANIFEST_PATH, '"name"', '"nome"'),
    ],
    ['damaged', 'a part less', (parts: Parts): void => without(parts, pathOf('stations-1'))],
    ['damaged', 'a record less', (parts: Parts): void => instead(parts, pathOf('stations-1'), '[]')],
    ['damaged', 'half a part', (parts: Parts): void => instead(parts, pathOf('stations-1'), '[{"id":')],
    [
      'damaged',
      'an unknown technology',
      (parts: Parts): void => replaced(parts, pathOf('stations-1'), '"4G"', '"9G"'),
    ],
    [
      'damaged',
      'a place off the Earth',
      (parts: Parts): void => replaced(parts, pathOf('stations-1'), '16.7', '96.7'),
    ],
    [
      'damaged',
      'a number past all numbers',
      (parts: Parts): void => replaced(parts, pathOf('stations-1'), '1800', '1e999'),
    ],
    ['damaged', 'an id twice', (parts: Parts): void => replaced(parts, pathOf('stations-1'), '"s1"', '"s0"')],
    [
      'damaged',
      'a row less than it has records',
      (parts: Parts): void => {
        replaced(parts, MANIFEST_PATH, 'stations-rows-1.json","count":3', 'stations-rows-1.json","count":2')
        instead(parts, pathOf('stations-rows-1'), '[2,3]')
      },
    ],
    [
      'damaged',
      'an open ring',
      (parts: Parts): void => replaced(parts, pathOf('communes-2020-1'), '[108,17],', ''),
    ],
  ] as const)('is refused as %s: %s', async (kind, _, forge) => {
    expect(await faultOf(await forged(aProject(), forge))).toMatchObject({ kind })
  })

  it('is refused where its edits ask for more records than it holds', async () => {
    const { dataset } = aProject(3)
    const stations = withRemoved(dataset.stations, new Set(['s1']))
    const runs = Array.from({ length: 1000 }, () => [0, 3]).flat()
    const bytes = await forged({ ...aProject(), dataset: { ...dataset, stations } }, (parts) => {
      replaced(
        parts,
        MANIFEST_PATH,
        'stations-runs-1.json","count":4',
        `stations-runs-1.json","count":${runs.length}`,
      )
      parts.set(pathOf('stations-runs-1'), JSON.stringify(runs))
    })
    expect(await faultOf(bytes)).toMatchObject({ kind: 'damaged', detail: 'a.xlsx edits' })
  })

  it('is refused where a further file begins behind the last record', async () => {
    const { dataset } = aProject(3)
    const added = (from: number) => [{ source: dataset.stations.source, from }]
    const project = (from: number) => ({
      ...aProject(),
      dataset: { ...dataset, stations: { ...dataset.stations, added: added(from) } },
    })
    expect(await faultOf(await writeProject(project(4), '0.1.0'))).toEqual({
      kind: 'damaged',
      detail: 'a.xlsx added',
    })
    expect(await faultOf(await writeProject(project(3), '0.1.0'))).toBeNull()
  })

  it('is refused where a part was made to swell', async () => {
    const bytes = await forged(aProject(), (parts) =>
      parts.set(pathOf('stations-1'), `[${' '.repeat(30_000_000)}]`),
    )
    expect(bytes.length).toBeLessThan(50_000)
    expect(await faultOf(bytes)).toEqual({ kind: 'too-large' })
  })

  it('changes no prototype, whatever its keys are', async () => {
    const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
    const bytes = await forged(aProject(), (parts) => {
      replaced(parts, MANIFEST_PATH, '{', `{${evil},`)
      replaced(parts, pathOf('stations-1'), '{', `{${evil},`)
      replaced(parts, pathOf('stations-1'), '"extra":{', `"extra":{${evil},`)
    })
    const read = await readProject(bytes)
    expect(read.ok).toBe(true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    if (read.ok)
      expect(Object.keys(read.value.dataset.stations.records[0]!.extra)).toEqual(['constructor', 'Xã'])
    if (read.ok)
      expect({ ...read.value.dataset.stations.records[0]!, extra: {} }).toEqual({ ...station(0), extra: {} })
  })
})
