import { promises } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { cwd, env, stderr, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { localDay } from '../base/localDay'
import { messageOf } from '../base/messageOf'
import { err, ok, type Result } from '../base/result'
import type { FileRefusal } from '../files/fileIssue'
import type { Terminal } from './terminal'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const CATALOG_FOLDER = join(ROOT, 'public', 'geo')

/** npm runs a script in the folder of the package, and says here where the user called it from. */
const fromUser = (path: string) => resolve(env.INIT_CWD ?? cwd(), path)

async function readAt(path: string, name: string): Promise<Result<Uint8Array, FileRefusal>> {
  try {
    return ok(new Uint8Array(await promises.readFile(path)))
  } catch (reason) {
    return err({ kind: 'missing', file: name, detail: messageOf(reason) })
  }
}

async function writeAt(folder: string, name: string, bytes: Uint8Array): Promise<Result<null, string>> {
  try {
    const path = join(folder, name)
    await promises.mkdir(dirname(path), { recursive: true })
    await promises.writeFile(path, bytes)
    return ok(null)
  } catch (reason) {
    return err(messageOf(reason))
  }
}

async function versionOf(): Promise<string> {
  const { version } = JSON.parse(await promises.readFile(join(ROOT, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/** The terminal that the program was started in: this machine's files, its streams and its clock. */
export async function nodeTerminal(): Promise<Terminal> {
  return {
    fetchFile: (path) => readAt(join(CATALOG_FOLDER, path), path),
    readFile: (path) => readAt(fromUser(path), path),
    writeFile: (folder, name, bytes) => writeAt(fromUser(folder), name, bytes),
    out: (text) => void stdout.write(`${text}\n`),
    err: (line) => void stderr.write(`${line}\n`),
    today: localDay(new Date()),
    program: { name: 'Điểm Sóng', version: await versionOf() },
  }
}
