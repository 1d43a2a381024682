import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { err, ok } from '../../src/base/result'
import { inlineOpener } from '../../src/files/inlineOpener'
import type { FetchFile } from '../../src/files/openDataset'
import { createSession } from '../../src/session/createSession'
import { memoryOfThisRun } from '../../src/session/importing/mappingMemory'
import { KEEPS_NOTHING } from '../../src/session/keeping/keepsNothing'
import type { KeepingSurroundings } from '../../src/session/keeping/projects'
import { inlineAnalyst } from '../../src/worker/inlineAnalyst'

const GEO = resolve(import.meta.dirname, '../../public/geo')

/** The files of the site; those named are missing, or hold what is given instead. */
export const siteFiles =
  (instead: Readonly<Record<string, string | null>> = {}): FetchFile =>
  async (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const text = instead[name]
    if (text === null) return err({ kind: 'missing', file: path, detail: 'HTTP 404' })
    return ok(new Uint8Array(text === undefined ? readFileSync(resolve(GEO, path)) : Buffer.from(text)))
  }

/** A session as the app makes it, but its desk on this thread. */
export const aSession = (
  fetchFile = siteFiles(),
  mappings = memoryOfThisRun(),
  keeping: KeepingSurroundings = KEEPS_NOTHING,
) =>
  createSession({
    analyst: inlineAnalyst(),
    opener: inlineOpener(),
    fetchFile,
    mappings,
    keeping,
    theme: 'light',
    language: 'vi',
  })

export async function anOpenSession(fetchFile = siteFiles()) {
  const session = aSession(fetchFile)
  await session.openDataset('quang-tri-2024')
  return session
}

export const given = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

/** Resolves with the report that answers the question in force: a change makes it "computing" at once. */
export function measured({ store }: ReturnType<typeof aSession>) {
  const answer = () => {
    const { measurement } = store.getState()
    return measurement.state === 'done' ? measurement.last : null
  }
  return new Promise<NonNullable<ReturnType<typeof answer>>>((done) => {
    const look = () => {
      const report = answer()
      if (report) done(report)
    }
    store.subscribe(look)
    look()
  })
}
