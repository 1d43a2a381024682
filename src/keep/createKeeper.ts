import { err, ok, type Result } from '../base/result'
import { atOnce } from './atOnce'
import type { WrittenBlocks } from './blocks'
import { blocksOfProject, type Database, openDatabase } from './database'
import { type Head, headFrom, keysIn, SCHEMA } from './head'
import type { Keeper, OpenedProject, ProjectNow, Saved } from './keeper'
import { faultOf, KeepError, type KeepFault } from './keepFault'
import { askToPersist } from './persistence'
import { readBody } from './readBody'
import { recordsIn, summaryFrom, summaryOf, textIn } from './summary'
import { type WrittenBody, writeBody } from './writeBody'

const isDeleted = (kept: unknown) => textIn(kept, 'deletedAt') !== ''

/** The head in the store; throws where there is none that can be used. */
function usableHead(kept: unknown): Head {
  if (kept === undefined) throw new KeepError({ kind: 'missing' })
  const head = headFrom(kept)
  if (!head.ok) throw new KeepError(head.error)
  return head.value
}

/** The head that a saving follows; null for a new project. Throws where another saving came between. */
function headFollowed(kept: unknown, revision: number): Head | null {
  if (kept === undefined && revision === 0) return null
  const head = usableHead(kept)
  if (head.deletedAt !== null) throw new KeepError({ kind: 'missing' })
  if (head.revision !== revision) throw new KeepError({ kind: 'overtaken' })
  return head
}

/** Newest first. */
const byDate = (a: { savedAt: string }, b: { savedAt: string }) =>
  a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0

