import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { LayerKind } from '../../src/province/dataset'
import { datasetOf, folderOf } from './dataset'
import { type Replaced, replacedBy } from './replacements'

/** The layer behind each option. */
const LAYER_OF: Readonly<Record<string, LayerKind>> = {
  communes: 'communes',
  stations: 'stations',
  postal: 'postalPoints',
  villages: 'villages',
  corridors: 'corridors',
}

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: { communes: text, stations: text, postal: text, villages: text, corridors: text, out: text },
})

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (reason) {
    return stop(`${path}: ${reason instanceof Error ? reason.message : reason}`)
  }
}

async function replacements(): Promise<readonly Replaced[]> {
  const all: Replaced[] = []
  for (const [option, layer] of Object.entries(LAYER_OF)) {
    const path = values[option as keyof typeof values]
    if (path === undefined) continue
    const replaced = await replacedBy({ layer, file: { name: basename(path), bytes: bytesOf(path) } })
    if (!replaced.ok) stop(replaced.error)
    const { key, records, rejected } = replaced.value
    console.error(`${path}: ${records} bản ghi thay cho ${key}, ${rejected} bản ghi bị loại`)
    all.push(replaced.value)
  }
  return all
}

/**
 * Writes public/geo, or the folder given with --out: the modelled dataset, with the layers that the user gives in place
 * of ours. Exit 2 and one line when a given file cannot be used; nothing is written then.
 */
async function main(): Promise<void> {
  const folder = values.out ? resolve(values.out) : resolve(import.meta.dirname, '../../public/geo')
  const replaced = await replacements()
  for (const [path, bytes] of folderOf(datasetOf(), replaced)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
    console.log(`${path}: ${Math.ceil(bytes.length / 1024)} kB`)
  }
}

await main()
