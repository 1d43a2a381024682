import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ok } from '../../src/base/result'
import { nodeTerminal } from '../../src/cli/nodeTerminal'
import { runPublish } from '../../src/cli/runPublish'
import { openDataset } from '../../src/files/openDataset'
import { datasetOf, folderOf } from './dataset'

const PUBLIC_GEO = resolve(import.meta.dirname, '../../public/geo')

/** The modelled dataset, as its files would be opened. */
async function modelled() {
  const files = folderOf(datasetOf())
  const opened = await openDataset(null, async (path) => ok(files.get(path)!))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

function makeAgain(folder: string): void {
  for (const [path, bytes] of folderOf(datasetOf())) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
    console.log(`${path}: ${Math.ceil(bytes.length / 1024)} kB`)
  }
}

/** Makes public/geo again, byte by byte; with options, publishes the user's files (`--help` lists them). */
const args = process.argv.slice(2)
const [option, folder] = args
if (args.length === 0) makeAgain(PUBLIC_GEO)
else if (args.length === 2 && option === '--out' && folder)
  makeAgain(resolve(process.env.INIT_CWD ?? '', folder))
else process.exitCode = await runPublish(args, { opened: modelled, folder: PUBLIC_GEO }, await nodeTerminal())