/** A keeper of the browser's IndexedDB. `now`: the clock. */
export function createKeeper(now = () => new Date()): Keeper {
  let connection: Promise<Database> | null = null
  /** What of each project is in the store. */
  const known = new Map<string, WrittenBlocks>()
  /** Two tabs never name a block alike. */
  const tab = Math.random().toString(36).slice(2)
  let blocksMade = 0

  function database(): Promise<Database> {
    if (connection) return connection
    const forget = () => {
      connection = null
    }
    connection = openDatabase(forget)
    connection.catch(forget)
    return connection
  }

  async function attempt<T>(act: (db: Database) => Promise<T>): Promise<Result<T, KeepFault>> {
    try {
      return ok(await act(await database()))
    } catch (reason) {
      return err(faultOf(reason))
    }
  }

  const changeHead = (id: string, change: (head: Head) => Head) =>
    attempt((db) =>
      atOnce(db, async (tx) => {
        const heads = tx.objectStore('heads')
        await heads.put(change(usableHead(await heads.get(id))), id)
      }),
    )

  /** The last transaction of a saving: the head, and the end of every block that it does not name. */
  const turnTo = (db: Database, head: Head, keys: WrittenBody['keys'], follows: number): Promise<void> =>
    atOnce(db, async (tx) => {
      const [heads, blocks] = [tx.objectStore('heads'), tx.objectStore('blocks')]
      const before = headFollowed(await heads.get(head.id), follows)
      const found = await blocks.getAllKeys(blocksOfProject(head.id))
      const isNamed = ([, key]: (typeof found)[number]) => keys.has(key)
      if (found.filter(isNamed).length !== keys.size) {
        known.delete(head.id)
        throw new KeepError({ kind: 'failed', detail: 'a block is gone' })
      }
      await heads.put({ ...head, name: before?.name ?? head.name }, head.id)
      await Promise.all(found.filter((key) => !isNamed(key)).map(async (key) => blocks.delete(key)))
    })

  async function save(db: Database, project: ProjectNow, revision: number, made: string[]): Promise<Saved> {
    const { id, name, dataset, choices } = project
    headFollowed(await db.get('heads', id), revision)
    const { manifest, blocks, keys, sizeBytes } = await writeBody(project, known.get(id), async (block) => {
      const key = `${tab}-${++blocksMade}`
      made.push(key)
      await atOnce(db, (tx) => tx.objectStore('blocks').put(block, [id, key]), 'relaxed')
      return key
    })
    const saved: Saved = { revision: revision + 1, savedAt: now().toISOString() }
    const facts = { title: dataset.title, records: recordsIn(dataset), sizeBytes }
    const head: Head = {
      schema: SCHEMA,
      id,
      name,
      ...saved,
      deletedAt: null,
      ...facts,
      choices,
      body: manifest,
    }
    await turnTo(db, head, keys, revision)
    known.set(id, blocks)
    if (manifest.kind === 'records') askToPersist()
    return saved
  }

  /** Of a saving that failed nothing is left behind, above all not on a full disk. What stays goes with the next. */
  const tidied = (id: string, made: readonly string[]) =>
    attempt((db) =>
      atOnce(db, (tx) => Promise.all(made.map(async (key) => tx.objectStore('blocks').delete([id, key])))),
    )

  async function opened(db: Database, id: string): Promise<OpenedProject> {
    const tx = db.transaction(['heads', 'blocks'])
    const head = usableHead(await tx.objectStore('heads').get(id))
    if (head.deletedAt !== null) throw new KeepError({ kind: 'missing' })
    const { revision, choices, body } = head
    if (body.kind !== 'records') return { summary: summaryOf(head), revision, choices, body }
    const read = await readBody(body, (key) => tx.objectStore('blocks').get([id, key]))
    known.set(id, read.blocks)
    const { dataset, backdrop } = read
    return { summary: summaryOf(head), revision, choices, body: { kind: 'records', dataset, backdrop } }
  }

  async function duplicate(db: Database, id: string, copy: { id: string; name: string }, made: string[]) {
    const head = usableHead(await db.get('heads', id))
    for (const from of await db.getAllKeys('blocks', blocksOfProject(id))) {
      const block = await db.get('blocks', from)
      if (!block) throw new KeepError({ kind: 'overtaken' })
      made.push(from[1])
      await atOnce(db, (tx) => tx.objectStore('blocks').put(block, [copy.id, from[1]]), 'relaxed')
    }
    const fresh: Head = { ...head, ...copy, revision: 1, savedAt: now().toISOString() }
    // Blocks that a saving has put in place of these meanwhile are missed here, and nothing is kept.
    await turnTo(db, fresh, keysIn(head.body), 0)
  }

  return {
    list: () =>
      attempt(async (db) => {
        const tx = db.transaction('heads')
        const [keys, heads] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()])
        const summaries = heads.map((kept, i) => (isDeleted(kept) ? null : summaryFrom(keys[i]!, kept)))
        return summaries.filter((summary) => summary !== null).sort(byDate)
      }),
    open: (id) => attempt((db) => opened(db, id)),
    async save(project, revision) {
      const made: string[] = []
      const saved = await attempt((db) => save(db, project, revision, made))
      if (!saved.ok && made.length > 0) await tidied(project.id, made)
      return saved
    },
    async duplicate(id, copy) {
      const made: string[] = []
      const done = await attempt((db) => duplicate(db, id, copy, made))
      if (!done.ok && made.length > 0) await tidied(copy.id, made)
      return done
    },
    rename: (id, name) => changeHead(id, (head) => ({ ...head, name })),
    markDeleted: (id, deleted) =>
      changeHead(id, (head) => ({ ...head, deletedAt: deleted ? now().toISOString() : null })),
    removeDeleted: (before) =>
      attempt((db) =>
        atOnce(db, async (tx) => {
          const [heads, blocks] = [tx.objectStore('heads'), tx.objectStore('blocks')]
          for (const id of await heads.getAllKeys()) {
            const at = textIn(await heads.get(id), 'deletedAt')
            if (at === '' || at > before.toISOString()) continue
            await heads.delete(id)
            await blocks.delete(blocksOfProject(id))
          }
        }),
      ),
    close() {
      connection?.then((db) => db.close()).catch(() => {})
      connection = null
    },
  }
}
