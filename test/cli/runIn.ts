import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { err, ok } from '../../src/base/result'
import { runReport } from '../../src/cli/runReport'
import type { Terminal } from '../../src/cli/terminal'

const GEO = resolve(import.meta.dirname, '../../public/geo')

export interface Run {
  readonly code: 0 | 2
  readonly out: string
  readonly err: readonly string[]
  readonly written: ReadonlyMap<string, Uint8Array>
}

const bytesAt = (path: string) => {
  try {
    return ok(new Uint8Array(readFileSync(path)))
  } catch (reason) {
    return err({ kind: 'missing' as const, file: path, detail: String(reason) })
  }
}

/** Runs a command in this process on the embedded dataset and on files given as text. */
export async function runCommand(
  command: (terminal: Terminal) => Promise<0 | 2>,
  files: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const out: string[] = []
  const errors: string[] = []
  const written = new Map<string, Uint8Array>()
  const terminal: Terminal = {
    fetchFile: async (path) => bytesAt(resolve(GEO, path)),
    readFile: async (path) => {
      const text = files[path]
      return text === undefined ? bytesAt(path) : ok(new TextEncoder().encode(text))
    },
    writeFile: async (folder, name, bytes) => {
      if (folder === 'forbidden') return err('EACCES')
      written.set(name, bytes)
      return ok(null)
    },
    out: (text) => out.push(text),
    err: (line) => errors.push(line),
    today: '2024-07-26',
    program: { name: 'Điểm Sóng', version: '0.0.0' },
  }
  const code = await command(terminal)
  return { code, out: out.join('\n'), err: errors, written }
}

/** The report with these options. */
export const run = (args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Run> =>
  runCommand((terminal) => runReport(args, terminal), files)
