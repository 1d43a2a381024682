import { expect } from 'vitest'
import type { Result } from '../../src/base/result'
import type { FileIssue, FileRefusal } from '../../src/files/fileIssue'
import type { FileOpener } from '../../src/files/openedFile'
import { type GivenFile, type LayerRead, type ReadOptions, readLayer } from '../../src/files/readLayer'
import { threadOpener } from '../../src/files/thread/threadOpener'
import type { LayerKind } from '../../src/province/dataset'
import { asWorker, ThreadDouble } from './thread/threadDouble'

export const given = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})

const onThread: FileOpener = threadOpener(() => asWorker(new ThreadDouble()))

/** The same by way of a thread, which keeps the file open for a moment. */
async function readOnThread(
  file: GivenFile,
  { sheet, ...choices }: ReadOptions,
): Promise<Result<LayerRead, FileRefusal>> {
  const opened = await onThread.open(file, { sheet: sheet ?? null }, () => {}, new AbortController().signal)
  if (!opened.ok) return opened
  const read = await opened.value.read(choices, () => {})
  opened.value.close()
  return read
}

/** What a file is read as: the same here and on a thread, whatever the file. */
export async function readEverywhere(
  file: GivenFile,
  options: ReadOptions = {},
): Promise<Result<LayerRead, FileRefusal>> {
  const here = await readLayer(file, options)
  expect(await readOnThread(file, options)).toEqual(here)
  return here
}

type ReadAs<K extends LayerKind> = Extract<LayerRead, { kind: K }>

/** Reads a file that is expected to hold a layer of `kind`. */
export async function readAs<K extends LayerKind>(
  kind: K,
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<ReadAs<K>> {
  const read = await readEverywhere(given(name, content), options)
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.error)}`)
  if (read.value.kind !== kind) throw new Error(`read as ${read.value.kind}`)
  return read.value as ReadAs<K>
}

/** Reads a file that is expected to be refused. */
export async function refusalOf(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<FileRefusal> {
  const read = await readEverywhere(given(name, content), options)
  if (read.ok) throw new Error(`read ${read.value.layer.records.length} ${read.value.kind}`)
  return read.error
}

/** "rejected ring-too-short 2": what happened, to which row. */
export const told = (issues: readonly FileIssue[]) =>
  issues.map(({ severity, kind, row }) => `${severity} ${kind} ${row ?? 'file'}`)

/** A square commune of 0.1° whose south-west corner is at [lon, lat]. */
export const square = (lon: number, lat: number) => [
  [lon, lat],
  [lon + 0.1, lat],
  [lon + 0.1, lat + 0.1],
  [lon, lat + 0.1],
  [lon, lat],
]

export const polygonFeature = (code: string, ring: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties: { code, name: `Commune ${code}`, ...properties },
  geometry: { type: 'Polygon', coordinates: [ring] },
})

export const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })

export const pointFeature = (coordinates: unknown, properties: object) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
})
